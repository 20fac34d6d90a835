/** A typical case in full. */
export const TYPICAL = {
  redFlags: [],
  pluvictoInfusions: 6,
  adt: 'continuing',
  testosterone: { value: 12, unit: 'ng/dL' },
  diseaseStatus: 'progressed',
  ecog: 1,
  msi: 'mss_or_pmmr',
  hrr: 'negative',
  prior: {
    docetaxel: true,
    cabazitaxel: false,
    abiraterone: false,
    enzalutamide: true,
    apalutamide: false,
    darolutamide: false,
  },
};

const VARIED = {
  adt: ['continuing', 'stopped', 'orchiectomy'],
  ecog: [0, 1, 2, 3, 'unknown'],
  diseaseStatus: ['progressed', 'progressed', 'stable', 'psa_only_progression'],
  msi: ['mss_or_pmmr', 'msi_high_or_dmmr', 'not_tested'],
  hrr: ['negative', [{ gene: 'brca2' }], 'pending', [{ gene: 'atm' }]],
};

/** `count` different cases around the typical one; the same ones in every run. @param {number} count */
export function variedCases(count) {
  return Array.from({ length: count }, (_, index) => {
    const vary = Object.entries(VARIED).map(([key, values], place) => [
      key,
      values[Math.floor(index / 3 ** place) % values.length],
    ]);
    return { ...TYPICAL, ...Object.fromEntries(vary), anc: 1 + (index % 40) / 10 };
  });
}
