import { answers, type Row, trap } from '../../row.ts';

/** Said twice, differently; or outside what is allowed. */
export const CLASHES: readonly Row[] = [
  trap('PS 1. Bloods fine. Performance status 2.', {}, { conflicts: ['ecog'] }),
  trap('Platelets 98 today. Platelets 140 today.', {}, { conflicts: ['platelets'] }),
  trap('Goserelin ongoing, ADT stopped.', {}, { conflicts: ['adt'] }),
  trap('HRR negative. HRR not tested. ECOG 1.', { ecog: 1 }, { conflicts: ['hrr'] }),
  trap('The tumour is MSS. The tumour is dMMR.', {}, { conflicts: ['msi'] }),
  trap('No bone metastases. He has bone metastases.', {}, { conflicts: ['boneMetastases'] }),
  trap('LVEF 40%, on echo LVEF 60%.', {}, { conflicts: ['lvef'] }),
  trap('Karnofsky 80. Karnofsky 50.', {}, { conflicts: ['karnofsky'] }),
  trap('Child-Pugh A. Child-Pugh C.', {}, { conflicts: ['childPugh'] }),
  trap('ECOG 6', {}, { invalid: ['ecog'] }),
  trap('KPS 110, ADT continuing', { adt: 'continuing' }, { invalid: ['karnofsky'] }),
  trap('LVEF 155%', {}, { invalid: ['lvef'] }),
  trap('Neuropathy grade 7', {}, { invalid: ['neuropathyGrade'] }),
  answers('karnofsky', '130', {}, { invalid: ['karnofsky'] }),
  answers('ecog', '7', {}, { invalid: ['ecog'] }),
];
