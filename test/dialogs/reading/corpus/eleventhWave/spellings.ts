import { answers, type Row, says, trap } from '../row.ts';

/** Slips in the words of illnesses and wishes. */
export const SLIPPED_FINDINGS: readonly Row[] = [
  says('rheumatiod arthritis', { autoimmuneDisease: true }),
  says('rhuematoid arthritis', { autoimmuneDisease: true }),
  says('rheumatoid arthritits', { autoimmuneDisease: true }),
  says('ulcerative colitits', { autoimmuneDisease: true }),
  says('ulcerativ colitis', { autoimmuneDisease: true }),
  says('psoriasiss', { autoimmuneDisease: true }),
  says('mysthenia gravis', { autoimmuneDisease: true }),
  says('sarcoidosiss', { autoimmuneDisease: true }),
  says('histroy of siezures', { seizureHistory: true }),
  says('history of seziures', { seizureHistory: true }),
  says('hisotry of seizures', { seizureHistory: true }),
  says('histry of epilepsy', { seizureHistory: true }),
  says('known epilepsey', { seizureHistory: true }),
  says('he declnes cabazitaxel', { declines: ['cabazitaxel'] }),
  says('he delcines docetaxel', { declines: ['docetaxel'] }),
  says('decliend cabazitaxel', { declines: ['cabazitaxel'] }),
  says('he refuess docetaxel', { declines: ['docetaxel'] }),
  says('docetaxel is contraindcated', { contraindicated: ['docetaxel'] }),
  says('kidney transplnat 2011', { transplant: true }),
];

/** Names and units of other laboratories. */
export const LABORATORIES: readonly Row[] = [
  says('GOT 2 x ULN, GPT 1.5 x ULN', { astTimesUln: 2, altTimesUln: 1.5 }),
  says('SGOT 1.2 x ULN, SGPT 0.8 x ULN', { astTimesUln: 1.2, altTimesUln: 0.8 }),
  says('GOT (AST) 1.1 x ULN', { astTimesUln: 1.1 }),
  says('AST/GOT 1.4 x ULN', { astTimesUln: 1.4 }),
  says('GPT 3x ULN', { altTimesUln: 3 }),
  says('GOT: 1.3 x ULN', { astTimesUln: 1.3 }),
  trap('He got 2 x 500 mg paracetamol.'),
  trap('he got 6 doses of vaccine'),
  says('Platelets 1.2 lakh', { platelets: 120 }),
  says('Platelets 1.2 lakhs/cumm', { platelets: 120 }),
  says('plt 0.9 lakh', { platelets: 90 }),
  says('platelet count of 1.5 lakhs', { platelets: 150 }),
  says('Platelet count: 2 lakh/mm3', { platelets: 200 }),
  says('plts 1.35 lac', { platelets: 135 }),
  says('Platelets 1.1 lakh / cu mm, Hb 9.4 gm%', { platelets: 110, haemoglobin: 9.4 }),
  says('PLT 1,20,000/cumm', { platelets: 120 }),
  says('platelets were 0.6 lakh, now 1.1 lakh', { platelets: 110 }),
  answers('platelets', '1.4 lakh', { platelets: 140 }),
  answers('platelets', '1.4 lakhs/cumm', { platelets: 140 }),
  trap('The scan costs 1.2 lakh.'),
];
