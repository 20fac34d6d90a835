import { type Row, trap } from '../row.ts';

/** Another patient in the same message, and criteria beside the patient's own value. */
export const ANOTHER_PATIENT: readonly Row[] = [
  trap('The man I saw before this one was ECOG 3, he is ECOG 1.', { ecog: 1 }),
  trap('The patient I saw this morning was ECOG 3; this patient is ECOG 1.', { ecog: 1 }),
  trap('The previous man on my list was BRCA2 positive, this one is ECOG 2.', { ecog: 2 }),
  trap('The gentleman before him was MSI-high; this gentleman is MSS.', { msi: 'mss_or_pmmr' }),
  trap('The last one I discussed had liver mets, this one has none.'),
  trap('My last patient had cabazitaxel, this one has not had it.'),
  trap('Yesterday I saw a man with ECOG 3. This one is ECOG 0.', {}, { conflicts: ['ecog'] }),
  trap('A man I saw last week had platelets of 60. Today: platelets 140.', { platelets: 140 }),
  trap('I had a man last month who got cabazitaxel and did well.'),
  trap('I had a patient last year who had olaparib for two years.'),
  trap('We had a chap in clinic who got docetaxel twice.'),
  trap('I once had a patient who went onto carboplatin after lutetium.'),
  trap('I remember a man who had six infusions and then cabazitaxel.'),
  trap('We treated someone last year who had radium after lutetium.'),
  trap('There was a man here who had pembrolizumab after Pluvicto.'),
  trap('I looked after a gentleman who was given rucaparib.'),
  trap('Another man on the ward is on enzalutamide.'),
  trap('The man in the next bed had docetaxel.'),
  trap('I have a different patient who had abiraterone first.'),
  trap('His son has epilepsy; ECOG of the patient is 2', { ecog: 2 }),
  trap('His brother is ECOG 3, the patient ECOG 1.', { ecog: 1 }),
  trap('His wife had chemo; performance status of the patient is 1.', { ecog: 1 }),
];

/** What a trial or a label asks for, beside what he has. */
export const CRITERIA_BESIDE: readonly Row[] = [
  trap('The trial needs ECOG 0 or 1; he is ECOG 2.', { ecog: 2 }),
  trap('Trial needs ECOG 0-1, he is ECOG 2.', { ecog: 2 }),
  trap('The trial wants ECOG 0 or 1 and he is ECOG 1.', { ecog: 1 }),
  trap('The study requires ECOG 0 or 1. He is ECOG 2.', { ecog: 2 }),
  trap('Eligibility is ECOG 0-1, his is 2.'),
  trap('Needs platelets above 100 and ANC above 1.5; his platelets are 84.', { platelets: 84 }),
  trap('The protocol asks for Hb over 9, his Hb is 8.4.', { haemoglobin: 8.4 }),
  trap('Trial asks for an ANC above 1.5; his ANC is 1.2.', { anc: 1.2 }),
  trap('The trial takes ECOG 0 or 1 only, and he is ECOG 3.', { ecog: 3 }),
  trap('The trial accepts ECOG 0 to 2; this man is ECOG 1.', { ecog: 1 }),
  trap('PSMAfore allowed ECOG 0 or 1. Our patient is ECOG 2.', { ecog: 2 }),
  trap('For the trial he would need ECOG 0 or 1. He is ECOG 2.', { ecog: 2 }),
  trap('The label needs CrCl above 30; his CrCl is 44.', { creatinineClearance: 44 }),
  trap('Trial needs LVEF above 50%, his LVEF is 45%.', { lvef: 45 }),
];
