import { type Row, wants } from '../../row.ts';

/** Suppositions with a value: the supposed is read as if it were so. */
export const SUPPOSITIONS: readonly Row[] = [
  wants('what_if', 'What if ECOG were 3?', { findings: { ecog: 3 } }),
  wants('what_if', 'what if he had already had cabazitaxel?', {
    findings: { prior: { cabazitaxel: true } },
  }),
  wants('what_if', 'and what would change if he were BRCA2 positive', {
    findings: { hrr: [{ gene: 'brca2' }] },
  }),
  wants('what_if', 'Suppose the ANC was 0.9, what then?', { findings: { anc: 0.9 } }),
  wants('what_if', 'what if MSI-H', { findings: { msi: 'msi_high_or_dmmr' } }),
  wants('what_if', 'Would it change anything if he were 85?'),
  wants('what_if', 'what if the testosterone was 200 ng/dL', {
    findings: { testosterone: { value: 200, unit: 'ng/dL' } },
  }),
];
