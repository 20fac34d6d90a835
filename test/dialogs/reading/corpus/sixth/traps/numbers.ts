import { answers, type Row, trap } from '../../row.ts';

/** Numbers that belong to another thing. */
export const NUMBERS: readonly Row[] = [
  trap('Clinic room 4, 2 pm.'),
  trap('Weight 78 kg, BMI 25.'),
  trap('Obs: BP 124/68, HR 72, RR 16, sats 97%.'),
  trap('Gleason 5+4, PI-RADS 5, T3b.'),
  trap('8 Gy single fraction to the left hip.'),
  trap('Cabazitaxel 20 mg/m2, 8 cycles', { prior: { cabazitaxel: true } }),
  trap('Abiraterone 1000 mg from 2019 to 2021', { prior: { abiraterone: true } }),
  trap('Radium x6, Pluvicto x4', { prior: { radium223: true }, pluvictoInfusions: 4 }),
  trap('7.4 GBq per infusion, 6 infusions completed of Pluvicto.', { pluvictoInfusions: 6 }),
  trap('Pain score 6/10.'),
  trap('Clinical frailty scale 3.'),
  trap('Diagnosed at age 59.'),
  trap('MRI: degenerative changes at T8 and L4.'),
  trap('Grade 2 nausea, grade 1 dry mouth.'),
  trap('Creatinine 132 umol/L, urea 9.1.'),
  trap('Next appointment in 8 weeks.'),
  answers('ecog', '1, seen in room 3', { ecog: 1 }),
];
