import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Heart, liver, kidneys, immunity and what chemotherapy did before. */
export const ORGANS_AND_HISTORY: readonly Row[] = [
  says('Class III heart failure (NYHA), LVEF 33%', { nyha: 'III', lvef: 33 }),
  says('NYHA class IV', { nyha: 'IV' }),
  says('He is NYHA I.', { nyha: 'I' }),
  says('Child-Pugh score A', { childPugh: 'A' }),
  says('Child Pugh B liver disease', { childPugh: 'B' }),
  says('Child-Pugh class C, ascites', { childPugh: 'C' }),
  says('cirrhosis, Child-Pugh A', { childPugh: 'A' }),
  says('systemic lupus erythematosus', { autoimmuneDisease: T }),
  says('myasthenia gravis since 2010', { autoimmuneDisease: T }),
  says('allogeneic stem cell transplant in 2008', { transplant: T }),
  says('heart transplant recipient', { transplant: T }),
  says('never had a transplant', { transplant: F }),
  says('known epileptic', { seizureHistory: T }),
  says('no previous seizures', { seizureHistory: F }),
  says('previous episode of febrile neutropenia', { priorFebrileNeutropenia: T }),
  says('never had febrile neutropenia', { priorFebrileNeutropenia: F }),
  says('no febrile neutropenia during docetaxel', { priorFebrileNeutropenia: F, prior: { docetaxel: T } }),
  says('hospitalised for neutropenic fever after the third docetaxel in 2021', {
    priorFebrileNeutropenia: T,
    prior: { docetaxel: T },
  }),
  says('severe allergic reaction to paclitaxel', { taxaneHypersensitivity: T }),
  says('severe hypersensitivity to polysorbate 80', { taxaneHypersensitivity: T }),
  says('no hypersensitivity to taxanes', { taxaneHypersensitivity: F }),
  says('docetaxel anaphylaxis 2020', { taxaneHypersensitivity: T, prior: { docetaxel: T } }),
  says('peripheral neuropathy, CTCAE grade 3', { neuropathyGrade: 3 }),
  says('residual G1 neuropathy', { neuropathyGrade: 1 }),
  says('docetaxel gave him a progression-free interval of 8 months', {
    docetaxelResponseMonths: 8,
    prior: { docetaxel: T },
  }),
  says('progression-free for 3 months after docetaxel', {
    docetaxelResponseMonths: 3,
    prior: { docetaxel: T },
  }),
  says('response to docetaxel lasted 7.5 months', { docetaxelResponseMonths: 7.5, prior: { docetaxel: T } }),
  says('docetaxel held him for ten months before progression', {
    docetaxelResponseMonths: 10,
    prior: { docetaxel: T },
  }),
  says('after docetaxel we switched to abiraterone, and he then progressed on it', {
    prior: { docetaxel: T, abiraterone: T },
    docetaxelProgressedAfterArpiSwitch: T,
  }),
  says('docetaxel first, then enzalutamide, progression on enzalutamide', {
    prior: { docetaxel: T, enzalutamide: T },
    docetaxelProgressedAfterArpiSwitch: T,
  }),
  says('post-docetaxel ARPI switch to darolutamide with progression', {
    prior: { docetaxel: T, darolutamide: T },
    docetaxelProgressedAfterArpiSwitch: T,
  }),
  says('moderate COPD, LVEF 44%', { lvef: 44 }),
  says('PS 4, slow decline over months, no reversible cause', {
    ecog: 4,
    ecogReversibleCause: F,
  }),
  says('ECOG 3 owing to hyponatraemia, a reversible cause', { ecog: 3, ecogReversibleCause: T }),
  says('psoriatic arthritis, not on treatment', { autoimmuneDisease: T }),
];
