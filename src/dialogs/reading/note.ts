import { canonicalTokens } from './lexicon/canonical.ts';
import { finder } from './pattern/index.ts';
import type { Asked } from './reading.ts';
import { sensesOf } from './sense/senses.ts';
import type { Token } from './text/token.ts';

/** A message made ready: canonical tokens, and the sense in which each stands. */
export interface Note {
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
      'what would (change|happen|you) __ if',
      'if __ (would|what|which|were|how)',
      'pretend',
    ],
    meaning: true,
  },
]);

export function noteOf(text: string, asked?: Asked): Note {
  const tokens = canonicalTokens(text);
  return {
    tokens,
    senses: sensesOf(tokens),
    ...(asked === undefined ? {} : { asked }),
    ...(supposes(tokens).length > 0 ? { supposing: true } : {}),
  };
}
