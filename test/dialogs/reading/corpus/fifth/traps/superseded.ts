import { type Row, trap } from '../../row.ts';

/** An earlier value and today's. */
export const SUPERSEDED: readonly Row[] = [
  trap('Was ECOG 1, now 2.', { ecog: 2 }),
  trap('ECOG 2 at referral, ECOG 1 now.', { ecog: 1 }),
  trap('ANC was 0.8 at cycle 5, now 2.3.', { anc: 2.3 }),
  trap('Hb was 7.9, transfused, now 9.6.', { haemoglobin: 9.6 }),
  trap('Platelets were 48 in November, now 131.', { platelets: 131 }),
  trap('Responded to docetaxel in 2020, now PD.', {
    prior: { docetaxel: true },
    diseaseStatus: 'progressed',
  }),
  trap('K+ was 2.9 last week, now 4.1 after replacement.', { potassium: 4.1 }),
  trap('Testosterone was 90 ng/dL last spring, now 12 ng/dL.', {
    testosterone: { value: 12, unit: 'ng/dL' },
  }),
  trap('sorry, PS 2 not 1', { ecog: 2 }),
  trap('HRR was pending, now back: negative.', { hrr: 'negative' }),
  trap('LVEF 38% in 2021, LVEF now 55%.', { lvef: 55 }),
];
