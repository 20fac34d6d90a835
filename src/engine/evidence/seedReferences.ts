export type SeedReferenceNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface ResolvedReference {
  readonly title: string;
  readonly basis: string;
}

/** What the article's reference numbers stand for. The article lists four titles without numbers: 3–6 cannot be told and stay null. */
export const SEED_REFERENCES = {
  1: {
    title:
      'Treatment for Recurrent Metastatic Castration-Resistant Prostate Cancer with PSMA Expression. Praxis Medical Insights, 2025',
    basis: 'first title in the list and cited for the drugs; inferred',
  },
  2: {
    title:
      'Continuing Androgen Deprivation Therapy in Metastatic Castration-Resistant Prostate Cancer. Praxis Medical Insights, 2025',
    basis: 'second title in the list and cited only for ADT; inferred',
  },
  3: null,
  4: null,
  5: null,
  6: null,
  7: {
    title: 'Actinium-225 PSMA Radioligand Therapy for mCRPC. Praxis Medical Insights, 2025',
    basis: 'last title in the list and cited only for actinium; inferred',
  },
} as const satisfies Record<SeedReferenceNumber, ResolvedReference | null>;
