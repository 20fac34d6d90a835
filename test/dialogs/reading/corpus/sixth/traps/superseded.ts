import { type Row, trap } from '../../row.ts';

/** An earlier value and today's. */
export const SUPERSEDED: readonly Row[] = [
  trap('Was PS 2 in March, now PS 1.', { ecog: 1 }),
  trap('ECOG was 0 at diagnosis, now 2.', { ecog: 2 }),
  trap('Platelets were 61 after infusion 6, now 118.', { platelets: 118 }),
  trap('Hb was 76 g/L, now 95 g/L after two units.', { haemoglobin: 9.5 }),
  trap('ANC was 0.9, now 2.1.', { anc: 2.1 }),
  trap('Potassium was 2.8, now 4.0.', { potassium: 4.0 }),
  trap('LVEF was 35% in 2020, now 52%.', { lvef: 52 }),
  trap('MSI was pending, now reported as MSS.', { msi: 'mss_or_pmmr' }),
  trap('Testosterone was 140 ng/dL in June, now 15 ng/dL.', { testosterone: { value: 15, unit: 'ng/dL' } }),
  trap('His disease was stable in the summer, now progressed.', { diseaseStatus: 'progressed' }),
  trap('Neuropathy was grade 3 after docetaxel, now grade 1.', {
    neuropathyGrade: 1,
    prior: { docetaxel: true },
  }),
  trap('CrCl was 28 during the admission, now 55 mL/min.', { creatinineClearance: 55 }),
];
