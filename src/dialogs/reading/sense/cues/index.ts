import type { Phrases } from '../../pattern/index.ts';
import { ANSWERING_NO } from './answeringNo.ts';
import type { Cue } from './cue.ts';
import { GENERAL_STATEMENTS } from './generalStatements.ts';
import { HYPOTHESES } from './hypothesis.ts';
import { MISRECORDED } from './misrecorded.ts';
import { NEGATION } from './negation.ts';
import { NOT_CUES } from './notCues.ts';
import { OTHER_PEOPLE } from './otherPeople.ts';
import { PLANS } from './plans.ts';
import { REFUSALS } from './refusals.ts';
import { TIMES } from './times.ts';
import { UNCERTAINTY } from './uncertainty.ts';

export type { Cue } from './cue.ts';

/** Every cue: what puts the words beside it in another light than plain fact. */
export const CUES: readonly Phrases<Cue>[] = [
  ...NOT_CUES,
  ...ANSWERING_NO,
  ...NEGATION,
  ...HYPOTHESES,
  ...GENERAL_STATEMENTS,
  ...MISRECORDED,
  ...OTHER_PEOPLE,
  ...UNCERTAINTY,
  ...PLANS,
  ...REFUSALS,
  ...TIMES,
];
