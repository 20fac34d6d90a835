import { type Row, trap } from '../../row.ts';

/** Planned, offered, supposed. */
export const PLANS: readonly Row[] = [
  trap('Plan: cabazitaxel.'),
  trap('Thinking of abiraterone next.'),
  trap('We have offered him docetaxel.'),
  trap('He is booked for radium-223 in January.'),
  trap('Start enzalutamide on Monday.'),
  trap('Olaparib applied for, awaiting insurance approval.'),
  trap('MDT recommends carboplatin.'),
  trap('CT booked for next week.'),
  trap('PSMA PET requested.'),
  trap('He is due to see cardiology for an echo.'),
  trap('Docetaxel was discussed today; he has had abiraterone.', { prior: { abiraterone: true } }),
  trap('Screening for a trial of pembrolizumab.'),
  trap('Consented for cabazitaxel today, ECOG 1.', { ecog: 1 }),
  trap('If the CT shows progression we will change treatment.'),
  trap('If he becomes ECOG 3 we will stop.'),
  trap('Should the platelets fall below 50 we would transfuse.'),
  trap('Depending on the biopsy, neuroendocrine or not, we will decide.'),
  trap('Would give olaparib if BRCA2 were positive.'),
  trap('Had he been MSI-high we would have used pembrolizumab.'),
];
