import {
  ABIRATERONE_UNUSED,
  BRCA2,
  both,
  MSI_HIGH,
  NEUROENDOCRINE,
  NO_ARPI,
  type Patch,
  RADIUM,
  RECHALLENGE,
} from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';

const CNS: Patch = { cnsMetastases: true };
const UNKNOWN_HISTOLOGY: Patch = { histology: 'unknown' };

export const transformationCases: RuleTable = {
  'transformation.pathway': [
    [
      'neuroendocrine',
      NEUROENDOCRINE,
      'holds',
      'said',
      'pathway transformation_workup',
      'platinum_chemotherapy rank 1',
    ],
    [
      'mixed',
      { histology: 'mixed' },
      'holds',
      'pathway transformation_workup',
      'enzalutamide not_recommended',
    ],
    [
      'neuroendocrine after platinum',
      both(NEUROENDOCRINE, { prior: { platinum: true } }),
      'holds',
      'pathway chemotherapy',
    ],
    ['adenocarcinoma', {}, 'fails', 'pathway chemotherapy'],
    ['histology unknown', UNKNOWN_HISTOLOGY, 'unknown', 'pathway chemotherapy'],
  ],
  'platinum.histology': [
    ['neuroendocrine', NEUROENDOCRINE, 'holds', 'platinum_chemotherapy provisional'],
    ['mixed', { histology: 'mixed' }, 'holds', 'platinum_chemotherapy provisional'],
    ['adenocarcinoma', {}, 'fails', 'platinum_chemotherapy not_recommended'],
    [
      'histology unknown',
      UNKNOWN_HISTOLOGY,
      'unknown',
      'platinum_chemotherapy not_assessed',
      'platinum_chemotherapy needs histology',
    ],
  ],
  'platinum.unused': [
    [
      'platinum given',
      both(NEUROENDOCRINE, { prior: { platinum: true } }),
      'holds',
      'said',
      'platinum_chemotherapy not_recommended',
    ],
    ['platinum not given', NEUROENDOCRINE, 'fails', 'no platinum_chemotherapy checks prior.platinum'],
    [
      'unknown',
      both(NEUROENDOCRINE, { prior: { platinum: 'unknown' } }),
      'unknown',
      'platinum_chemotherapy provisional',
      'platinum_chemotherapy checks prior.platinum',
    ],
  ],
  'transformation.pathology-first': [
    [
      'neuroendocrine',
      NEUROENDOCRINE,
      'holds',
      'said',
      'platinum_chemotherapy needs histology',
      'cabazitaxel provisional',
    ],
    [
      'mixed, docetaxel unused',
      { histology: 'mixed', prior: { docetaxel: false } },
      'holds',
      'docetaxel provisional',
    ],
    [
      'mixed, rechallenge possible',
      both(RECHALLENGE, { histology: 'mixed' }),
      'holds',
      'docetaxel_rechallenge provisional',
    ],
    [
      'neuroendocrine, BRCA2',
      both(NEUROENDOCRINE, BRCA2),
      'holds',
      'olaparib provisional',
      'rucaparib provisional',
    ],
    ['neuroendocrine, MSI-high', both(NEUROENDOCRINE, MSI_HIGH), 'holds', 'pembrolizumab provisional'],
    ['neuroendocrine, radium possible', both(NEUROENDOCRINE, RADIUM), 'holds', 'radium223 provisional'],
    ['adenocarcinoma', {}, 'fails', 'cabazitaxel recommended'],
    ['histology unknown', UNKNOWN_HISTOLOGY, 'unknown', 'cabazitaxel recommended'],
  ],
  'cns.local-therapy-first': [
    [
      'CNS metastases',
      CNS,
      'holds',
      'said',
      'cabazitaxel on_hold',
      'enzalutamide on_hold',
      'pathway chemotherapy',
    ],
    [
      'CNS metastases, docetaxel unused',
      both(CNS, { prior: { docetaxel: false } }),
      'holds',
      'docetaxel on_hold',
    ],
    [
      'CNS metastases, rechallenge possible',
      both(CNS, RECHALLENGE),
      'holds',
      'docetaxel_rechallenge on_hold',
    ],
    ['CNS metastases, abiraterone unused', both(CNS, ABIRATERONE_UNUSED), 'holds', 'abiraterone on_hold'],
    ['CNS metastases, BRCA2', both(CNS, BRCA2), 'holds', 'olaparib on_hold', 'rucaparib on_hold'],
    ['CNS metastases, MSI-high', both(CNS, MSI_HIGH), 'holds', 'pembrolizumab on_hold'],
    ['CNS metastases, radium possible', both(CNS, RADIUM), 'holds', 'radium223 on_hold'],
    ['CNS metastases, neuroendocrine', both(CNS, NEUROENDOCRINE), 'holds', 'platinum_chemotherapy on_hold'],
    ['none', NO_ARPI, 'fails', 'cabazitaxel recommended', 'abiraterone recommended'],
    [
      'unknown',
      { cnsMetastases: 'unknown' },
      'unknown',
      'cabazitaxel recommended',
      'no cabazitaxel checks cnsMetastases',
    ],
  ],
  'cns.alert': [
    ['CNS metastases', CNS, 'holds', 'said', 'alert cns_metastases'],
    ['none', {}, 'fails', 'no alert cns_metastases'],
    ['unknown', { cnsMetastases: 'unknown' }, 'unknown', 'no said'],
    ['CNS metastases in an emergency', both(CNS, { redFlags: ['seizure'] }), 'holds', 'no said'],
  ],
};
