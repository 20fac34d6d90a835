import { type Row, trap } from '../../row.ts';

/** Planned, offered, supposed. */
export const PLANS: readonly Row[] = [
  trap('considering cabazitaxel'),
  trap('Booked for cabazitaxel cycle 1 on Thursday.'),
  trap('Awaiting funding for olaparib.'),
  trap('Plan: abiraterone.'),
  trap('We offered docetaxel and he is thinking about it.'),
  trap('due to start radium-223 next month'),
  trap('Will recheck testosterone in four weeks.'),
  trap('A seventh infusion of Pluvicto is being discussed.'),
  trap('Referred for enzalutamide start, ECOG 1.', { ecog: 1 }),
  trap('Docetaxel given in 2021, cabazitaxel planned.', { prior: { docetaxel: true } }),
  trap('MDT suggests carboplatin next; he had abiraterone before.', { prior: { abiraterone: true } }),
  trap('If he progresses we would go to cabazitaxel.'),
  trap('Should his PSA rise above 20 we will rescan.'),
  trap('Were he ECOG 3 we would stop here.'),
  trap('In case of febrile neutropenia he would be admitted.'),
  trap('If BRCA2 comes back positive we will give olaparib.'),
  trap('Surveillance until he develops liver metastases.'),
];
