import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

const NO_ARPI = { abiraterone: F, enzalutamide: F, apalutamide: F, darolutamide: F };
const NO_PARP = { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F };
const NO_CHEMOTHERAPY = { docetaxel: F, cabazitaxel: F, platinum: F };

/** Drugs given and not given: brands, class words, exceptions; what is declined and what is ruled out. */
export const TREATMENTS: readonly Row[] = [
  says('all ARPIs except darolutamide', {
    prior: { abiraterone: T, enzalutamide: T, apalutamide: T, darolutamide: F },
  }),
  says('he has had every ARPI apart from apalutamide', {
    prior: { abiraterone: T, enzalutamide: T, darolutamide: T, apalutamide: F },
  }),
  says('both ARPIs used (abi and enza)', { prior: { abiraterone: T, enzalutamide: T } }),
  says('ARPI-naive', { prior: NO_ARPI }),
  says('no previous ARPI', { prior: NO_ARPI }),
  says('never had any ARPI', { prior: NO_ARPI }),
  says('PARP-naive', { prior: NO_PARP }),
  says('no PARP inhibitor other than olaparib', {
    prior: { olaparib: T, rucaparib: F, talazoparib: F, niraparib: F },
  }),
  says('PARPi: never', { prior: NO_PARP }),
  says('no chemo', { prior: NO_CHEMOTHERAPY }),
  says('No prior chemotherapy', { prior: NO_CHEMOTHERAPY }),
  says('chemotherapy naive', { prior: NO_CHEMOTHERAPY }),
  says('taxane-naive', { prior: { docetaxel: F, cabazitaxel: F } }),
  says('never had a taxane', { prior: { docetaxel: F, cabazitaxel: F } }),
  says('one taxane only (docetaxel)', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('both taxanes given', { prior: { docetaxel: T, cabazitaxel: T } }),
  says('neither docetaxel nor cabazitaxel', { prior: { docetaxel: F, cabazitaxel: F } }),
  says('not docetaxel-naive', { prior: { docetaxel: T } }),
  says('docetaxel-naive', { prior: { docetaxel: F } }),
  says('Jevtana 2023, 8 cycles', { prior: { cabazitaxel: T } }),
  says('has taken Erleada', { prior: { apalutamide: T } }),
  says('Nubeqa was his first ARPI', { prior: { darolutamide: T } }),
  says('Xofigo x6 in 2021', { prior: { radium223: T } }),
  says('no radium', { prior: { radium223: F } }),
  says('radium-223 has never been given', { prior: { radium223: F } }),
  says('previously treated with Talzenna and Xtandi', { prior: { talazoparib: T, enzalutamide: T } }),
  says('Akeega (niraparib plus abiraterone) in 2024', { prior: { niraparib: T, abiraterone: T } }),
  says('was on Rubraca for a year', { prior: { rucaparib: T } }),
  says('Keytruda given in 2022', { prior: { pembrolizumab: T } }),
  says('no prior PD-1 inhibitor (pembrolizumab)', { prior: { pembrolizumab: F } }),
  says('carboplatin/cabazitaxel x4', { prior: { platinum: T, cabazitaxel: T } }),
  says('platinum-naive', { prior: { platinum: F } }),
  says('had cisplatin in 2020', { prior: { platinum: T } }),
  says('Provenge 2017', { prior: { sipuleucel_t: T } }),
  says('docetaxel in the hormone-sensitive setting (CHAARTED)', { prior: { docetaxel: T } }),
  says('abiraterone given for high-risk disease (STAMPEDE)', { prior: { abiraterone: T } }),
  says('intolerant of enzalutamide, switched to abiraterone', { prior: { enzalutamide: T, abiraterone: T } }),
  says('abiraterone: yes; enzalutamide: no; docetaxel: yes; cabazitaxel: no', {
    prior: { abiraterone: T, enzalutamide: F, docetaxel: T, cabazitaxel: F },
  }),
  says('progression-free for 8 months after docetaxel', {
    prior: { docetaxel: T },
    docetaxelResponseMonths: 8,
  }),
  says('docetaxel ×6, then 4 months progression-free', {
    prior: { docetaxel: T },
    docetaxelResponseMonths: 4,
  }),
  // how many infusions, how long ago
  says('Six of six Pluvicto infusions given', { pluvictoInfusions: 6 }),
  says('finished his sixth and final Pluvicto', { pluvictoInfusions: 6 }),
  says('completed cycle 6 of 6 of 177Lu-vipivotide tetraxetan', { pluvictoInfusions: 6 }),
  says('has had 3 out of 6 lutetium infusions so far', { pluvictoInfusions: 3 }),
  says('lutetium abandoned after 2 cycles', { pluvictoInfusions: 2 }),
  says('Pluvicto ×6, last dose 11 weeks ago', { pluvictoInfusions: 6, weeksSinceLastInfusion: 11 }),
  says('it is 4 weeks since his last lutetium', { weeksSinceLastInfusion: 4 }),
  says('6/52 since last Lu', { weeksSinceLastInfusion: 6 }),
  // declined, ruled out
  says('refuses cabazitaxel', { declines: ['cabazitaxel'] }),
  says('has declined docetaxel and olaparib', { declines: ['docetaxel', 'olaparib'] }),
  says('he would rather not have radium-223', { declines: ['radium223'] }),
  says('not interested in a clinical trial', { declines: ['clinical_trial'] }),
  says('declines palliative care referral', { declines: ['palliative_care'] }),
  says('abiraterone is contraindicated', { contraindicated: ['abiraterone'] }),
  says('pembrolizumab contraindicated (transplant)', { contraindicated: ['pembrolizumab'], transplant: T }),
  says('contraindication to enzalutamide: epilepsy', {
    contraindicated: ['enzalutamide'],
    seizureHistory: T,
  }),
];
