import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. HRR negative. Prior docetaxel. No prior cabazitaxel. Prior enzalutamide. No abiraterone, no apalutamide, no darolutamide.';
const NOTED: readonly TurnRow[] = [[NOTE, { stage: 'read_back' }]];
const ADVISED: readonly TurnRow[] = [...NOTED, ['yes', { stage: 'advice', pathway: 'chemotherapy' }]];

describe('back is one step', () => {
  journey('after an answer it is the read-back, which can be confirmed again', [
    ...ADVISED,
    ['back', { stage: 'read_back', findings: { ecog: 1 } }],
    ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
  ]);
  journey('after a correction of the answer it is the answer before', [
    ...ADVISED,
    ['actually ECOG is 3', { stage: 'advice', pathway: 'palliative' }],
    ['back', { stage: 'advice', pathway: 'chemotherapy', findings: { ecog: 1 } }],
    ['back', { stage: 'read_back', findings: { ecog: 1 } }],
  ]);
  journey('after something said in passing it is the answer again', [
    ...ADVISED,
    ['ECOG 3', { stage: 'read_back', findings: { ecog: 3 } }],
    ['back', { stage: 'advice', pathway: 'chemotherapy', findings: { ecog: 1 } }],
  ]);
  journey('each of several corrections by itself', [
    ...ADVISED,
    ['ECOG 2', { stage: 'read_back' }],
    ['ECOG 3', { stage: 'read_back' }],
    ['ECOG 0', { stage: 'read_back' }],
    ['back', { stage: 'read_back', findings: { ecog: 3 }, never: ['reversible cause of the poor'] }],
    ['back', { stage: 'read_back', findings: { ecog: 2 } }],
    ['back', { stage: 'advice', findings: { ecog: 1 } }],
  ]);
  journey('quotes nothing that was taken back', [
    ...NOTED,
    ['WHO PS 3', { stage: 'read_back', says: ['“WHO PS 3”'] }],
    ['back', { stage: 'read_back', findings: { ecog: 1 }, never: ['“WHO PS 3”'] }],
  ]);
  journey('of a whole note is asked before, and kept where that was not meant', [
    ...ADVISED,
    ['back', { stage: 'read_back' }],
    ['back', { says: ['takes back', 'Yes or no?'], findings: { ecog: 1 } }],
    ['no', { stage: 'read_back', says: ['kept'], findings: { ecog: 1 } }],
    ['back', { says: ['Yes or no?'] }],
    ['yes', { stage: 'scope', says: ['One step back'], lacks: ['ecog'] }],
  ]);
  journey('nothing earlier is said once nothing is left', [
    ['oncologist', {}],
    ['none', {}],
    ['back', { says: ['One step back'], lacks: ['redFlags'] }],
    ['back', { says: ['nothing earlier'] }],
  ]);
});

describe('back does not end an emergency', () => {
  for (const [said, over] of [
    ['new seizure today', 'no red flags now'],
    ['he is septic', 'not so'],
    ['BP 78/40', 'dealt with'],
  ] as const)
    journey(said, [
      ...ADVISED,
      [said, {}],
      ['back', { says: ['not undone by “back”'], never: ['One step back'] }],
      ['back', { says: ['not undone by “back”'] }],
      [over, { stage: 'read_back', findings: { ecog: 1 } }],
    ]);
  journey('of a value, the right one does', [
    ...ADVISED,
    ['corrected calcium 3.4', { pathway: 'urgent' }],
    ['back', { pathway: 'urgent', says: ['not undone by “back”', 'right value'] }],
    ['actually corrected calcium is 2.4', { stage: 'read_back', findings: { correctedCalcium: 2.4 } }],
  ]);
});
