/** An utterance of a set once set aside that is not read as it is labelled, and why it is left so. */
export interface KnownMiss {
  readonly text: string;
  readonly why: string;
}

/** May only grow shorter: a row that is read after all is to be taken off. */
export const KNOWN_MISSES: readonly KnownMiss[] = [
  {
    text: 'Severe infusion hypersensitivity reaction to docetaxel',
    why: 'Beside an allergy to it the drug is asked about: a first drop is no course.',
  },
  {
    text: 'Tumor board: oligoprogression, single new node',
    why: 'A new metastasis is progression on imaging here, also where it is a single one.',
  },
  {
    text: 'Tumour board summary: neuroendocrine differentiation on rebiopsy, PS 1',
    why: 'Neuroendocrine differentiation is read as within an adenocarcinoma, so as mixed.',
  },
  {
    text: 'No hepatic metastases, no pulmonary metastases, only in the bones',
    why: '"Only in the bones" does not say what is: pain may be.',
  },
];
