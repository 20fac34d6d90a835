import { type Row, trap } from '../row.ts';

/** How it was, and how it is now: of every finding that is a number. */
export const SUPERSEDED_VALUES: readonly Row[] = [
  trap('ANC was 0.8 after cycle 5, now 2.3.', { anc: 2.3 }),
  trap('ANC was 0.8 at cycle 4, 2.3 now.', { anc: 2.3 }),
  trap('ANC 0.8 at cycle 5, today 2.3.', { anc: 2.3 }),
  trap('ANC dropped to 0.6 after dose 3 but is now 1.9.', { anc: 1.9 }),
  trap('Neutrophils were 0.9 on 3 March, now 2.4.', { anc: 2.4 }),
  trap('Neutrophils 0.7 at infusion 6, recovered to 2.2.', { anc: 2.2 }),
  trap('Platelets were 55 after infusion 4, now 118.', { platelets: 118 }),
  trap('Platelets 61 at cycle 6, back up to 140.', { platelets: 140 }),
  trap('Plt 48 in week 5, now 102.', { platelets: 102 }),
  trap('Platelets fell to 45 at cycle 3, since recovered to 130.', { platelets: 130 }),
  trap('Hb was 7.8 at cycle 6, now 10.1.', { haemoglobin: 10.1 }),
  trap('Hb 8.1 at dose 4, 10.4 today.', { haemoglobin: 10.4 }),
  trap('Hb was 79 g/L on day 10, now 101 g/L.', { haemoglobin: 10.1 }),
  trap('K was 2.9 at visit 3, now 4.2.', { potassium: 4.2 }),
  trap('Potassium was 3.0 on day 1, now 4.0.', { potassium: 4 }),
  trap('CrCl was 38 at cycle 2, now 55.', { creatinineClearance: 55 }),
  trap('LVEF was 38% at visit 1, now 52%.', { lvef: 52 }),
  trap('ECOG was 3 at cycle 6, now 1.', { ecog: 1 }),
  trap('ECOG was 2 at visit 4, now 1.', { ecog: 1 }),
  trap('KPS was 50 at cycle 5, now 70.', { karnofsky: 70 }),
  trap('Bilirubin was 2.1 x ULN at cycle 4, now 0.9 x ULN.', { bilirubinTimesUln: 0.9 }),
  trap('ALT was 3 x ULN at cycle 2, now 1.1 x ULN.', { altTimesUln: 1.1 }),
  trap('Corrected calcium was 2.9 at visit 2, now 2.4.', { correctedCalcium: 2.4 }),
  trap('Neuropathy was grade 3 after cycle 6, now grade 1.', { neuropathyGrade: 1 }),
  trap('Testosterone was 90 ng/dL at month 3, now 15 ng/dL.', {
    testosterone: { value: 15, unit: 'ng/dL' },
  }),
  trap('Testosterone was 2.1 nmol/L at visit 2, now 0.4 nmol/L.', {
    testosterone: { value: 0.4, unit: 'nmol/L' },
  }),
];
