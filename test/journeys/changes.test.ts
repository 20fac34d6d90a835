import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  '72M, 6 Pluvicto done, PD on CT with liver mets, ECOG 1, ADT continuing, T 12 ng/dL, docetaxel and enzalutamide before, no cabazitaxel, no abiraterone, no apalutamide, no darolutamide. MSS, HRR negative, ANC 2.4. no red flags';
const ADVISED: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back' }],
  ['yes', { stage: 'advice', pathway: 'chemotherapy', never: ['Changed'] }],
];
const SAME = 'stay as they were';

describe('what a correction changed is said option by option', () => {
  journey('an option that is on hold now, where neither pathway nor order changed', [
    ...ADVISED,
    ['ANC is 1.2 not 2.4', { says: ['Changed', 'cabazitaxel is now on hold', 'ANC 1.2'], never: [SAME] }],
    ['ANC is 1.3 not 1.2', { says: [SAME], never: ['Changed'] }],
    ['actually ANC 2.6', { says: ['cabazitaxel is now recommended'], never: [SAME] }],
  ]);
  journey('a caution that is new', [
    ...ADVISED,
    ['correction: PSA 0.4', { says: ['New: PSA is below 2', 'transformation is possible.'], never: [SAME] }],
  ]);
  journey('a caution that is gone', [
    [NOTE.replace('ANC 2.4', 'ANC 2.4, Hb 8.8'), { stage: 'read_back' }],
    ['yes', { stage: 'advice' }],
    ['actually Hb 12.1', { says: ['No longer said'], never: [SAME] }],
  ]);
  for (const [said, told] of [
    ['bilirubin is 3.5 x ULN', 'cabazitaxel is now on hold'],
    ['ADT was stopped in June', 'now it is "ADT first"'],
  ] as const)
    journey(`also after a second read-back: ${said}`, [
      ...ADVISED,
      [said, {}],
      ['yes', { stage: 'advice', says: [told] }],
    ]);
  journey('and after a question that it raised', [
    ...ADVISED,
    ['BRCA2 was found in June', { stage: 'read_back' }],
    ['yes', { stage: 'sequencing' }],
    ['none', { stage: 'advice', says: ['now it is "biomarker-matched drug"'] }],
  ]);
  journey('nothing is said of a read-back that changed nothing', [
    ...ADVISED,
    ['back', { stage: 'read_back' }],
    ['yes', { stage: 'advice', never: ['Changed', SAME] }],
  ]);
  journey('and nothing of the case before in a new one', [
    ...ADVISED,
    ['restart', {}],
    ['yes', { stage: 'scope' }],
    [NOTE.replace('ECOG 1', 'ECOG 3'), { stage: 'read_back' }],
    ['yes', { stage: 'advice', pathway: 'palliative', never: ['changes the answer'] }],
  ]);
});
