import { BOOK_EVIDENCE, type BookEntry, type CitationId, OPTIONS, type Source } from '../engine/index.ts';

/** Where a sentence of the article went. */
export interface Whereabouts {
  /** Rules and options that quote it. */
  readonly rules: readonly string[];
  readonly options: readonly string[];
  /** Entries of the discrepancy register. */
  readonly discrepancies: readonly string[];
  /** Where nothing above: the rules and options that rest on the same sources. */
  readonly sameSources: { readonly rules: readonly string[]; readonly options: readonly string[] };
}

/** One sentence of the article, how it stands against its sources, and where it went. */
export interface ClaimInBook {
  readonly id: string;
  readonly section: string;
  readonly quote: string;
  readonly seedRefs: readonly number[];
  readonly verdict: string;
  readonly citations: readonly CitationId[];
  readonly went: Whereabouts;
}

/** What one of the article's reference numbers stands for; without a title where that cannot be told. */
export interface ReferenceInBook {
  readonly number: string;
  readonly title?: string;
  readonly basis?: string;
}

type Claim = (typeof BOOK_EVIDENCE.claims)[string];

/** What may quote the article: a rule or an option, by its id. */
interface Quoting {
  readonly id: string;
  readonly sources: readonly Source[];
}

export function claimsIn(entries: readonly BookEntry[]): readonly ClaimInBook[] {
  const options = OPTIONS.map((id) => ({ id, sources: BOOK_EVIDENCE.offers[id].source }));
  return Object.entries(BOOK_EVIDENCE.claims).map(([id, claim]) => ({
    id,
    section: claim.section,
    quote: claim.quote,
    seedRefs: claim.seedRefs,
    verdict: claim.verdict,
    citations: claim.citations,
    went: whereabouts(id, claim, { entries, options }),
  }));
}

interface Readers {
  readonly entries: readonly Quoting[];
  readonly options: readonly Quoting[];
}

function whereabouts(id: string, claim: Claim, { entries, options }: Readers): Whereabouts {
  const quoting = (readers: readonly Quoting[]) =>
    readers.filter(({ sources }) => sources.some((source) => quotes(source, claim))).map(idOf);
  const found = {
    rules: quoting(entries),
    options: quoting(options),
    discrepancies: Object.entries(BOOK_EVIDENCE.register)
      .filter(([entry, { between = [] }]) => entry === id || between.some((one) => one === id))
      .map(([entry]) => entry),
  };
  const isPlaced = Object.values(found).some((places) => places.length > 0);
  const citing = (readers: readonly Quoting[]) =>
    isPlaced
      ? []
      : readers.filter(({ sources }) => sources.some(({ cite }) => claim.citations.includes(cite)));
  return {
    ...found,
    sameSources: { rules: citing(entries).map(idOf), options: citing(options).map(idOf) },
  };
}

const idOf = ({ id }: Quoting): string => id;

/** Whether a source's words are part of the claim's, or the other way round; marks and case aside. */
function quotes(source: Source, claim: Claim): boolean {
  if (source.cite !== 'SEED' || !('quote' in source)) return false;
  const [theirs, ours] = [plain(source.quote), plain(claim.quote)];
  return ours.includes(theirs) || theirs.includes(ours);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9<>]+/g, ' ')
    .trim();

export const referencesIn = (): readonly ReferenceInBook[] =>
  Object.entries(BOOK_EVIDENCE.seedReferences).map(([number, reference]) => ({ number, ...reference }));
