import { type Row, says } from '../row.ts';

const T = true;
const F = false;

/** Yes of one and no of another, in the order that people say it. */
export const YES_AND_NO: readonly Row[] = [
  says('never: cabazitaxel, olaparib', { prior: { cabazitaxel: F, olaparib: F } }),
  says('had: doce, enza. never: abi, cabazi', {
    prior: { docetaxel: T, enzalutamide: T, abiraterone: F, cabazitaxel: F },
  }),
  says('given: docetaxel; not given: cabazitaxel', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('yes: docetaxel, abiraterone. no: enzalutamide', {
    prior: { docetaxel: T, abiraterone: T, enzalutamide: F },
  }),
  says('received: abiraterone. not received: docetaxel, cabazitaxel', {
    prior: { abiraterone: T, docetaxel: F, cabazitaxel: F },
  }),
  says('he has had abiraterone he has not had enzalutamide', { prior: { abiraterone: T, enzalutamide: F } }),
  says('he had docetaxel and abiraterone he never had cabazitaxel', {
    prior: { docetaxel: T, abiraterone: T, cabazitaxel: F },
  }),
  says('has received enza has not received doce', { prior: { enzalutamide: T, docetaxel: F } }),
  says('he got docetaxel but cabazitaxel he never got', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('cabazitaxel he has not had', { prior: { cabazitaxel: F } }),
  says('docetaxel he has had, cabazitaxel he has not', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('enzalutamide he did not get', { prior: { enzalutamide: F } }),
  says('docetaxel yes, cabazitaxel he hasn’t had', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('recorded as docetaxel-treated in error, he never had it', { prior: { docetaxel: F } }),
  says('the notes say he had cabazitaxel; he did not', { prior: { cabazitaxel: F } }),
  says('the letter says enzalutamide was given but this is wrong', {}),
  says('listed as having had abiraterone, which is incorrect', {}),
  says('documented as BRCA2 positive in error', {}),
  says('had docetaxel not cabazitaxel', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('all four ARPIs except abiraterone', {
    prior: { abiraterone: F, enzalutamide: T, apalutamide: T, darolutamide: T },
  }),
  says('every ARPI except darolutamide', {
    prior: { abiraterone: T, enzalutamide: T, apalutamide: T, darolutamide: F },
  }),
  says('has had all the ARPIs bar apalutamide', {
    prior: { abiraterone: T, enzalutamide: T, apalutamide: F, darolutamide: T },
  }),
  says('all of the PARP inhibitors except talazoparib', {
    prior: { olaparib: T, rucaparib: T, niraparib: T, talazoparib: F },
  }),
  says('only one taxane, docetaxel', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('a single taxane: docetaxel', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('one ARPI only (abiraterone)', {
    prior: { abiraterone: T, enzalutamide: F, apalutamide: F, darolutamide: F },
  }),
  says('never did any chemo', { prior: { docetaxel: F, cabazitaxel: F, platinum: F } }),
  says('never underwent chemotherapy', { prior: { docetaxel: F, cabazitaxel: F, platinum: F } }),
];
