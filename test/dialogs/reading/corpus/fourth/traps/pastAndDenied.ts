import { type Row, trap } from '../../row.ts';

const T = true;
const F = false;

/** Over long ago, denied, or denied twice. */
export const PAST_AND_DENIED: readonly Row[] = [
  trap('Cord compression in 2019, treated with radiotherapy, full recovery'),
  trap('Pulmonary embolism 5 years ago'),
  trap('Previous hip fracture after a fall in 2015, healed'),
  trap('Hypercalcaemia last year, resolved'),
  trap('Had urinary retention before his TURP in 2012, none since'),
  trap('Had a GI bleed in 2016, none since'),
  trap('No cord compression'),
  trap('No fever'),
  trap('Denies haematuria'),
  trap('No leg weakness or numbness, bladder and bowels normal'),
  trap('No signs of sepsis'),
  trap('CTPA negative for PE'),
  trap('MRI spine excluded cord compression'),
  trap('Apyrexial, not neutropenic'),
  trap('Fracture ruled out on X-ray'),
  trap('Denies headache, vomiting or visual change'),
  trap('He has not never had docetaxel, he had six cycles in 2020', { prior: { docetaxel: T } }),
  trap('It is not true that he never had enzalutamide; he took it for a year', {
    prior: { enzalutamide: T },
  }),
  trap('He has not stopped his ADT', { adt: 'continuing' }),
  trap('Has not refused cabazitaxel'),
  trap('He does not object to a clinical trial'),
  trap('Not on any blood thinners, no liver metastases on CT', { visceralMetastases: F }),
];
