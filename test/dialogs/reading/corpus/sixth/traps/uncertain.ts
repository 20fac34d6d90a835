import { answers, type Row, trap } from '../../row.ts';

/** Doubt, and words for what nobody has. */
export const UNCERTAIN: readonly Row[] = [
  trap('? liver mets'),
  trap('Possible progression on CT, repeat in 6 weeks.'),
  trap('Lung metastases cannot be excluded.'),
  trap('Suspicious for bone metastases.'),
  trap('Not clear if he has had abiraterone.'),
  trap('Probably had docetaxel, records awaited.'),
  trap('Query neuroendocrine differentiation.'),
  trap('He might have a BRCA2 mutation.'),
  trap('Possibly oligoprogression.'),
  trap('Might be MSI-high, HRR not tested.', { hrr: 'not_tested' }),
  answers('diseaseStatus', 'maybe progressed', {}),
  answers('nyha', 'not known', { nyha: 'unknown' }),
  answers('childPugh', 'not available', { childPugh: 'unknown' }),
  answers('docetaxelResponseMonths', "don't know", { docetaxelResponseMonths: 'unknown' }),
];
