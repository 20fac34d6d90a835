import { names, type Row, says, trap } from '../row.ts';

/** Letters that open politely: their "if" and their "would" suppose nothing. */
export const POLITE_OPENINGS: readonly Row[] = [
  says(
    'I would be most grateful if you could kindly review this 68 year old gentleman who has completed six Pluvicto infusions.',
    { age: 68, pluvictoInfusions: 6 },
  ),
  says('I’d be grateful if you would see this pleasant 81-year-old man who has had docetaxel.', {
    age: 81,
    prior: { docetaxel: true },
  }),
  says(
    'We would be obliged if your team could assess this 74 year old with mCRPC after 6 cycles of Lu-PSMA. ECOG 1.',
    { age: 74, pluvictoInfusions: 6, ecog: 1 },
  ),
  says('I would appreciate your opinion on this 72 year old man who has had six infusions of Pluvicto.', {
    age: 72,
    pluvictoInfusions: 6,
  }),
  says('I would very much value your thoughts on our 69-year-old patient with ECOG 2 after docetaxel.', {
    age: 69,
    ecog: 2,
    prior: { docetaxel: true },
  }),
  says('Kindly see this 70-year-old man who has completed 6 cycles of Lu-PSMA.', {
    age: 70,
    pluvictoInfusions: 6,
  }),
  says('Thank you for seeing this charming 66 year old builder who has had docetaxel.', {
    age: 66,
    prior: { docetaxel: true },
  }),
  says('Would appreciate your advice on the further management of this 71 year old man, ECOG 1.', {
    age: 71,
    ecog: 1,
  }),
  trap('I would be grateful if you could start docetaxel.'),
  trap('I would be grateful if you could consider cabazitaxel.'),
  trap('I would be grateful for your advice on whether cabazitaxel is suitable.'),
  trap('I would be grateful if you could see him if he progresses.'),
  trap('I would appreciate cabazitaxel being considered.'),
  trap('Thank you for seeing his 70 year old brother.'),
];

/** An age at the head of a case. */
export const AGES_AT_THE_HEAD: readonly Row[] = [
  names('Case: 71/M. Diabetic. Post 6 cycles Lu PSMA', [], { age: 71, pluvictoInfusions: 6 }),
  says('65/M with mCRPC', { age: 65 }),
  says('Man of 82, ECOG 2', { age: 82, ecog: 2 }),
  says('A man of 67 with bone metastases', { age: 67, boneMetastases: true }),
  says('M/74, ECOG 1', { age: 74, ecog: 1 }),
  says('Correction: he is 68', { age: 68 }),
  says('Correction, he is 80', { age: 80 }),
  says('Age 73', { age: 73 }),
  trap('Correction: he is ECOG 2', { ecog: 2 }),
  trap('Man of 70 kg'),
];
