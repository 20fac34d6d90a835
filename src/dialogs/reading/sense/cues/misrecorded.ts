import type { Phrases } from '../../pattern/index.ts';
import { UNCERTAIN } from '../sense.ts';
import { around, type Cue, cue, soFar } from './cue.ts';

const RECORDED =
  '(recorded|documented|listed|coded|entered|noted|labelled|labeled|flagged|letter|notes|says|say|reported|written|marked)';
const WRONG =
  '(wrong|incorrect|untrue|false|mistaken|erroneous|not (right|correct|true|so|the case|accurate))';

/** What stands in the records and is said to be wrong there. */
export const MISRECORDED: readonly Phrases<Cue>[] = [
  cue(
    UNCERTAIN,
    soFar,
    `which [(is|was)] ${WRONG}`,
    `(comma|but|dash|lparen) [(but|and)] (this|that|it) (is|was) ${WRONG}`,
    `(comma|but|dash|lparen) ${WRONG}`,
    `${RECORDED} __ (in error|by mistake|wrongly|erroneously|mistakenly|incorrectly)`,
  ),
  cue(
    UNCERTAIN,
    around,
    '(nobody|no 1) has (ruled out|excluded)',
    '(absence|presence) of __ not been (proven|confirmed|established|shown)',
    'lesions of vus',
    'of (uncertain|unknown|indeterminate|doubtful) (significance|nature|aetiology|etiology)',
  ),
  cue(UNCERTAIN, { side: 'rest', most: 20 }, `(wrongly|erroneously|incorrectly|mistakenly) ${RECORDED}`),
];
