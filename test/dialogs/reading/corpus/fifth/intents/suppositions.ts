import { type Row, wants } from '../../row.ts';

/** Suppositions with a value: judged by intent alone. */
export const SUPPOSITIONS: readonly Row[] = [
  wants('what_if', 'What if ECOG were 3?'),
  wants('what_if', 'what if he had already had cabazitaxel?'),
  wants('what_if', 'and what would change if he were BRCA2 positive'),
  wants('what_if', 'Suppose the ANC was 0.9, what then?'),
  wants('what_if', 'what if MSI-H'),
  wants('what_if', 'Would it change anything if he were 85?'),
  wants('what_if', 'what if the testosterone was 200 ng/dL'),
];
