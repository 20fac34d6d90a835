import type { Psa } from '../../../src/engine/findings.ts';
import type { Imaging } from '../../../src/engine/vocabulary.ts';
import { both, type Patch } from '../support/baseCase.ts';
import { everyDrug, type RuleTable } from '../support/ruleTable.ts';

const PSA_ONLY: Patch = { diseaseStatus: 'psa_only_progression', imaging: 'stable', psa: undefined };
const imaged = (imaging: Imaging | undefined): Patch => both(PSA_ONLY, { imaging });
const UNSETTLED: Patch = { diseaseStatus: undefined, imaging: undefined, psa: undefined };
const quiet = (diseaseStatus: 'responding' | 'stable'): Patch => ({ diseaseStatus, imaging: 'stable' });
const LITTLE_RISE: Psa = { series: [{ value: 11 }], nadir: 10 };
const CONFIRMED_RISE: Psa = {
  series: [
    { value: 14, date: '2026-09-01' },
    { value: 16, date: '2026-10-01' },
  ],
  nadir: 10,
};
const CONFIRMED_PSA: Patch = both(PSA_ONLY, { psa: CONFIRMED_RISE });
const FALLING: Psa = { series: [{ value: 40 }, { value: 20 }, { value: 10 }] };
const SMALL_RISE: Patch = both(PSA_ONLY, { psa: LITTLE_RISE });

export const statusCases: RuleTable = {
  'status.not-progressing': [
    ['responding', quiet('responding'), 'holds', 'said', 'pathway surveillance', 'surveillance rank 1'],
    ['stable', quiet('stable'), 'holds', 'said', 'pathway surveillance', 'cabazitaxel not_recommended'],
    [
      'a PSA rise that fails PCWG3, clear imaging',
      SMALL_RISE,
      'holds',
      'pathway surveillance',
      'said 2',
      'no said',
      'no missing imaging',
    ],
    [
      'a PSA rise that fails PCWG3, not imaged',
      both(SMALL_RISE, { imaging: 'not_done' }),
      'holds',
      'pathway surveillance',
      'said 1',
      'no said',
      'missing imaging',
    ],
    ['stable, not imaged', { diseaseStatus: 'stable', imaging: undefined }, 'holds', 'said', 'no said 1'],
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
      CONFIRMED_PSA,
      'holds',
      'pathway confirm_progression',
      'surveillance recommended',
      'said 1',
      'no said',
    ],
    [
      'PSA-only, PCWG3 met, not imaged',
      both(CONFIRMED_PSA, { imaging: 'not_done' }),
      'holds',
      'said',
      'no said 1',
    ],
    ['a PSA rise that fails PCWG3', SMALL_RISE, 'fails', 'no said'],
    ['stable', quiet('stable'), 'fails', 'no said'],
    ['progressed', {}, 'fails', 'no said'],
    ['status unknown', UNSETTLED, 'unknown', 'no said'],
  ],
  'status.drugs-need-progression': [
    ['progressed', {}, 'holds', 'cabazitaxel recommended'],
    ...everyDrug('stable', quiet('stable'), 'fails', 'not_recommended'),
    ['a small PSA rise, not imaged', both(SMALL_RISE, { imaging: undefined }), 'fails', 'said 1'],
    ['a small PSA rise, clear imaging', SMALL_RISE, 'fails', 'no said 1'],
    ...everyDrug('status unknown', UNSETTLED, 'unknown', 'not_assessed'),
  ],
  'status.drugs-need-confirmation': [
    ['progressed', {}, 'holds', 'cabazitaxel recommended'],
    ...everyDrug('PSA-only progression', PSA_ONLY, 'fails', 'not_recommended'),
    ['PSA-only, PCWG3 met, clear imaging', CONFIRMED_PSA, 'fails', 'said 1'],
    ['PSA-only, not met', PSA_ONLY, 'fails', 'no said 1'],
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
    ['PSA-only, imaging response', imaged('response'), 'holds', 'said', 'no said 1'],
    ['PSA-only, PCWG3 met, imaging stable', CONFIRMED_PSA, 'holds', 'said 1', 'no said'],
    ['PSA-only, imaging not done', imaged('not_done'), 'fails', 'no said'],
    ['PSA-only, no word on imaging', imaged(undefined), 'fails', 'no said'],
    ['stable, imaging stable', quiet('stable'), 'fails', 'no said'],
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
    ['PSA-only, no word on imaging', imaged(undefined), 'holds', 'said', 'missing imaging', 'no said 1'],
    [
      'PSA-only, PCWG3 met, not imaged',
      both(CONFIRMED_PSA, { imaging: 'not_done' }),
      'holds',
      'said 1',
      'no said',
    ],
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
  'status.below-limits-not-imaged': [
    [
      'a small PSA rise, not imaged',
      both(SMALL_RISE, { imaging: undefined }),
      'holds',
      'said',
      'alert confirm_progression',
      'surveillance recommended',
    ],
    ['a small PSA rise, clear imaging', SMALL_RISE, 'fails', 'no said'],
    ['stable, not imaged', { diseaseStatus: 'stable', imaging: undefined }, 'fails', 'no said'],
    ['a large PSA rise, not imaged', imaged('not_done'), 'fails', 'no said'],
    ['nothing said', UNSETTLED, 'unknown', 'no said'],
    [
      'ADT stopped, a small PSA rise, not imaged',
      both(SMALL_RISE, { imaging: undefined, adt: 'stopped' }),
      'holds',
      'no said',
    ],
  ],
  'status.psa-against-status': [
    [
      'stable, PSA up fivefold',
      quiet('stable'),
      'holds',
      'said',
      'alert confirm_progression',
      'pathway surveillance',
    ],
    ['responding, PSA up fivefold', quiet('responding'), 'holds', 'said'],
    ['stable, PCWG3 met and confirmed', both(quiet('stable'), { psa: CONFIRMED_RISE }), 'holds', 'said'],
    ['stable, PSA below the limits', both(quiet('stable'), { psa: LITTLE_RISE }), 'fails', 'no said'],
    ['stable, PSA unknown', both(quiet('stable'), { psa: 'unknown' }), 'unknown', 'no said'],
    ['PSA-only progression', both(PSA_ONLY, { psa: CONFIRMED_RISE }), 'fails', 'no said'],
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
      'a PSA rise is stated over falling values',
      both(PSA_ONLY, { psa: FALLING }),
      'holds',
      'said 2',
      'no said',
      'pathway incomplete',
      'missing diseaseStatus',
    ],
    ['a PSA rise is stated, and that PSA falls', both(PSA_ONLY, { psaTrend: 'falling' }), 'holds', 'said 2'],
    [
      'a PSA rise is stated twice over falling values',
      both(PSA_ONLY, { psa: FALLING, psaTrend: 'rising' }),
      'holds',
      'said 2',
    ],
    ['a PSA rise is stated over rising values', CONFIRMED_PSA, 'fails', 'pathway confirm_progression'],
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
    [
      'stated progressed, imaging response',
      { imaging: 'response' },
      'holds',
      'pathway incomplete',
      'said',
      'no said 1',
    ],
    [
      'stated progressed, imaging stable, PSA falling',
      { imaging: 'stable', psa: undefined, psaTrend: 'falling' },
      'holds',
      'pathway incomplete',
      'said 1',
      'no said',
    ],
    [
      'stated progressed, imaging stable, PSA stable',
      { imaging: 'stable', psaTrend: 'stable' },
      'holds',
      'said 1',
    ],
    [
      'stated progressed, imaging stable, PSA rising',
      { imaging: 'stable', psaTrend: 'rising' },
      'fails',
      'pathway chemotherapy',
    ],
    [
      'stated progressed, not imaged, PSA falling',
      { imaging: 'not_done', psa: undefined, psaTrend: 'falling' },
      'fails',
      'pathway chemotherapy',
    ],
    [
      'stated progressed, imaging stable',
      { imaging: 'stable' },
      'fails',
      'no alert status_conflict',
      'pathway chemotherapy',
    ],
    ['nothing stated, imaging progression', { diseaseStatus: undefined }, 'fails', 'pathway chemotherapy'],
  ],
};
