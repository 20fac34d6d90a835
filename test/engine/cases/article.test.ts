import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/engine/findings.ts';
import { answerTo, claimsOf, unmet } from '../support/claims.ts';

/** What the article knows of a patient: nothing of laboratory values or other illness. */
const ARTICLE: Findings = {
  pluvictoInfusions: 6,
  adt: 'continuing',
  testosterone: { value: 20, unit: 'ng/dL' },
  diseaseStatus: 'progressed',
  imaging: 'progression',
  ecog: 1,
  msi: 'mss_or_pmmr',
  hrr: 'negative',
  prior: {
    docetaxel: true,
    cabazitaxel: false,
    abiraterone: true,
    enzalutamide: false,
    apalutamide: false,
    darolutamide: false,
    olaparib: false,
    rucaparib: false,
    talazoparib: false,
    niraparib: false,
    radium223: false,
    pembrolizumab: false,
    platinum: false,
  },
};

type Case = readonly [title: string, change: Partial<Findings>, ...claims: string[]];

const CASES: readonly Case[] = [
  [
    'docetaxel → Pluvicto, ECOG 1, MSS, HRR-negative, castrate: cabazitaxel first, then the unused ARPI with its caution',
    {},
    'pathway chemotherapy',
    'cabazitaxel recommended',
    'cabazitaxel rank 1',
    'enzalutamide rank 3',
    'alert arpi_cross_resistance',
    'cabazitaxel checks anc',
    'cabazitaxel checks bilirubinTimesUln',
    'continue_adt recommended',
    'clinical_trial recommended',
    'lu_psma_retreatment not_recommended',
    'actinium_225_psma not_recommended',
  ],
  [
    'ECOG 3: palliative care, ADT kept, no drug ranked',
    { ecog: 3 },
    'pathway palliative',
    'palliative_care recommended',
    'continue_adt recommended',
    'cabazitaxel not_recommended',
    'enzalutamide not_recommended',
  ],
  [
    'BRCA2, no PARP inhibitor before: a PARP inhibitor first',
    { hrr: [{ gene: 'brca2', origin: 'germline' }] },
    'pathway biomarker_targeted',
    'olaparib rank 1',
    'rucaparib rank 1',
    'cabazitaxel rank 2',
  ],
  [
    'dMMR: pembrolizumab first',
    { msi: 'msi_high_or_dmmr' },
    'pathway biomarker_targeted',
    'pembrolizumab rank 1',
    'cabazitaxel rank 2',
    'alert immune_caution',
  ],
  [
    'ADT stopped: ADT first, the drugs on hold in their order',
    { adt: 'stopped' },
    'pathway adt_first',
    'restart_adt recommended',
    'no continue_adt recommended',
    'cabazitaxel on_hold',
    'cabazitaxel rank 1',
  ],
  [
    'stable: surveillance, no drug',
    { diseaseStatus: 'stable', imaging: 'stable' },
    'pathway surveillance',
    'surveillance recommended',
    'cabazitaxel not_recommended',
  ],
  [
    'ECOG unknown: incomplete, and it says so',
    { ecog: 'unknown' },
    'pathway incomplete',
    'missing ecog',
    'cabazitaxel not_assessed',
    'no cabazitaxel rank 1',
  ],
];

describe('the article’s own cases', () => {
  it.each(CASES.map((row) => [row[0], row] as const))('%s', (_, [, change, ...claims]) => {
    expect(unmet(claimsOf(answerTo({ ...ARTICLE, ...change })), claims)).toEqual([]);
  });

  it('never give 12.7 months to cabazitaxel, and show the trial whole', () => {
    const { figures } = answerTo(ARTICLE);
    expect(figures.find(({ id }) => id === 'tropic.os')?.text).toContain(
      '15.1 (95% CI 14.1–16.3) v 12.7 (95% CI 11.6–13.7) months (cabazitaxel v mitoxantrone, the control arm)',
    );
  });

  it('show the discrepancy beside the drug that it touches', () => {
    expect(answerTo(ARTICLE).discrepancies.map(({ claim }) => claim)).toContain('S14');
  });
});
