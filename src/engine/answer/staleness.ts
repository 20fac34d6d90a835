import type { Alert, Assessment } from '../assessment.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import { CITATIONS, type CitationId, citation } from '../evidence/citations.ts';
import { offerOf } from '../rules/offers.ts';
import type { OptionId, Standing } from '../vocabulary.ts';

/** Sources past the date by which they were to be looked at again, by option that rests on them. */
export type Stale = (option: OptionId) => readonly CitationId[];

const REVIEW_BY: readonly (readonly [CitationId, string])[] = (
  Object.keys(CITATIONS) as CitationId[]
).flatMap((id): (readonly [CitationId, string])[] => {
  const { reviewBy } = citation(id);
  return reviewBy === undefined ? [] : [[id, reviewBy]];
});
const NOTHING: readonly CitationId[] = [];

/** The sources that are past their review-by date on a day (ISO 8601); none where no day is given. */
export const staleSources = (on: string | undefined): ReadonlySet<CitationId> =>
  new Set(
    on === undefined ? [] : REVIEW_BY.filter(([, by]) => on.slice(0, by.length) > by).map(([id]) => id),
  );

/** What an option rests on: the sources of what is offered, and of what it requires. */
const SUPPORTS = new Map<OptionId, readonly CitationId[]>();
function supportsOf(option: OptionId): readonly CitationId[] {
  const known = SUPPORTS.get(option);
  if (known) return known;
  const required = BOOK.on(option).require.flatMap(({ rule }) => rule.source.map(({ cite }) => cite));
  const supports = [...new Set([...offerOf(option).source.map(({ cite }) => cite), ...required])];
  SUPPORTS.set(option, supports);
  return supports;
}

const NEVER: Stale = () => NOTHING;

/** Which stale sources each option rests on. */
export function staleOf(on: string | undefined): Stale {
  const stale = staleSources(on);
  return stale.size === 0 ? NEVER : (option) => supportsOf(option).filter((id) => stale.has(id));
}

/** A standing on stale sources is provisional at most. */
export const weakened = (standing: Standing, stale: readonly CitationId[]): Standing =>
  standing === 'recommended' && stale.length > 0 ? 'provisional' : standing;

/** The decision with every drug and trial that rests on stale sources provisional at most; ranks stay. */
export function weakenedDecision(decision: Decision, stale: Stale): Decision {
  if (stale === NEVER) return decision;
  return {
    ...decision,
    standings: decision.standings.map((one) => ({
      ...one,
      standing: weakened(one.standing, stale(one.option)),
    })),
  };
}

/** The sentence of an option that stale sources weaken. */
export const staleWords = (stale: readonly CitationId[]): string =>
  `Provisional until its sources are looked at again: ${stale.map(dated).join(', ')}.`;

/** Says which cited sources are past their date; nothing where none is. */
export function staleAlert(cited: Assessment['citations'], on: string | undefined): readonly Alert[] {
  const past = [...staleSources(on)].filter((id) => id in cited);
  if (past.length === 0) return [];
  return [
    {
      id: 'stale_evidence',
      severity: 'caution',
      statement: `Past the date by which they were to be looked at again: ${past.map(dated).join(', ')}. What rests on them is provisional at most.`,
      citations: past,
    },
  ];
}

const dated = (id: CitationId): string => `${id} (by ${citation(id).reviewBy ?? 'no date'})`;
