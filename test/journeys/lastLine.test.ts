import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  '6 Pluvicto, PD on CT, ECOG 1, ADT cont, T 12 ng/dL, prior docetaxel, enzalutamide, cabazitaxel, abiraterone, no radium. MSS HRR neg. ANC 2.2 plt 160 Hb 10.8. no red flags';
const READ: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back', says: ['progression-free interval after docetaxel', 'bone metastases'] }],
];

describe('where no standard drug is left, what can still bring one is asked', () => {
  journey('docetaxel again and radium-223', [
    ...READ,
    ['yes', { stage: 'sequencing', says: ['How many months did the response to docetaxel last'] }],
    ['14 months', { says: ['on or after an ARPI that followed docetaxel?'] }],
    ['yes', { says: ['Are there bone metastases?'] }],
    ['yes', { says: ['Does bone pain need regular opioids?'] }],
    ['yes', { says: ['Are there visceral metastases?'] }],
    [
      'no',
      {
        stage: 'advice',
        pathway: 'trial_or_palliative',
        standing: { docetaxel_rechallenge: 'recommended', radium223: 'recommended' },
      },
    ],
  ]);
  journey('what excludes the one or the other ends its questions', [
    ...READ,
    ['yes', {}],
    ['4 months', { says: ['Are there bone metastases?'] }],
    ['no', { stage: 'advice', pathway: 'trial_or_palliative', findings: { docetaxelResponseMonths: 4 } }],
  ]);
  journey('not known is an answer, and asked once', [
    ...READ,
    ['yes', {}],
    ['unknown', { says: ['Are there bone metastases?'] }],
    ['unknown', { stage: 'advice', pathway: 'trial_or_palliative' }],
  ]);
});
