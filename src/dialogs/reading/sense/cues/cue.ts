import type { Phrases } from '../../pattern/index.ts';

/** What a cue does: the sense it gives, to which side, and over how many words at most. */
export interface Cue {
  /** 0: looks like a cue and is none ("no change"); it shields its own words. */
  readonly sense: number;
  /** `general`: the whole sentence, unless it speaks of this patient or of today; `sofar`: the sentence up to here; `criteria`: until it turns to him. */
  readonly side: 'after' | 'before' | 'nearest' | 'rest' | 'around' | 'general' | 'sofar' | 'criteria';
  readonly most: number;
  /** Carries on through a list with commas alone: "denies fever, rigors". */
  readonly lists?: true;
}

type Sides = Pick<Cue, 'side' | 'most' | 'lists'>;

export const after = (most: number): Sides => ({ side: 'after', most });
export const before = (most: number): Sides => ({ side: 'before', most });
export const nearest = (most: number): Sides => ({ side: 'nearest', most });
export const rest: Sides = { side: 'rest', most: 60 };
export const around: Sides = { side: 'around', most: 60 };
export const general: Sides = { side: 'general', most: 60 };
export const criteria: Sides = { side: 'criteria', most: 40 };
export const soFar: Sides = { side: 'sofar', most: 60 };
export const throughLists = (most: number): Sides => ({ side: 'after', most, lists: true });

export const cue = (sense: number, sides: Sides, ...patterns: readonly string[]): Phrases<Cue> => ({
  patterns,
  meaning: { sense, ...sides },
});
