import { answers, type Row, trap } from '../../row.ts';

/** Said twice, differently; or outside what is allowed. */
export const CLASHES: readonly Row[] = [
  trap('ECOG 1, feels well. In summary ECOG 3.', {}, { conflicts: ['ecog'] }),
  trap('ANC 1.2 today. Neutrophils 2.4 today.', {}, { conflicts: ['anc'] }),
  trap('MSS on tissue. The tumour is MSI-H.', {}, { conflicts: ['msi'] }),
  trap('PSMA PET positive. PSMA PET negative.', {}, { conflicts: ['psmaPet'] }),
  trap(
    'He has no visceral mets. He has liver mets. ECOG 1.',
    { ecog: 1 },
    { conflicts: ['visceralMetastases'] },
  ),
  trap('This 72-year-old man, aged 68, is ECOG 0.', { ecog: 0 }, { conflicts: ['age'] }),
  trap('ADT is ongoing. ADT is stopped.', {}, { conflicts: ['adt'] }),
  trap('ECOG 5', {}, { invalid: ['ecog'] }),
  trap('performance status 7, MSS', { msi: 'mss_or_pmmr' }, { invalid: ['ecog'] }),
  trap('Karnofsky 120', {}, { invalid: ['karnofsky'] }),
  answers('neuropathyGrade', '6', {}, { invalid: ['neuropathyGrade'] }),
  answers('ecog', '9', {}, { invalid: ['ecog'] }),
];
