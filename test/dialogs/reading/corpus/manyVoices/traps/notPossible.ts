import { type Row, trap } from '../../row.ts';

/** Values outside the scale, values without their unit, and one thing said twice differently. */
export const NOT_POSSIBLE: readonly Row[] = [
  // outside the scale
  trap('ECOG 7', {}, { invalid: ['ecog'] }),
  trap('PS 9', {}, { invalid: ['ecog'] }),
  trap('performance status of 6', {}, { invalid: ['ecog'] }),
  trap('ECOG 12', {}, { invalid: ['ecog'] }),
  trap('KPS 110', {}, { invalid: ['karnofsky'] }),
  trap('Karnofsky 85', {}, { invalid: ['karnofsky'] }),
  trap('KPS 7', {}, { invalid: ['karnofsky'] }),
  trap('neuropathy grade 6', {}, { invalid: ['neuropathyGrade'] }),
  trap('LVEF 140%', {}, { invalid: ['lvef'] }),
  trap('testosterone 9000 ng/dL', {}, { invalid: ['testosterone'] }),
  trap('ECOG 8, on Zoladex', { adt: 'continuing' }, { invalid: ['ecog'] }),
  trap('KPS 65, MSS', { msi: 'mss_or_pmmr' }, { invalid: ['karnofsky'] }),
  trap('he is 240 years old', {}, { invalid: ['age'] }),
  // without a unit
  trap('testosterone 28', {}, { invalid: ['testosterone'] }),
  trap('testosterone 0.8', {}, { invalid: ['testosterone'] }),
  trap('testosterone <0.5', {}, { invalid: ['testosterone'] }),
  trap('testo: 12, ECOG 1', { ecog: 1 }, { invalid: ['testosterone'] }),
  trap('serum testosterone was 1.1 on leuprolide', { adt: 'continuing' }, { invalid: ['testosterone'] }),
  trap('testosterone of 41, HRR negative', { hrr: 'negative' }, { invalid: ['testosterone'] }),
  // said twice, differently
  trap('PS 1 ... overall performance status 2', {}, { conflicts: ['ecog'] }),
  trap('ECOG 0-1', {}, { conflicts: ['ecog'] }),
  trap('ECOG 1-2, castrate', { testosteroneCastrate: true }, { conflicts: ['ecog'] }),
  trap('PS 0/1', {}, { conflicts: ['ecog'] }),
  trap('MSI-high. MMR proficient.', {}, { conflicts: ['msi'] }),
  trap('Testosterone 14 ng/dL. Testosterone 90 ng/dL.', {}, { conflicts: ['testosterone'] }),
  trap('Pluvicto x6. He has had 4 Pluvicto infusions.', {}, { conflicts: ['pluvictoInfusions'] }),
  trap('HRR negative. HRR testing pending.', {}, { conflicts: ['hrr'] }),
  trap('KPS 80. Karnofsky 60.', {}, { conflicts: ['karnofsky'] }),
  trap('Child-Pugh A. Child-Pugh B.', {}, { conflicts: ['childPugh'] }),
  trap('68-year-old. Age 86.', {}, { conflicts: ['age'] }),
  trap('visceral metastases present. No visceral metastases.', {}, { conflicts: ['visceralMetastases'] }),
  trap('ADT ongoing. ADT was stopped.', {}, { conflicts: ['adt'] }),
  trap('Hb 9.2 g/dL. Hb 11.8 g/dL.', {}, { conflicts: ['haemoglobin'] }),
];
