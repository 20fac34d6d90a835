import { type Row, says } from '../../row.ts';

/** Said twice and differently, outside the range, or put right within the same breath. */
export const AT_ODDS: readonly Row[] = [
  says('ECOG 1. Later in the letter: ECOG 3.', {}, { conflicts: ['ecog'] }),
  says('six infusions given, five infusions given', {}, { conflicts: ['pluvictoInfusions'] }),
  says('PS 0, PS 2', {}, { conflicts: ['ecog'] }),
  says('MSI-H. MSS.', {}, { conflicts: ['msi'] }),
  says('ADT ongoing. ADT stopped.', {}, { conflicts: ['adt'] }),
  says('testosterone 12 ng/dL, testosterone 240 ng/dL', {}, { conflicts: ['testosterone'] }),
  says('Bone metastases: yes. Bone metastases: no.', {}, { conflicts: ['boneMetastases'] }),
  says('He is 71 years old. 77-year-old man.', {}, { conflicts: ['age'] }),
  says('Child-Pugh A, Child-Pugh C', {}, { conflicts: ['childPugh'] }),
  says('HRR negative, BRCA2 pathogenic', {}, { conflicts: ['hrr'] }),
  says('PSMA PET positive. PSMA PET negative. ECOG 1.', { ecog: 1 }, { conflicts: ['psmaPet'] }),
  says('ECOG 6', {}, { invalid: ['ecog'] }),
  says('ECOG 5, Pluvicto x6', { pluvictoInfusions: 6 }, { invalid: ['ecog'] }),
  says('KPS 75', {}, { invalid: ['karnofsky'] }),
  says('Karnofsky 120', {}, { invalid: ['karnofsky'] }),
  says('neuropathy grade 6', {}, { invalid: ['neuropathyGrade'] }),
  says('LVEF 140%', {}, { invalid: ['lvef'] }),
  says('ECOG 1, sorry, I mean 2', { ecog: 2 }),
  says('5 infusions, correction: 6 infusions', { pluvictoInfusions: 6 }),
  says('ECOG 2 at referral, ECOG 1 at today’s visit', { ecog: 1 }),
  says('platelets were 61, today 118 x10^9/L', { platelets: 118 }),
  says('MSI was pending last time; result now MSS', { msi: 'mss_or_pmmr' }),
  says('Zoladex was stopped in 2023 but resumed in 2024 and continues', { adt: 'continuing' }),
  says('PS 1 today (PS 1 at last visit too)', { ecog: 1 }),
];
