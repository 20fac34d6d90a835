import { type Row, says } from '../../row.ts';

const T = true;

/** What the patient does not want and what the clinician rules out. */
export const WISHES_AND_LIMITS: readonly Row[] = [
  says('He does not want cabazitaxel.', { declines: ['cabazitaxel'] }),
  says('Patient declines enzalutamide because of fatigue worries.', { declines: ['enzalutamide'] }),
  says('declined olaparib', { declines: ['olaparib'] }),
  says('turned down the clinical trial', { declines: ['clinical_trial'] }),
  says('He is adamant: no radium-223 for him, he refuses it', { declines: ['radium223'] }),
  says('She speaks for him: he does not wish to have pembrolizumab', { declines: ['pembrolizumab'] }),
  says('refuses platinum chemotherapy', { declines: ['platinum_chemotherapy'] }),
  says('patient says no to docetaxel rechallenge', { declines: ['docetaxel_rechallenge'] }),
  says('he declines abiraterone, ECOG 1', { declines: ['abiraterone'], ecog: 1 }),
  says('docetaxel is contraindicated in this man', { contraindicated: ['docetaxel'] }),
  says('contraindication to enzalutamide: history of seizures', {
    contraindicated: ['enzalutamide'],
    seizureHistory: T,
  }),
  says('I rule out cabazitaxel for him', { contraindicated: ['cabazitaxel'] }),
  says('radium-223 contraindicated', { contraindicated: ['radium223'] }),
  says('pembrolizumab is contraindicated: solid organ transplant', {
    contraindicated: ['pembrolizumab'],
    transplant: T,
  }),
  says('abiraterone contraindicated by his heart failure, NYHA III', {
    contraindicated: ['abiraterone'],
    nyha: 'III',
  }),
  says('olaparib contraindicated, marrow too poor, platelets 38 x10^9/L', {
    contraindicated: ['olaparib'],
    platelets: 38,
  }),
  says('Rucaparib contraindicated.', { contraindicated: ['rucaparib'] }),
  says('Cabazitaxel contraindicated; he declines docetaxel.', {
    contraindicated: ['cabazitaxel'],
    declines: ['docetaxel'],
  }),
];
