import { type Row, says, trap } from '../row.ts';

const T = true;

/** A "not" before a "never", a "naive" or a "without". */
export const DOUBLE_NEGATIVES: readonly Row[] = [
  says('not docetaxel naive', { prior: { docetaxel: T } }),
  says('he is not cabazitaxel-naive', { prior: { cabazitaxel: T } }),
  says('no longer enzalutamide naive', { prior: { enzalutamide: T } }),
  says('is not naive to abiraterone', { prior: { abiraterone: T } }),
  says('by no means docetaxel-naive', { prior: { docetaxel: T } }),
  says('isn’t abiraterone naïve', { prior: { abiraterone: T } }),
  trap('not taxane-naive'),
  trap('not chemotherapy naive'),
  trap('he is not PARP-inhibitor naive'),
  trap('no longer ARPI-naive'),
  trap('not exactly chemo naive'),
  says('it is not the case that he never received docetaxel', { prior: { docetaxel: T } }),
  says('it is wrong to say he never had enzalutamide', { prior: { enzalutamide: T } }),
  says('not true that docetaxel was never given', { prior: { docetaxel: T } }),
  says('he has not gone without docetaxel', { prior: { docetaxel: T } }),
  says('he has never been off ADT', { adt: 'continuing' }),
  says('never without an LHRH agonist since diagnosis', { adt: 'continuing' }),
  says('has not been off his Zoladex', { adt: 'continuing' }),
  says('not once has he missed his ADT', { adt: 'continuing' }),
  says('not without visceral disease', { visceralMetastases: T }),
  says('not free of bone metastases', { boneMetastases: T }),
  trap('I cannot say that he has never had docetaxel'),
  trap('do not think he is docetaxel-naive'),
  says('not only docetaxel but also cabazitaxel given', { prior: { docetaxel: T, cabazitaxel: T } }),
];
