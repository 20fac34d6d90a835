import { ABIRATERONE_UNUSED, both, NEUROENDOCRINE, NO_ARPI, type Patch } from '../../support/baseCase.ts';
import type { RuleTable } from '../../support/ruleTable.ts';

const NO_TAXANE: Patch = { prior: { cabazitaxel: true } };

const only = (drug: 'apalutamide' | 'darolutamide' | 'enzalutamide'): Patch => ({
  prior: { abiraterone: false, [drug]: true },
});

export const arpiSequenceCases: RuleTable = {
  'arpi.pathway': [
    [
      'both taxanes used, enzalutamide unused',
      NO_TAXANE,
      'holds',
      'said',
      'pathway arpi_last_resort',
      'clinical_trial rank 1',
      'enzalutamide rank 2',
    ],
    [
      'both taxanes used, abiraterone unused',
      both(ABIRATERONE_UNUSED, NO_TAXANE),
      'holds',
      'pathway arpi_last_resort',
      'abiraterone rank 2',
    ],
    [
      'both taxanes and both ARPIs used',
      { prior: { cabazitaxel: true, enzalutamide: true } },
      'holds',
      'pathway trial_or_palliative',
    ],
    [
      'stable',
      both(NO_TAXANE, { diseaseStatus: 'stable', imaging: 'stable' }),
      'fails',
      'pathway surveillance',
    ],
    [
      'status unknown',
      both(NO_TAXANE, { diseaseStatus: 'unknown', imaging: 'unknown', psa: 'unknown' }),
      'unknown',
      'pathway incomplete',
    ],
  ],
  'abiraterone.unused': [
    ['not given', ABIRATERONE_UNUSED, 'holds', 'abiraterone recommended'],
    ['given', {}, 'fails', 'abiraterone not_recommended'],
    [
      'unknown',
      { prior: { abiraterone: 'unknown', enzalutamide: true } },
      'unknown',
      'abiraterone not_assessed',
      'pathway incomplete',
    ],
  ],
  'enzalutamide.unused': [
    ['not given', {}, 'holds', 'enzalutamide recommended'],
    ['given', { prior: { enzalutamide: true } }, 'fails', 'enzalutamide not_recommended'],
    [
      'unknown',
      { prior: { enzalutamide: 'unknown' } },
      'unknown',
      'enzalutamide not_assessed',
      'pathway incomplete',
    ],
  ],
  'arpi.not-in-neuroendocrine': [
    ['neuroendocrine', NEUROENDOCRINE, 'holds', 'said', 'enzalutamide not_recommended'],
    [
      'mixed, abiraterone unused',
      both(ABIRATERONE_UNUSED, { histology: 'mixed' }),
      'holds',
      'abiraterone not_recommended',
    ],
    ['adenocarcinoma', {}, 'fails', 'enzalutamide recommended'],
    [
      'unknown',
      { histology: 'unknown' },
      'unknown',
      'enzalutamide recommended',
      'no enzalutamide checks histology',
    ],
  ],
  'arpi.cross-resistance': [
    ['abiraterone used', {}, 'holds', 'said', 'clinical_trial rank 2', 'enzalutamide rank 3'],
    ['enzalutamide used', ABIRATERONE_UNUSED, 'holds', 'said', 'abiraterone rank 3'],
    [
      'apalutamide used',
      only('apalutamide'),
      'holds',
      'said',
      'clinical_trial rank 2',
      'abiraterone rank 3',
      'enzalutamide rank 4',
    ],
    [
      'no ARPI used',
      NO_ARPI,
      'fails',
      'no said',
      'abiraterone rank 2',
      'enzalutamide rank 3',
      'no clinical_trial rank 2',
    ],
    [
      'darolutamide unknown, the others not',
      both(NO_ARPI, { prior: { darolutamide: 'unknown' } }),
      'unknown',
      'no said',
      'abiraterone rank 2',
    ],
  ],
  'enzalutamide.same-class': [
    ['apalutamide used', only('apalutamide'), 'holds', 'said', 'enzalutamide rank 4'],
    ['darolutamide used', only('darolutamide'), 'holds', 'said'],
    [
      'apalutamide used, LVEF 40: two cautions each, so the article’s order',
      both(only('apalutamide'), { lvef: 40 }),
      'holds',
      'abiraterone rank 3',
      'enzalutamide rank 4',
    ],
    ['neither', NO_ARPI, 'fails', 'no said'],
    ['one unknown', { prior: { apalutamide: 'unknown' } }, 'unknown', 'no said'],
  ],
  'enzalutamide.after-abiraterone': [
    ['abiraterone used', {}, 'holds', 'said'],
    ['abiraterone not used', NO_ARPI, 'fails', 'no said'],
    ['unknown', { prior: { abiraterone: 'unknown', enzalutamide: false } }, 'unknown', 'no said'],
  ],
  'abiraterone.after-enzalutamide': [
    ['enzalutamide used', ABIRATERONE_UNUSED, 'holds', 'said', 'abiraterone recommended'],
    ['not used', NO_ARPI, 'fails', 'no said'],
    ['unknown', { prior: { abiraterone: false, enzalutamide: 'unknown' } }, 'unknown', 'no said'],
  ],
  'arpi.order': [
    ['neither used', NO_ARPI, 'holds', 'said', 'abiraterone rank 2', 'enzalutamide rank 3'],
    ['abiraterone used', {}, 'fails', 'no said'],
    ['enzalutamide used', ABIRATERONE_UNUSED, 'fails', 'no said'],
    [
      'abiraterone not, enzalutamide unknown',
      { prior: { abiraterone: false, enzalutamide: 'unknown' } },
      'unknown',
      'no said',
    ],
  ],
  'arpi.alert-cross-resistance': [
    ['abiraterone used', {}, 'holds', 'said', 'alert arpi_cross_resistance'],
    ['enzalutamide used', ABIRATERONE_UNUSED, 'holds', 'said'],
    ['both used', { prior: { enzalutamide: true } }, 'holds', 'no said'],
    ['no ARPI used', NO_ARPI, 'fails', 'no said', 'no asked'],
    [
      'apalutamide unknown',
      both(NO_ARPI, { prior: { apalutamide: 'unknown' } }),
      'unknown',
      'asked',
      'alert arpi_cross_resistance',
    ],
  ],
  'arpi.alert-none-recorded': [
    ['no ARPI used', NO_ARPI, 'holds', 'said', 'alert arpi_cross_resistance', 'abiraterone recommended'],
    ['no ARPI used, stable', both(NO_ARPI, { diseaseStatus: 'stable', imaging: 'stable' }), 'holds', 'said'],
    ['no ARPI used, ECOG 4', both(NO_ARPI, { ecog: 4 }), 'holds', 'no said'],
    ['abiraterone used', {}, 'fails', 'no said'],
    [
      'apalutamide unknown, the others not',
      both(NO_ARPI, { prior: { apalutamide: 'unknown' } }),
      'unknown',
      'no said',
    ],
  ],
  'enzalutamide.alert-same-class': [
    ['darolutamide used', only('darolutamide'), 'holds', 'said', 'alert arpi_cross_resistance'],
    ['neither', {}, 'fails', 'no said'],
    ['unknown', { prior: { darolutamide: 'unknown' } }, 'unknown', 'no said'],
  ],
};
