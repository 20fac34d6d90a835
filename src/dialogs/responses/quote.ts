import { overIn } from '../reading/index.ts';
import type { Reading } from '../reading/reading.ts';

const MAX_WORDS = 300;
const MAX_CLAUSE = 40;

/**
 * The words each finding was read from, identifiers masked; several places of one finding are put side by side. A "no"
 * stands before what it denies: where one may, the words begin with their clause.
 */
export function wordsOf({ text, spans, findings }: Reading): Readonly<Record<string, string>> {
  const words: Record<string, readonly string[]> = {};
  for (const { finding, start, end } of spans) {
    const mayBeDenied = finding === 'prior' || findings[finding] === false;
    const said = text.slice(mayBeDenied ? clauseStart(text, start) : start, end).trim();
    words[finding] = withoutRepeats(words[finding] ?? [], said);
  }
  return Object.fromEntries(
    Object.entries(words).map(([finding, pieces]) => [finding, pieces.join(' … ').slice(0, MAX_WORDS)]),
  );
}

/** Places that overlap are said once, by the longest. */
const withoutRepeats = (pieces: readonly string[], said: string): readonly string[] =>
  pieces.some((piece) => piece.includes(said))
    ? pieces
    : [...pieces.filter((piece) => !said.includes(piece)), said];

const MOST_UNREAD = 6;
const MOST_LETTERS = 90;

/** What of a note could not be read, in its own words: it is not used, and may be said in other words. */
export function unreadLine({ text, unread }: Reading): readonly string[] {
  const said = unread
    .filter(({ start, end }) => !isDenial(text.slice(start, end)))
    .slice(0, MOST_UNREAD)
    .map(({ start, end }) => `“${shortened(text.slice(start, end))}”`);
  if (said.length === 0) return [];
  const more = unread.length > said.length ? ` and ${unread.length - said.length} more` : '';
  return [`Not read, so not used: ${said.join(', ')}${more}.`];
}

/** What denies a red flag was read: it is told with the red flags. */
const isDenial = (said: string): boolean => (overIn(said)?.flags.length ?? 0) > 0;

const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;

/** Where the clause begins that a drug stands in: its "no" or "prior" belongs to what is quoted. */
function clauseStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - MAX_CLAUSE), at);
  const mark = Math.max(...[...'.,;:\n('].map((each) => before.lastIndexOf(each)));
  const isCut = mark < 0 && before.length === MAX_CLAUSE;
  return at - before.length + (isCut ? before.indexOf(' ') : mark) + 1;
}
