import { ALL_USED, BRCA2, both, MSI_HIGH, type Patch } from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';

const tmbOnly = (tmb: number): Patch => both(ALL_USED, { tmb });
const PALB2: Patch = { hrr: [{ gene: 'palb2', origin: 'germline' }] };

export const immunotherapyCases: RuleTable = {
  'pembrolizumab.msi': [
    [
      'MSI-high',
      MSI_HIGH,
      'holds',
      'pembrolizumab recommended',
      'pembrolizumab rank 1',
      'pathway biomarker_targeted',
    ],
    ['MSS', {}, 'fails', 'pembrolizumab not_recommended'],
    ['MSS with TMB 12 while another drug ranks', { tmb: 12 }, 'fails', 'pembrolizumab not_recommended'],
    ['not tested', { msi: 'not_tested' }, 'unknown', 'pembrolizumab not_assessed', 'pembrolizumab needs msi'],
  ],
  'pembrolizumab.unused': [
    ['none before', MSI_HIGH, 'holds', 'pembrolizumab recommended'],
    [
      'given before',
      both(MSI_HIGH, { prior: { pembrolizumab: true } }),
      'fails',
      'pembrolizumab not_recommended',
    ],
    [
      'unknown',
      both(MSI_HIGH, { prior: { pembrolizumab: 'unknown' } }),
      'unknown',
      'pembrolizumab not_assessed',
      'missing prior.pembrolizumab',
    ],
  ],
  'pembrolizumab.tmb-alone': [
    [
      'TMB 9.9, nothing else left',
      tmbOnly(9.9),
      'fails',
      'pembrolizumab not_recommended',
      'pathway trial_or_palliative',
    ],
    [
      'TMB 10, nothing else left',
      tmbOnly(10),
      'holds',
      'said',
      'pembrolizumab provisional',
      'pembrolizumab needs tmb',
      'clinical_trial rank 1',
      'pembrolizumab rank 2',
      'pathway trial_or_palliative',
    ],
    ['TMB 10.1, nothing else left', tmbOnly(10.1), 'holds', 'pembrolizumab provisional'],
    ['TMB 12, a taxane left', { tmb: 12 }, 'holds', 'no said', 'pembrolizumab not_recommended'],
    [
      'TMB 12, pembrolizumab given',
      both(tmbOnly(12), { prior: { pembrolizumab: true } }),
      'holds',
      'pembrolizumab not_recommended',
    ],
    [
      'TMB 12, pembrolizumab unknown',
      both(tmbOnly(12), { prior: { pembrolizumab: 'unknown' } }),
      'holds',
      'pathway incomplete',
      'missing prior.pembrolizumab',
    ],
    [
      'TMB 12, pembrolizumab unknown, a taxane left',
      { tmb: 12, prior: { pembrolizumab: 'unknown' } },
      'holds',
      'pathway chemotherapy',
    ],
    ['TMB 12, ADT stopped', both(tmbOnly(12), { adt: 'stopped' }), 'holds', 'pembrolizumab on_hold'],
    [
      'TMB 12 and MSI-high',
      both(tmbOnly(12), MSI_HIGH),
      'fails',
      'pembrolizumab recommended',
      'pathway biomarker_targeted',
    ],
    [
      'TMB 12, MSI not tested',
      both(tmbOnly(12), { msi: 'not_tested' }),
      'unknown',
      'pembrolizumab not_assessed',
    ],
    ['TMB unknown', both(ALL_USED, { tmb: 'unknown' }), 'unknown', 'pembrolizumab not_recommended'],
  ],
  'pembrolizumab.alert-immune': [
    ['MSI-high', MSI_HIGH, 'holds', 'said', 'alert immune_caution'],
    ['TMB 10', tmbOnly(10), 'holds', 'said'],
    ['TMB 10.1', tmbOnly(10.1), 'holds', 'said'],
    ['TMB 9.9', tmbOnly(9.9), 'fails', 'no said'],
    ['TMB unknown', { tmb: 'unknown' }, 'unknown', 'no said'],
    ['MSI pending', { msi: 'pending' }, 'unknown', 'no said'],
  ],
  'pembrolizumab.alert-autoimmune': [
    [
      'autoimmune disease',
      both(MSI_HIGH, { autoimmuneDisease: true }),
      'holds',
      'said',
      'alert immune_caution',
    ],
    ['none', MSI_HIGH, 'fails', 'no said'],
    ['unknown', both(MSI_HIGH, { autoimmuneDisease: 'unknown' }), 'unknown', 'no said'],
    ['autoimmune disease, MSS', { autoimmuneDisease: true }, 'holds', 'no said'],
  ],
  'pembrolizumab.alert-transplant': [
    ['transplant', both(MSI_HIGH, { transplant: true }), 'holds', 'said', 'alert immune_caution'],
    ['none', MSI_HIGH, 'fails', 'no said'],
    ['unknown', both(MSI_HIGH, { transplant: 'unknown' }), 'unknown', 'no said'],
  ],
  'pembrolizumab.first-with-brca': [
    [
      'MSI-high and BRCA2',
      both(MSI_HIGH, BRCA2),
      'holds',
      'said',
      'pembrolizumab rank 1',
      'olaparib rank 1',
      'rucaparib rank 1',
    ],
    ['MSI-high and PALB2', both(MSI_HIGH, PALB2), 'holds', 'said', 'pembrolizumab rank 1', 'olaparib rank 1'],
    [
      'MSI-high and ATM',
      both(MSI_HIGH, { hrr: [{ gene: 'atm', origin: 'germline' }] }),
      'fails',
      'no said',
      'olaparib rank 2',
    ],
    ['MSS and BRCA2', BRCA2, 'fails', 'no said'],
    ['MSI-high, HRR pending', both(MSI_HIGH, { hrr: 'pending' }), 'unknown', 'no said'],
    ['MSI pending, BRCA2', both(BRCA2, { msi: 'pending' }), 'unknown', 'no said'],
  ],
};
