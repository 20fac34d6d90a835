import { both, type Patch } from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';

const UNSETTLED: Patch = { diseaseStatus: undefined, imaging: undefined, psa: undefined };
const quiet = (diseaseStatus: 'responding' | 'stable'): Patch => ({ diseaseStatus, imaging: 'stable' });

export const transformationSignCases: RuleTable = {
  'status.transformation-suspected': [
    [
      'FDG-positive, PSMA-negative disease',
      { fdgDiscordance: true },
      'holds',
      'said',
      'alert transformation',
    ],
    [
      'PSA 1.9 with visceral metastases, progressed',
      { psa: { series: [{ value: 1.9 }] }, visceralMetastases: true },
      'holds',
      'said 2',
      'no said',
    ],
    [
      'the same without a word on imaging',
      { psa: { series: [{ value: 0.4 }] }, visceralMetastases: true, imaging: undefined },
      'holds',
      'said 2',
    ],
    [
      'PSA 2 with visceral metastases',
      { psa: { series: [{ value: 2 }] }, visceralMetastases: true },
      'fails',
      'no alert transformation',
    ],
    [
      'PSA 2.1 with visceral metastases',
      { psa: { series: [{ value: 2.1 }] }, visceralMetastases: true },
      'fails',
      'no said',
    ],
    ['PSA 0.4 without visceral metastases', { psa: { series: [{ value: 0.4 }] } }, 'fails', 'no said'],
    [
      'PSA 0.4 with visceral metastases, responding',
      both(quiet('responding'), { psa: { series: [{ value: 0.4 }] }, visceralMetastases: true }),
      'fails',
      'no said',
    ],
    ['neuroendocrine', { histology: 'neuroendocrine' }, 'holds', 'said 1', 'no said'],
    ['mixed histology', { histology: 'mixed' }, 'holds', 'said 1'],
    ['histology unknown', { histology: 'unknown' }, 'unknown', 'no said'],
    ['FDG discordance unknown', { fdgDiscordance: 'unknown' }, 'unknown', 'no said'],
    [
      'PSA 0.4, visceral metastases unknown',
      { psa: { series: [{ value: 0.4 }] }, visceralMetastases: 'unknown' },
      'unknown',
      'no said',
    ],
  ],
  'status.transformation-to-exclude': [
    [
      'PSA 1.9, visceral metastases, status unknown',
      both(UNSETTLED, { psa: { series: [{ value: 1.9 }] }, visceralMetastases: true }),
      'holds',
      'said',
      'alert transformation',
      'pathway incomplete',
    ],
    [
      'PSA 1.9, visceral metastases, responding',
      both(quiet('responding'), { psa: { series: [{ value: 1.9 }] }, visceralMetastases: true }),
      'holds',
      'no said',
    ],
    [
      'PSA 2, visceral metastases, status unknown',
      both(UNSETTLED, { psa: { series: [{ value: 2 }] }, visceralMetastases: true }),
      'fails',
      'no said',
    ],
    [
      'PSA 2.1, visceral metastases, status unknown',
      both(UNSETTLED, { psa: { series: [{ value: 2.1 }] }, visceralMetastases: true }),
      'fails',
      'no said',
    ],
    [
      'PSA 1.9, no visceral metastases',
      both(UNSETTLED, { psa: { series: [{ value: 1.9 }] } }),
      'fails',
      'no said',
    ],
    ['PSA unknown', both(UNSETTLED, { psa: 'unknown', visceralMetastases: true }), 'unknown', 'no said'],
  ],
  'status.psma-discordance': [
    [
      'FDG-positive, PSMA-negative disease',
      { fdgDiscordance: true },
      'holds',
      'said',
      'alert psma_discordance',
    ],
    ['PSMA PET negative', { psmaPet: 'negative' }, 'holds', 'said'],
    ['PSMA PET mixed', { psmaPet: 'mixed' }, 'holds', 'said'],
    ['PSMA PET positive', {}, 'fails', 'no alert psma_discordance'],
    ['PSMA PET unknown', { psmaPet: 'unknown' }, 'unknown', 'no said'],
  ],
  'status.oligoprogression': [
    ['few progressing lesions', { oligoprogression: true }, 'holds', 'said', 'alert oligoprogression'],
    ['not', {}, 'fails', 'no alert oligoprogression'],
    ['unknown', { oligoprogression: 'unknown' }, 'unknown', 'no said'],
    ['out of scope', { oligoprogression: true, pluvictoInfusions: 3 }, 'holds', 'no said'],
  ],
};
