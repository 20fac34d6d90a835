import { withoutTakenBack } from './corrections.ts';
import { canonicalTokens } from './lexicon/canonical.ts';
import { withDocAsDrug } from './lexicon/docAsDrug.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { finder, type Match } from './pattern/index.ts';
import type { Asked } from './reading.ts';
import { type Sentence, sentences } from './sense/questions.ts';
import { sensesOf } from './sense/senses.ts';
import type { Token } from './text/token.ts';

/** A message made ready: canonical tokens, and the sense in which each stands. */
export interface Note {
  /** As typed, identities masked: what the tokens' places are in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly senses: Uint16Array;
  readonly asked?: Asked;
  /** 1 for each token of a "what if": the supposed is read as if it were so. Absent where nothing is supposed. */
  readonly supposed?: Uint8Array;
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

const OPENING = 3;
const BEFORE_IF = wordSet('and so but ok then comma');

/** "If he were ECOG 3, would it change?" */
const opensWithIf = (opening: readonly Token[]): boolean =>
  opening.some(({ word }, at) => word === 'if' && (at === 0 || BEFORE_IF.has(opening[0]?.word ?? '')));

type Cues = ReadonlyMap<number, Match>;

/** Where a sentence begins to suppose: at its "what if", or at its start where nothing comes after that. */
function supposesFrom(tokens: readonly Token[], { from, to, marked }: Sentence, cues: Cues) {
  if (marked && opensWithIf(tokens.slice(from, Math.min(to, from + OPENING)))) return from;
  let at = from;
  while (at < to && !cues.has(at)) at += 1;
  const cue = cues.get(at);
  if (!cue || at >= to) return undefined;
  const isLast = tokens.slice(cue.to, to).every(({ kind }) => kind === 'mark');
  return isLast ? from : at;
}

/** What a "what if" supposes ends with its sentence: the next one tells. */
function supposedIn(tokens: readonly Token[]): Uint8Array | undefined {
  const cues = new Map(supposes(tokens).map((cue) => [cue.from, cue]));
  const supposed = new Uint8Array(tokens.length);
  for (const sentence of sentences(tokens)) {
    const from = supposesFrom(tokens, sentence, cues);
    if (from !== undefined) supposed.fill(1, from, sentence.to);
  }
  return supposed.includes(1) ? supposed : undefined;
}

/** Whether a stretch is supposed, not told. */
export const isSupposed = ({ supposed }: Note, { from }: Pick<Match, 'from'>): boolean =>
  supposed?.[from] === 1;

export function noteOf(text: string, asked?: Asked): Note {
  const tokens = withoutTakenBack(withDocAsDrug(canonicalTokens(text)));
  const supposed = supposedIn(tokens);
  return {
    text,
    tokens,
    senses: sensesOf(tokens),
    ...(asked === undefined ? {} : { asked }),
    ...(supposed ? { supposed } : {}),
  };
}
