import { type Row, says, trap } from '../row.ts';

/** Treatments told without a verb: after a "later", under a heading, by their dose. */
export const TOLD_WITHOUT_VERB: readonly Row[] = [
  says('Docetaxel in 2020. Subsequently enzalutamide.', { prior: { docetaxel: true, enzalutamide: true } }),
  says('Abiraterone first. Later docetaxel 6 cycles.', { prior: { abiraterone: true, docetaxel: true } }),
  says('Treatment so far: abiraterone, docetaxel.\nNever had cabazitaxel.', {
    prior: { abiraterone: true, docetaxel: true, cabazitaxel: false },
  }),
  says('Lines to date: enzalutamide, docetaxel\nNever had abiraterone', {
    prior: { enzalutamide: true, docetaxel: true, abiraterone: false },
  }),
  says('Past therapy: apalutamide, docetaxel.\nNever had cabazitaxel.', {
    prior: { apalutamide: true, docetaxel: true, cabazitaxel: false },
  }),
  says('Docetaxel 75 mg/m2 x 6 cycles', { prior: { docetaxel: true } }),
  says('Docetaxel 75 mg/m2 every 3 weeks for 6 cycles', { prior: { docetaxel: true } }),
  says('Cabazitaxel 20 mg/m2, 8 cycles', { prior: { cabazitaxel: true } }),
  trap('We will start docetaxel. Later cabazitaxel.'),
  trap('Docetaxel now. Later olaparib if BRCA positive.'),
  trap('Cabazitaxel 25 mg/m2 6 cycles planned'),
  trap('plan cabazitaxel 20 mg/m2, 8 cycles'),
  trap('cabazitaxel 20 mg/m2, 8 cycles?'),
  trap('Docetaxel in 2020. Later cabazitaxel may be an option.', { prior: { docetaxel: true } }),
];

/** Prescribed, ordered or approved, and never given. */
export const NEVER_GIVEN: readonly Row[] = [
  trap('Cabazitaxel was prescribed but never given.', { prior: { cabazitaxel: false } }),
  trap('Docetaxel was approved but never given.', { prior: { docetaxel: false } }),
  trap('Cabazitaxel had been ordered but was never started.', { prior: { cabazitaxel: false } }),
  trap('Olaparib was prescribed but not taken.', { prior: { olaparib: false } }),
  trap('Enzalutamide was prescribed, but never started.', { prior: { enzalutamide: false } }),
  trap('Docetaxel was booked but not given.', { prior: { docetaxel: false } }),
  trap('Rucaparib was requested but never received.', { prior: { rucaparib: false } }),
  trap('Cabazitaxel was scheduled but never administered.', { prior: { cabazitaxel: false } }),
];

/** An opinion that rules a drug out. */
export const HELD_CONTRAINDICATED: readonly Row[] = [
  says('I would consider docetaxel contraindicated.', { contraindicated: ['docetaxel'] }),
  says('We regard cabazitaxel as contraindicated because of his neuropathy.', {
    contraindicated: ['cabazitaxel'],
  }),
  says('I would deem abiraterone and enzalutamide to be contraindicated', {
    contraindicated: ['abiraterone', 'enzalutamide'],
  }),
  says('I view abiraterone as absolutely contraindicated', { contraindicated: ['abiraterone'] }),
  says('We would therefore judge enzalutamide contraindicated.', { contraindicated: ['enzalutamide'] }),
  says('I do regard docetaxel as contraindicated', { contraindicated: ['docetaxel'] }),
  says('We consider olaparib to be contraindicated', { contraindicated: ['olaparib'] }),
  says('I regard cabazitaxel as being contraindicated here', { contraindicated: ['cabazitaxel'] }),
  trap('I would not regard abiraterone as contraindicated.'),
  trap('Would you regard abiraterone as contraindicated?'),
];

/** How long docetaxel held, and what came after it. */
export const AFTER_DOCETAXEL: readonly Row[] = [
  says('PFS of 8 months after docetaxel', { docetaxelResponseMonths: 8, prior: { docetaxel: true } }),
  says('remission of 14 months on docetaxel', { docetaxelResponseMonths: 14, prior: { docetaxel: true } }),
  says('progression-free interval of 11 months after docetaxel', {
    docetaxelResponseMonths: 11,
    prior: { docetaxel: true },
  }),
  says('docetaxel interval 4 months', { docetaxelResponseMonths: 4, prior: { docetaxel: true } }),
  says('Docetaxel interval of about 9 months', { docetaxelResponseMonths: 9, prior: { docetaxel: true } }),
  says('Docetaxel worked for 9 months, progressed on abiraterone after it', {
    docetaxelResponseMonths: 9,
    docetaxelProgressedAfterArpiSwitch: true,
    prior: { docetaxel: true, abiraterone: true },
  }),
  says('Docetaxel response 9 months. Progressed on abiraterone after that.', {
    docetaxelResponseMonths: 9,
    docetaxelProgressedAfterArpiSwitch: true,
    prior: { docetaxel: true, abiraterone: true },
  }),
  says('Docetaxel held him for 8 months; then PD on enzalutamide following it', {
    docetaxelResponseMonths: 8,
    docetaxelProgressedAfterArpiSwitch: true,
    prior: { docetaxel: true, enzalutamide: true },
  }),
  trap('docetaxel interval 3 weeks'),
];
