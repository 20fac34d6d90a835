import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** A slip put right in the same breath; a negation of a negation. */
export const CORRECTIONS: readonly Row[] = [
  says('ECOG 1, sorry, 2', { ecog: 2 }),
  says('PS 2 - no wait, PS 1', { ecog: 1 }),
  says('ECOG 1 (correction: ECOG 2)', { ecog: 2 }),
  says('testosterone 41 ng/dL, I mean 14 ng/dL', { testosterone: { value: 14, unit: 'ng/dL' } }),
  says('he had five, sorry, six Pluvicto infusions', { pluvictoInfusions: 6 }),
  says('MSI-high, no sorry, MSS', { msi: 'mss_or_pmmr' }),
  says('Hb 12.1, correction, 10.1', { haemoglobin: 10.1 }),
  says('stable, I mean progressed', { diseaseStatus: 'progressed' }),
  says('he is 68, no, 78 years old', { age: 78 }),
  says('BRCA1, sorry, BRCA2 germline', { hrr: [{ gene: 'brca2', origin: 'germline' }] }),
  says('platelets 19, oops, 190', { platelets: 190 }),
  says('it is not true that he never had docetaxel', { prior: { docetaxel: T } }),
  says('not the case that ADT was stopped, he is still on Zoladex', { adt: 'continuing' }),
  says('He has not been without ADT since 2016', { adt: 'continuing' }),
  says('there is no doubt that he has progressed', { diseaseStatus: 'progressed' }),
  says('Previous notes say ECOG 1; he is now clearly ECOG 2', { ecog: 2 }),
  says('previously documented as cabazitaxel-exposed, this is wrong: he never received it', {
    prior: { cabazitaxel: F },
  }),
];
