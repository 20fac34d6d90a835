import { answers, type Row, says, trap } from '../row.ts';

const T = true;
const F = false;

/** What was given after all, by way of an exception, and what was put right by naming both drugs. */
export const EXCEPTED_AND_CORRECTED_DRUGS: readonly Row[] = [
  says('no docetaxel apart from 2 cycles in 2021', { prior: { docetaxel: T } }),
  says('never had enzalutamide except briefly in 2020', { prior: { enzalutamide: T } }),
  says('No cabazitaxel except one cycle in 2023, ECOG 1', { prior: { cabazitaxel: T }, ecog: 1 }),
  says('no abiraterone other than a month in 2019', { prior: { abiraterone: T } }),
  says('never received olaparib aside from two weeks on a sample', { prior: { olaparib: T } }),
  says('no prior docetaxel, apart from one dose that he reacted to', { prior: { docetaxel: T } }),
  says('I meant enza not abi', { prior: { enzalutamide: T, abiraterone: F } }),
  says('it was apalutamide, not abiraterone', { prior: { apalutamide: T, abiraterone: F } }),
  says('He had darolutamide, not enzalutamide', { prior: { darolutamide: T, enzalutamide: F } }),
  says('docetaxel not cabazitaxel', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('he received abiraterone rather than enzalutamide', { prior: { abiraterone: T, enzalutamide: F } }),
  says('sorry, I mean olaparib not rucaparib', { prior: { olaparib: T, rucaparib: F } }),
  says('not abiraterone but enzalutamide', { prior: { abiraterone: F, enzalutamide: T } }),
  says('not abi, it was enza', { prior: { abiraterone: F, enzalutamide: T } }),
  trap('swap abiraterone for enzalutamide'),
  trap('swap enza for daro'),
  trap('would give cabazitaxel rather than docetaxel'),
  trap('considering cabazitaxel, not docetaxel'),
];

/** Docetaxel by its first syllable, a drug that follows a "no", and those that a note leaves half said. */
export const SHORT_DRUGS: readonly Row[] = [
  says('Doc and cabazi both had', { prior: { docetaxel: T, cabazitaxel: T } }),
  says('prior doc & enza', { prior: { docetaxel: T, enzalutamide: T } }),
  says('doc yes', { prior: { docetaxel: T } }),
  answers('priorTaxanes', 'doc yes, cabazi no', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('had doc 2021, abi 2023', { prior: { docetaxel: T, abiraterone: T } }),
  says('doc x6 then enza', { prior: { docetaxel: T, enzalutamide: T } }),
  says('no doc, no cabazi', { prior: { docetaxel: F, cabazitaxel: F } }),
  says('enza, doc, Lu x6', { prior: { enzalutamide: T, docetaxel: T }, pluvictoInfusions: 6 }),
  trap('seen by the doc yesterday'),
  trap('thanks doc'),
  trap('the doc said yes'),
  says('ECOG 1, castrate, no cabazitaxel, abiraterone before', {
    ecog: 1,
    testosteroneCastrate: T,
    prior: { cabazitaxel: F, abiraterone: T },
  }),
  says('6 Pluvicto, PS 1, no docetaxel, enzalutamide before', {
    pluvictoInfusions: 6,
    ecog: 1,
    prior: { docetaxel: F, enzalutamide: T },
  }),
  says('no cabazitaxel, docetaxel previously', { prior: { cabazitaxel: F, docetaxel: T } }),
  says('carboplatin 2023 progressed on it', { prior: { platinum: T } }),
  says('triplet with darolutamide', { prior: { darolutamide: T, docetaxel: T } }),
  says('darolutamide triplet upfront', { prior: { darolutamide: T, docetaxel: T } }),
  says('triplet therapy with abiraterone in 2022', { prior: { abiraterone: T, docetaxel: T } }),
  trap('triplet therapy was discussed'),
];

/** What the patient refuses and what is ruled out. */
export const REFUSED_AND_RULED_OUT: readonly Row[] = [
  says('patient declines docetaxel rechallenge', { declines: ['docetaxel_rechallenge'] }),
  says('he refuses to be rechallenged with docetaxel', { declines: ['docetaxel_rechallenge'] }),
  says('says no to docetaxel rechallenge', { declines: ['docetaxel_rechallenge'] }),
  says('does not want docetaxel again', { declines: ['docetaxel_rechallenge'] }),
  says('docetaxel is contraindicated in this man', { contraindicated: ['docetaxel'] }),
  says('cabazitaxel contraindicated', { contraindicated: ['cabazitaxel'] }),
  says('enzalutamide ruled out: epilepsy', { contraindicated: ['enzalutamide'], seizureHistory: T }),
  says('I rule out cabazitaxel for him', { contraindicated: ['cabazitaxel'] }),
  says('abiraterone is ruled out by his heart failure', { contraindicated: ['abiraterone'] }),
  trap('enzalutamide is not contraindicated'),
  trap('docetaxel not contraindicated'),
  trap('cabazitaxel has not been ruled out'),
  says('patient declines cabazitaxel, PS 1', { declines: ['cabazitaxel'], ecog: 1 }),
];
