import { answers, type Row, trap } from '../../row.ts';

/** Doubt, and words for what nobody has. */
export const UNCERTAIN: readonly Row[] = [
  trap('?progression'),
  trap('possibly liver metastases'),
  trap('Equivocal for bone metastases.'),
  trap('query brain met, MRI requested'),
  trap('Cannot exclude lung metastases.'),
  trap('?NEPC'),
  trap('suspected dMMR, not confirmed'),
  trap('Unclear whether he ever had cabazitaxel.'),
  trap('FDG PET not done'),
  trap('MSI pending, HRR not tested.', { msi: 'pending', hrr: 'not_tested' }),
  trap('PSMA PET not done, CT stable.', { psmaPet: 'not_done', imaging: 'stable' }),
  answers('diseaseStatus', '?progression', {}),
  answers('tmb', 'not available', { tmb: 'unknown' }),
  answers('lvef', 'n/k', { lvef: 'unknown' }),
  answers('karnofsky', "don't know", { karnofsky: 'unknown' }),
];
