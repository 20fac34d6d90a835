import { answers, type Row, trap } from '../../row.ts';

/** Numbers that belong to another thing. */
export const NUMBERS: readonly Row[] = [
  trap('Room 6, bed 2.'),
  trap('SpO2 91% on air'),
  trap('Weight 82 kg, height 174 cm, BP 138/72.'),
  trap('Docetaxel 75 mg/m2 x 6 in 2020', { prior: { docetaxel: true } }),
  trap('Gleason 4+5=9, cT3b N1 M1'),
  trap('T-score -2.5 on DEXA'),
  trap('Grade 2 fatigue, grade 1 diarrhoea'),
  trap('6 cycles of docetaxel and then 5 infusions of Pluvicto', {
    prior: { docetaxel: true },
    pluvictoInfusions: 5,
  }),
  trap('7.4 GBq per infusion'),
  trap('creatinine 140 umol/L'),
  trap('ALT 62 U/L, ALP 310 U/L'),
  trap('20 Gy in 5 fractions to L3'),
  trap('He is seen every 6 weeks.'),
  trap('Diagnosed at the age of 61.'),
  trap('HbA1c 58 mmol/mol'),
  trap('MMSE 27/30, G8 score 12'),
  answers('testosterone', '14', {}, { invalid: ['testosterone'] }),
];
