import type { Imaging } from '../../../src/engine/vocabulary.ts';
import { both, type Patch } from '../support/baseCase.ts';
import { everyDrug, type RuleTable } from '../support/ruleTable.ts';

const PSA_ONLY: Patch = { diseaseStatus: 'psa_only_progression', imaging: 'stable', psa: undefined };
const imaged = (imaging: Imaging | undefined): Patch => both(PSA_ONLY, { imaging });
const UNSETTLED: Patch = { diseaseStatus: undefined, imaging: undefined, psa: undefined };
const quiet = (diseaseStatus: 'responding' | 'stable'): Patch => ({ diseaseStatus, imaging: 'stable' });
const SMALL_RISE: Patch = both(PSA_ONLY, { psa: { series: [{ value: 11 }], nadir: 10 } });

export const statusCases: RuleTable = {
  'status.not-progressing': [
    ['responding', quiet('responding'), 'holds', 'said', 'pathway surveillance', 'surveillance rank 1'],
    ['stable', quiet('stable'), 'holds', 'said', 'pathway surveillance', 'cabazitaxel not_recommended'],
    ['a PSA rise that fails PCWG3', SMALL_RISE, 'holds', 'pathway surveillance'],
    [
      'a PSA rise with imaging progression',
      { diseaseStatus: 'progressed', psa: { series: [{ value: 11 }], nadir: 10 } },
      'fails',
      'pathway chemotherapy',
    ],
    ['PSA-only progression', PSA_ONLY, 'fails', 'pathway confirm_progression'],
    ['progressed', {}, 'fails', 'pathway chemotherapy'],
    ['status unknown', UNSETTLED, 'unknown', 'pathway incomplete', 'missing diseaseStatus'],
  ],
  'status.unconfirmed': [
    [
      'PSA-only progression',
      PSA_ONLY,
      'holds',
      'said',
      'pathway confirm_progression',
      'cabazitaxel not_recommended',
    ],
    [
      'PSA-only, PCWG3 met, clear imaging',
      both(PSA_ONLY, {
        psa: {
          series: [
            { value: 14, date: '2026-09-01' },
            { value: 16, date: '2026-10-01' },
          ],
          nadir: 10,
        },
      }),
      'holds',
      'pathway confirm_progression',
      'surveillance recommended',
    ],
    ['a PSA rise that fails PCWG3', SMALL_RISE, 'fails', 'no said'],
    ['stable', quiet('stable'), 'fails', 'no said'],
    ['progressed', {}, 'fails', 'no said'],
    ['status unknown', UNSETTLED, 'unknown', 'no said'],
  ],
  'status.drugs-need-progression': [
    ['progressed', {}, 'holds', 'cabazitaxel recommended'],
    ...everyDrug('stable', quiet('stable'), 'fails', 'not_recommended'),
    ...everyDrug('status unknown', UNSETTLED, 'unknown', 'not_assessed'),
  ],
  'status.drugs-need-confirmation': [
    ['progressed', {}, 'holds', 'cabazitaxel recommended'],
    ...everyDrug('PSA-only progression', PSA_ONLY, 'fails', 'not_recommended'),
    ...everyDrug('status unknown', UNSETTLED, 'unknown', 'not_assessed'),
  ],
  'status.imaging-clear': [
    [
      'PSA-only, imaging stable',
      imaged('stable'),
      'holds',
      'said',
      'alert confirm_progression',
      'surveillance rank 1',
    ],
    ['PSA-only, imaging response', imaged('response'), 'holds', 'said'],
    ['PSA-only, imaging not done', imaged('not_done'), 'fails', 'no said'],
    ['PSA-only, no word on imaging', imaged(undefined), 'fails', 'no said'],
    ['stable, imaging stable', quiet('stable'), 'fails', 'no alert confirm_progression'],
    [
      'status unknown, imaging stable',
      both(UNSETTLED, { imaging: 'stable' }),
      'unknown',
      'no alert confirm_progression',
    ],
  ],
  'status.imaging-not-done': [
    [
      'PSA-only, imaging not done',
      imaged('not_done'),
      'holds',
      'said',
      'surveillance provisional',
      'surveillance needs imaging',
    ],
    ['PSA-only, no word on imaging', imaged(undefined), 'holds', 'said', 'missing imaging'],
    ['PSA-only, imaging stable', imaged('stable'), 'fails', 'no said'],
    ['stable, imaging not done', { diseaseStatus: 'stable', imaging: 'not_done' }, 'fails', 'no said'],
    [
      'ADT stopped, status and imaging unknown',
      both(UNSETTLED, { adt: 'stopped' }),
      'unknown',
      'no alert confirm_progression',
    ],
    [
      'ADT stopped, PSA-only, not imaged',
      both(imaged('not_done'), { adt: 'stopped' }),
      'holds',
      'said',
      'pathway adt_first',
    ],
  ],
  'status.too-early': [
    [
      '5.9 weeks since the last infusion',
      { weeksSinceLastInfusion: 5.9 },
      'holds',
      'said',
      'alert too_early_to_call',
    ],
    ['6 weeks', { weeksSinceLastInfusion: 6 }, 'fails', 'no alert too_early_to_call'],
    ['6.1 weeks', { weeksSinceLastInfusion: 6.1 }, 'fails', 'no said'],
    ['unknown', { weeksSinceLastInfusion: 'unknown' }, 'unknown', 'no said'],
    ['2 weeks at ECOG 4', { weeksSinceLastInfusion: 2, ecog: 4 }, 'holds', 'no said'],
  ],
  'status.conflict': [
    [
      'stated stable, imaging progression',
      { diseaseStatus: 'stable' },
      'holds',
      'said',
      'alert status_conflict',
      'pathway incomplete',
    ],
    [
      'stated responding, imaging progression',
      { diseaseStatus: 'responding' },
      'holds',
      'pathway incomplete',
      'missing diseaseStatus',
    ],
    [
      'stated PSA-only, imaging progression',
      { diseaseStatus: 'psa_only_progression' },
      'holds',
      'pathway incomplete',
    ],
    ['stated progressed, imaging response', { imaging: 'response' }, 'holds', 'pathway incomplete'],
    [
      'stated progressed, imaging stable',
      { imaging: 'stable' },
      'fails',
      'no alert status_conflict',
      'pathway chemotherapy',
    ],
    ['nothing stated, imaging progression', { diseaseStatus: undefined }, 'fails', 'pathway chemotherapy'],
  ],
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
      'said',
    ],
    [
      'the same without a word on imaging',
      { psa: { series: [{ value: 0.4 }] }, visceralMetastases: true, imaging: undefined },
      'holds',
      'said',
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
    ['neuroendocrine', { histology: 'neuroendocrine' }, 'holds', 'said'],
    ['mixed histology', { histology: 'mixed' }, 'holds', 'said'],
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
