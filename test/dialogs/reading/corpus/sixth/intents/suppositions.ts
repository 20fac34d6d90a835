import { type Row, wants } from '../../row.ts';

/** Suppositions with a value: the supposed is read as if it were so. */
export const SUPPOSITIONS: readonly Row[] = [
  wants('what_if', 'What if he were ECOG 3?', { findings: { ecog: 3 } }),
  wants('what_if', 'what if the platelets were 60', { findings: { platelets: 60 } }),
  wants('what_if', 'And what if he had never had docetaxel?', {
    findings: { prior: { docetaxel: false } },
  }),
  wants('what_if', 'What if the tumour were MSI-high?', { findings: { msi: 'msi_high_or_dmmr' } }),
  wants('what_if', 'Suppose he had a germline BRCA2 mutation, what then?', {
    findings: { hrr: [{ gene: 'brca2', origin: 'germline' }] },
  }),
  wants('what_if', 'what if he declines cabazitaxel?', { findings: { declines: ['cabazitaxel'] } }),
  wants('what_if', 'What would change if ADT had been stopped?', { findings: { adt: 'stopped' } }),
  wants('what_if', 'what if there were liver metastases?', { findings: { visceralMetastases: true } }),
];
