import type { FindingKey, Findings } from '../../../engine/index.ts';
import type { Note } from '../note.ts';
import type { Match, Phrases } from '../pattern/index.ts';

export type Value<K extends FindingKey> = Exclude<Findings[K], undefined>;

/** A finding as one place of the text says it. */
export interface Said<K extends FindingKey> {
  readonly finding: K;
  readonly value: Value<K>;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly era?: 'then' | 'now';
  /** Said only by the way: gives way to any plain statement. */
  readonly weak?: true;
}
export type Fact = { [K in FindingKey]: Said<K> }[FindingKey];

/** A place that speaks of a finding and gives no value: out of range or without its unit, or open to two readings. */
export interface Trouble {
  readonly finding: FindingKey;
  readonly trouble: 'invalid' | 'ambiguous';
  readonly from: number;
  readonly to: number;
}
export type Candidate = Fact | Trouble;

export const isTrouble = (candidate: Candidate): candidate is Trouble => 'trouble' in candidate;

/** What a match means in its note: none, one or several candidates. */
export type Meaning = (match: Match, note: Note) => readonly Candidate[];

/** How one finding is read: everywhere, and from a short answer when it was asked for. */
export interface FindingReader {
  readonly phrases: readonly Phrases<Meaning>[];
  readonly whenAsked?: readonly Phrases<Meaning>[];
}

export const phrases = (meaning: Meaning, ...patterns: readonly string[]): Phrases<Meaning> => ({
  patterns,
  meaning,
});
