import { BOOK_EVIDENCE, type CitationId, type CitationView, citationView } from '../../../engine/index.ts';
import type { ActivityJson } from '../../storage/store.ts';

/** Which source each number of a text stands for. */
export type Numbered = ReadonlyMap<number, CitationView>;

/** A stretch of text that numbers its sources once, with the list of them in it. */
export interface Part {
  readonly text: string;
  readonly sources: Numbered;
}

const ENTRY = /^\[(\d+)\] (.+)$/;
const MARKER = /\[(\d+(?:, \d+)*)\]/g;

/** Longer titles first: one may begin with another. */
const KNOWN: readonly CitationView[] = Object.keys(BOOK_EVIDENCE.citations)
  .map((id) => citationView(id as CitationId))
  .sort((one, other) => other.title.length - one.title.length);

interface Entry {
  readonly at: number;
  readonly number: number;
  readonly source: CitationView;
}

/** A line of a list of sources. Only the engine's own titles count: what a person typed never becomes a citation. */
function entryIn(line: string, at: number): readonly Entry[] {
  const [, number, said = ''] = ENTRY.exec(line) ?? [];
  if (number === undefined) return [];
  const source = KNOWN.find(({ title }) => said.startsWith(title));
  return source === undefined ? [] : [{ at, number: Number(number), source }];
}

/** Where the numbers of sources begin anew, the list before has ended. */
function listsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  for (const entry of entries) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last !== undefined && entry.number > last.number) list?.push(entry);
    else lists.push([entry]);
  }
  return lists;
}

/**
 * A text parted so that each number stands for one source: an explanation and the question that is asked again after
 * it each count from one.
 */
export function partsOf(text: string): readonly Part[] {
  const lines = text.split('\n');
  const lists = listsOf(lines.flatMap(entryIn));
  if (lists.length === 0) return [{ text, sources: new Map() }];
  const ends = lists.map((list, index) =>
    index === lists.length - 1 ? lines.length : (list.at(-1)?.at ?? 0) + 1,
  );
  return lists.map((list, index) => ({
    text: lines
      .slice(ends[index - 1] ?? 0, ends[index])
      .join('\n')
      .trim(),
    sources: new Map(list.map(({ number, source }) => [number, source])),
  }));
}

/** "[1, 2]" as "[1] [2]": Teams knows a citation by a number that stands alone. */
export const aloneEach = (text: string, sources: Numbered): string =>
  text.replaceAll(MARKER, (marker, numbers: string) => {
    const each = numbers.split(', ');
    return each.every((number) => sources.has(Number(number)))
      ? each.map((number) => `[${number}]`).join(' ')
      : marker;
  });

/** Teams documents twenty citations for a message; the Agents Playground 0.2.28 refuses one with more than ten. */
const MOST = { citations: 10, name: 80, abstract: 160, keyword: 28 } as const;

/** Shortened to so many UTF-16 units, never within a character. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function abstractOf({ kind, doi, pmid, note }: CitationView): string {
  const said = [kind, doi && `DOI ${doi}`, pmid && `PMID ${pmid}`, note].filter(Boolean);
  return shortened(`${said.join('. ')}.`.replace(/\.\.$/, '.'), MOST.abstract);
}

const claim = (position: number, source: CitationView): ActivityJson => ({
  '@type': 'Claim',
  position,
  appearance: {
    '@type': 'DigitalDocument',
    name: shortened(source.title, MOST.name),
    ...(source.url?.startsWith('https://') && { url: source.url }),
    abstract: abstractOf(source),
    keywords: [shortened(source.kind, MOST.keyword)],
  },
});

/**
 * The sources that a text marks, as Teams shows them: one root entity, the first ten in the order of mention. It claims
 * no AI-generated content, because there is none. Undefined where nothing is marked.
 * Source: Microsoft, "Bot messages with AI-generated content", add citations.
 */
export function citationsOf(text: string, sources: Numbered): ActivityJson | undefined {
  const marked = [...text.matchAll(MARKER)].flatMap(([, numbers = '']) => numbers.split(', ').map(Number));
  const citation = [...new Set(marked)].slice(0, MOST.citations).flatMap((position) => {
    const source = sources.get(position);
    return source === undefined ? [] : [claim(position, source)];
  });
  if (citation.length === 0) return undefined;
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation,
  };
}
