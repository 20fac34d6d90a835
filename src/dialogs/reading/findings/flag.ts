import type { FindingKey, Findings } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { type Candidate, type Fact, type FindingReader, phrases } from './candidate.ts';
import { hasException } from './exception.ts';
import { eraOf, isFact, isNegated, isPartlyNegated } from './judge.ts';

/** Findings that are true or false. */
export type FlagKey = {
  [K in FindingKey]-?: true extends Findings[K] ? K : never;
}[FindingKey];

type Saying = { [K in FlagKey]: { readonly finding: K; readonly value: boolean } }[FlagKey];

interface FlagWords {
  readonly yes: readonly string[];
  /** Phrases that say no by themselves, whatever negation stands before them. */
  readonly no?: readonly string[];
  /** What the question "…? No." asks about. */
  readonly asked?: readonly string[];
  /** Phrases that say yes and hold a "no" of their own. */
  readonly yesInFull?: readonly string[];
}

const said = (finding: FlagKey, value: boolean, match: Match, note: Note): readonly Candidate[] => {
  const saying: Saying = { finding, value };
  const fact: Fact = { ...saying, from: match.from, to: match.to, ...eraOf(note, match) };
  return [fact];
};

const SAYS_YES = wordSet('yes y yep');

/** A finding that is true where its words stand plainly and false where they are negated. */
export function flag(
  finding: FlagKey,
  { yes, no = [], yesInFull = [], asked = [] }: FlagWords,
): FindingReader {
  return {
    phrases: [
      phrases(
        (match, note) =>
          isFact(note, match) &&
          !isPartlyNegated(note, match) &&
          !(isNegated(note, match) && hasException(note, match))
            ? said(finding, !isNegated(note, match), match, note)
            : [],
        ...yes,
      ),
      phrases((match, note) => (isFact(note, match) ? said(finding, false, match, note) : []), ...no),
      phrases((match, note) => (isFact(note, match) ? said(finding, true, match, note) : []), ...yesInFull),
      phrases(
        (match, note) => said(finding, SAYS_YES.has(note.tokens[match.to - 1]?.word ?? ''), match, note),
        ...asked.map((about) => `${about} qmark (yes|y|yep|no|n|nope|none|nil|never)`),
      ),
    ],
  };
}
