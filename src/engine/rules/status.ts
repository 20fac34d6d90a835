import { all, below, is, not, oneOf } from '../conditions/condition.ts';
import { DRUG_OPTIONS } from '../vocabulary.ts';
import { cite, numbered, rule, seed } from './rule.ts';

const PROGRESSION_RULE = cite(
  'PCWG3',
  'Progression',
  'A PSA rise of at least 25% and at least 2 ng/mL over the nadir, confirmed at least 3 weeks later; RECIST 1.1 for soft tissue; 2+2 new lesions for bone. The trigger for change is no longer clinically benefiting.',
);

const BELOW_LIMITS = all(is('progression', 'none'), is('diseaseStatus', 'psa_only_progression'));
const BELOW_LIMITS_NOT_IMAGED = all(BELOW_LIMITS, is('currentImaging', 'none'));
const BELOW_LIMITS_CLEAR = all(BELOW_LIMITS, is('currentImaging', 'clear'));
const PROGRESSED_AGAINST_STABLE = all(
  is('statusConflict', true),
  is('statedStatus', 'progressed'),
  is('imaging', 'stable'),
);
const RISE_AGAINST_FALL = all(
  is('statusConflict', true),
  is('statedStatus', 'psa_only_progression'),
  not(is('imaging', 'progression')),
);
const CONFIRMED_CLEAR = all(is('psaProgression', 'met'), is('currentImaging', 'clear'));
const CONFIRMED = is('psaProgression', 'met');

/** Disease status: what the drugs wait for. */
export const statusRules = [
  rule({
    id: 'status.not-progressing',
    title: 'Without progression there is no new systemic therapy by default',
    source: [
      seed('Opening', 'the next treatment depends on disease response and progression status'),
      PROGRESSION_RULE,
      cite('LABEL-PLUVICTO', 'Dosage', 'Up to 6 doses; nothing is given after them by label.'),
      numbered('AUA-2026', 'Statement 26'),
    ],
    when: is('progression', 'none'),
    effect: { kind: 'pathway', pathway: 'surveillance' },
    say: 'Surveillance: the disease is not progressing, so no new systemic therapy by default. ADT goes on, with monitoring and agreed criteria for calling progression.',
    sayWhere: [
      {
        when: BELOW_LIMITS_NOT_IMAGED,
        say: 'Surveillance: PSA rise is below the PCWG3 limits; no current CT or bone scan was given. No new systemic therapy by default; image, and agree criteria for calling progression. ADT goes on.',
      },
      {
        when: BELOW_LIMITS_CLEAR,
        say: 'Surveillance: PSA rise is below the PCWG3 limits and current imaging is clear, so no new systemic therapy by default. ADT goes on, with monitoring and agreed criteria for calling progression.',
      },
    ],
    notFormalised: [
      'The article gives no branch for responding or stable disease; no trial supports an immediate switch or maintenance.',
    ],
  }),
  rule({
    id: 'status.unconfirmed',
    title: 'A PSA rise alone is confirmed before it is treated',
    source: [
      PROGRESSION_RULE,
      seed(
        'Assessment of Disease Status',
        'Imaging studies (CT, bone scan, or PSMA PET) to evaluate radiographic progression',
      ),
    ],
    when: is('progression', 'unconfirmed'),
    effect: { kind: 'pathway', pathway: 'confirm_progression' },
    say: 'Confirm progression first: PSA alone is rising, without progression on imaging.',
    sayWhere: [
      {
        when: CONFIRMED_CLEAR,
        say: 'Watch closely: PSA progression is confirmed by PCWG3, and current imaging is clear. No drug without progression on imaging or in the clinic.',
      },
    ],
    notFormalised: [
      'Progression on PSMA PET alone is not called progression on imaging: it is recorded as CT and bone scan not done, with the result of the PSMA PET.',
      'A rise counts as confirmed where every value from at least 3 weeks before the last one on, and after the nadir, is large enough; values without dates confirm nothing.',
      'PCWG3’s rule for a PSA that never fell (against the baseline, after 12 weeks; to be confirmed) is not judged: a series does not say when treatment began.',
    ],
  }),
  rule({
    id: 'status.drugs-need-progression',
    title: 'Drugs are for progression',
    source: [seed('Good Performance Status', 'If disease has progressed after Pluvicto'), PROGRESSION_RULE],
    when: not(is('progression', 'none')),
    effect: { kind: 'require', options: DRUG_OPTIONS, otherwise: 'Not now: the disease is not progressing.' },
    say: 'The disease is neither stable nor responding.',
    sayWhere: [
      {
        when: BELOW_LIMITS_NOT_IMAGED,
        say: 'Not now: the PSA rise is below the PCWG3 limits, and no progression has been shown.',
      },
    ],
  }),
  rule({
    id: 'status.drugs-need-confirmation',
    title: 'Drugs wait until progression is confirmed',
    source: [PROGRESSION_RULE],
    when: not(is('progression', 'unconfirmed')),
    effect: {
      kind: 'require',
      options: DRUG_OPTIONS,
      otherwise: 'Not now: progression is not yet confirmed.',
    },
    say: 'Progression is more than a PSA rise.',
    sayWhere: [
      {
        when: CONFIRMED_CLEAR,
        say: 'Not on PSA alone: its progression is confirmed by PCWG3, but imaging is clear.',
      },
    ],
  }),
  rule({
    id: 'status.imaging-clear',
    title: 'A PSA rise with clear imaging is watched closely',
    source: [PROGRESSION_RULE],
    when: all(is('progression', 'unconfirmed'), is('currentImaging', 'clear')),
    effect: {
      kind: 'alert',
      alert: 'confirm_progression',
      severity: 'caution',
      only: ['confirm_progression', 'adt_first'],
    },
    say: 'PSA is rising and current imaging is clear: close surveillance and MDT discussion, and a repeat PSA at least 3 weeks later. With symptoms do not wait.',
    sayWhere: [
      {
        when: CONFIRMED,
        say: 'PSA progression is confirmed by PCWG3 and current imaging is clear: close surveillance and MDT discussion. With symptoms do not wait.',
      },
    ],
  }),
  rule({
    id: 'status.imaging-not-done',
    title: 'A PSA rise without current imaging is imaged',
    source: [
      PROGRESSION_RULE,
      cite('FDG_DISCORDANT', 'Dual-tracer PET', 'PSMA PET can miss PSMA-negative disease.'),
    ],
    when: all(is('progression', 'unconfirmed'), is('currentImaging', 'none')),
    effect: {
      kind: 'alert',
      alert: 'confirm_progression',
      severity: 'caution',
      only: ['confirm_progression', 'adt_first'],
    },
    say: 'PSA is rising and there is no current CT or bone scan: CT and bone scan now (PSMA PET adds to them and does not replace them), and a repeat PSA at least 3 weeks later. With symptoms do not wait.',
    sayWhere: [
      {
        when: CONFIRMED,
        say: 'PSA progression is confirmed by PCWG3 and there is no current CT or bone scan: CT and bone scan now (PSMA PET adds to them and does not replace them). With symptoms do not wait.',
      },
    ],
  }),
  rule({
    id: 'status.progressed-not-imaged',
    title: 'Progression stated without imaging is imaged',
    source: [
      seed(
        'Assessment of Disease Status',
        'Imaging studies (CT, bone scan, or PSMA PET) to evaluate radiographic progression',
      ),
      PROGRESSION_RULE,
    ],
    when: all(is('diseaseStatus', 'progressed'), is('imaging', 'not_done')),
    effect: {
      kind: 'alert',
      alert: 'confirm_progression',
      severity: 'caution',
      except: ['urgent', 'palliative'],
    },
    say: 'Progression is stated, but there is no current CT or bone scan: CT and bone scan before the next line (PSMA PET adds to them and does not replace them).',
  }),
  rule({
    id: 'status.below-limits-not-imaged',
    title: 'A small PSA rise without current imaging is imaged',
    source: [PROGRESSION_RULE],
    when: BELOW_LIMITS_NOT_IMAGED,
    effect: {
      kind: 'alert',
      alert: 'confirm_progression',
      severity: 'caution',
      only: ['surveillance'],
    },
    say: 'PSA rise is below the PCWG3 limits; no current CT or bone scan was given: CT and bone scan before the disease is called stable, and a repeat PSA.',
  }),
  rule({
    id: 'status.psa-against-status',
    title: 'A PSA that meets PCWG3 under a quiet status is looked into',
    source: [PROGRESSION_RULE],
    when: all(oneOf('diseaseStatus', 'stable', 'responding'), oneOf('psaProgression', 'met', 'unconfirmed')),
    effect: {
      kind: 'alert',
      alert: 'confirm_progression',
      severity: 'caution',
      only: ['surveillance'],
    },
    say: 'PSA meets the PCWG3 limits while the status is called stable or responding: confirm the status, image, and discuss at the MDT.',
  }),
  rule({
    id: 'status.too-early',
    title: 'Within 6 weeks of the last infusion PSA alone is not called',
    source: [
      cite('LU-PSA-FLUCT', 'Results', 'PSA rose and then fell in 7 of 176 patients (4%).'),
      PROGRESSION_RULE,
    ],
    when: below('weeksSinceLastInfusion', 6),
    effect: {
      kind: 'alert',
      alert: 'too_early_to_call',
      severity: 'caution',
      except: ['urgent', 'palliative'],
    },
    say: 'Fewer than 6 weeks since the last infusion: too early to call progression on PSA alone; repeat it. Blood counts and creatinine from before the last infusion count as not given.',
    figures: ['lu.fluctuation'],
  }),
  rule({
    id: 'status.conflict',
    title: 'A stated status that imaging or PSA contradicts is asked',
    source: [PROGRESSION_RULE],
    when: is('statusConflict', true),
    effect: { kind: 'alert', alert: 'status_conflict', severity: 'caution', except: ['urgent'] },
    say: 'The stated disease status and the imaging contradict each other: say which holds. Nothing is decided on either.',
    sayWhere: [
      {
        when: PROGRESSED_AGAINST_STABLE,
        say: 'Progression is stated, but imaging is stable and PSA is not rising: say which holds. Nothing is decided on either.',
      },
      {
        when: RISE_AGAINST_FALL,
        say: 'A PSA rise is stated, but PSA is falling: say which holds. Nothing is decided on either.',
      },
    ],
  }),
] as const;
