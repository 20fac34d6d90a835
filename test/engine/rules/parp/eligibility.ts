import { ATM, BRCA2, both, type Patch } from '../../support/baseCase.ts';
import type { RuleTable } from '../../support/ruleTable.ts';

const gene = (name: string): Patch => ({ hrr: [{ gene: name, origin: 'somatic' }] });

const only = (drug: 'apalutamide' | 'enzalutamide' | 'darolutamide'): Patch => ({
  prior: { abiraterone: false, [drug]: true },
});

export const parpEligibilityCases: RuleTable = {
  'targeted.pathway': [
    ['BRCA2, progressed', BRCA2, 'holds', 'said', 'pathway biomarker_targeted'],
    ['ATM, progressed', ATM, 'holds', 'pathway biomarker_targeted', 'olaparib rank 1', 'cabazitaxel rank 1'],
    ['MSI-high, progressed', { msi: 'msi_high_or_dmmr' }, 'holds', 'pathway biomarker_targeted'],
    ['nothing actionable', {}, 'holds', 'pathway chemotherapy'],
    ['BRCA2, apalutamide only', both(BRCA2, only('apalutamide')), 'holds', 'pathway biomarker_targeted'],
    [
      'BRCA2, a PARP inhibitor used',
      both(BRCA2, { prior: { olaparib: true } }),
      'holds',
      'pathway chemotherapy',
    ],
    [
      'BRCA2, stable',
      both(BRCA2, { diseaseStatus: 'stable', imaging: 'stable' }),
      'fails',
      'pathway surveillance',
    ],
    [
      'BRCA2, status unknown',
      both(BRCA2, { diseaseStatus: 'unknown', imaging: 'unknown', psa: 'unknown' }),
      'unknown',
      'pathway incomplete',
    ],
  ],
  'olaparib.gene': [
    ['BRCA2', BRCA2, 'holds', 'olaparib recommended'],
    ['RAD54L, the last of the label list', gene('rad54l'), 'holds', 'olaparib recommended'],
    ['FANCA, of another label', gene('fanca'), 'fails', 'olaparib not_recommended'],
    ['PPP2R2A, of the trial only', gene('ppp2r2a'), 'fails', 'olaparib not_recommended'],
    [
      'BRCA2 of uncertain significance',
      { hrr: [{ gene: 'brca2', significance: 'vus' }] },
      'fails',
      'olaparib not_recommended',
      'pathway chemotherapy',
    ],
    ['negative', {}, 'fails', 'olaparib not_recommended'],
    ['not tested', { hrr: 'not_tested' }, 'unknown', 'olaparib not_assessed', 'olaparib needs hrr'],
  ],
  'olaparib.after-arpi': [
    ['abiraterone used', BRCA2, 'holds', 'olaparib recommended'],
    ['enzalutamide used', both(BRCA2, only('enzalutamide')), 'holds', 'olaparib recommended'],
    [
      'apalutamide only',
      both(BRCA2, only('apalutamide')),
      'fails',
      'olaparib not_recommended',
      'rucaparib recommended',
    ],
    [
      'abiraterone not, enzalutamide unknown',
      both(BRCA2, { prior: { abiraterone: false, enzalutamide: 'unknown' } }),
      'unknown',
      'olaparib not_assessed',
    ],
  ],
  'rucaparib.gene': [
    ['BRCA1', gene('brca1'), 'holds', 'rucaparib recommended', 'rucaparib rank 1', 'olaparib rank 1'],
    ['BRCA2', BRCA2, 'holds', 'rucaparib recommended'],
    ['ATM', ATM, 'fails', 'rucaparib not_recommended'],
    ['HRR pending', { hrr: 'pending' }, 'unknown', 'rucaparib not_assessed'],
  ],
  'rucaparib.after-arpi': [
    ['darolutamide only', both(BRCA2, only('darolutamide')), 'holds', 'rucaparib recommended'],
    ['no ARPI', both(BRCA2, { prior: { abiraterone: false } }), 'fails', 'rucaparib not_recommended'],
    [
      'one ARPI unknown, the others not',
      both(BRCA2, { prior: { abiraterone: false, darolutamide: 'unknown' } }),
      'unknown',
      'rucaparib not_assessed',
    ],
  ],
  'parp.unused': [
    ['none used', BRCA2, 'holds', 'olaparib recommended'],
    [
      'olaparib used',
      both(BRCA2, { prior: { olaparib: true } }),
      'fails',
      'olaparib not_recommended',
      'rucaparib not_recommended',
    ],
    ['rucaparib used', both(BRCA2, { prior: { rucaparib: true } }), 'fails', 'olaparib not_recommended'],
    ['talazoparib used', both(BRCA2, { prior: { talazoparib: true } }), 'fails', 'olaparib not_recommended'],
    ['niraparib used', both(BRCA2, { prior: { niraparib: true } }), 'fails', 'olaparib not_recommended'],
    [
      'one unknown',
      both(BRCA2, { prior: { talazoparib: 'unknown' } }),
      'unknown',
      'olaparib not_assessed',
      'pathway incomplete',
      'missing prior.talazoparib',
    ],
  ],
  'parp.reversion': [
    [
      'platinum given',
      both(BRCA2, { prior: { platinum: true } }),
      'holds',
      'said',
      'olaparib provisional',
      'olaparib needs hrr',
      'rucaparib provisional',
    ],
    ['no platinum', BRCA2, 'fails', 'olaparib recommended'],
    ['platinum unknown', both(BRCA2, { prior: { platinum: 'unknown' } }), 'unknown', 'olaparib recommended'],
  ],
  'parp.clonal-haematopoiesis': [
    [
      'ATM in ctDNA only',
      { hrr: [{ gene: 'atm', origin: 'ctdna' }] },
      'holds',
      'said',
      'olaparib provisional',
      'olaparib needs hrr',
    ],
    ['ATM in tumour', ATM, 'fails', 'olaparib recommended'],
    ['HRR pending', { hrr: 'pending' }, 'unknown', 'no said'],
  ],
};
