import { withoutTakenBack } from './corrections.ts';
import { canonicalTokens } from './lexicon/canonical.ts';
import { withDocAsDrug } from './lexicon/docAsDrug.ts';
import { finder } from './pattern/index.ts';
import type { Asked } from './reading.ts';
import { sentences } from './sense/questions.ts';
import { sensesOf } from './sense/senses.ts';
import type { Token } from './text/token.ts';

/** A message made ready: canonical tokens, and the sense in which each stands. */
export interface Note {
  /** As typed, identities masked: what the tokens' places are in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly senses: Uint16Array;
  readonly asked?: Asked;
  /** A "what if": the supposed is read as if it were so. */
  readonly supposing?: true;
}

const supposes = finder([
  {
    patterns: [
      'what if',
      'suppose',
      'supposing',
      'hypothetically',
      'imagine',
      'pretend',
      'what [would] (change|changes|happen|happens|you|be|it|the) __ if',
      'how would __ if',
      'would (it|that|this|the|your|anything|things) __ if',
      '(and|but) what if',
    ],
    meaning: true,
  },
]);

/** What is so of a whole note, worked out once for it however many of its words ask. */
export function ofNote<Known>(workOut: (note: Note) => Known): (note: Note) => Known {
  const known = new WeakMap<Note, { readonly is: Known }>();
  return (note) => {
    const found = known.get(note) ?? { is: workOut(note) };
    known.set(note, found);
    return found.is;
  };
}

const opensWithIf = (tokens: readonly Token[]): boolean =>
  sentences(tokens).some(({ from, to, marked }) => {
    const opening = tokens.slice(from, Math.min(to, from + 3));
    return (
      marked &&
      opening.some(
        ({ word }, at) =>
          word === 'if' &&
          (at === 0 || ['and', 'so', 'but', 'ok', 'then', 'comma'].includes(opening[0]?.word ?? '')),
      )
    );
  });

export function noteOf(text: string, asked?: Asked): Note {
  const tokens = withoutTakenBack(withDocAsDrug(canonicalTokens(text)));
  return {
    text,
    tokens,
    senses: sensesOf(tokens),
    ...(asked === undefined ? {} : { asked }),
    ...(supposes(tokens).length > 0 || opensWithIf(tokens) ? { supposing: true } : {}),
  };
}
