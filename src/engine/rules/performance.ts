import { ALWAYS, all, any, atLeast, atMost, is } from '../conditions/condition.ts';
import { DRUG_OPTIONS } from '../vocabulary.ts';
import { NEVER_YET_CASTRATE, STOPPED_YET_CASTRATE } from './castration.ts';
import { listed, namedRisks, type Risk } from './namedRisks.ts';
import { cite, rule, seed } from './rule.ts';

const POOR = atLeast('ecog', 3);
const CONTESTED = cite(
  'CHOOSING-WISELY-ONC',
  'List',
  'Exempts poor performance status from other conditions, and features such as mutations that predict a high response.',
);

const PALLIATIVE =
  'Palliative and hospice care with a goals-of-care conversation: at ECOG 3–4 no further anticancer treatment is offered.';

const FRAILTY: readonly Risk[] = [
  { name: 'Age of at least 70', when: atLeast('age', 70) },
  { name: 'ECOG 2', when: is('ecog', 2) },
];
const screenFor = (reasons: readonly string[]): string =>
  `${listed(reasons)}: geriatric screen (G8, mini-COG) before chemotherapy; choose by health status, not by age.`;

/** ECOG: who is offered anticancer treatment at all. */
export const performanceRules = [
  rule({
    id: 'ecog.poor',
    title: 'ECOG 3–4: palliative care, no further anticancer treatment',
    source: [
      seed('Poor Performance Status', 'Do not offer further anticancer treatment.'),
      CONTESTED,
      cite('PRIGERSON2015', 'Results', 'Chemotherapy near the end of life did not prolong survival.'),
    ],
    when: POOR,
    effect: { kind: 'pathway', pathway: 'palliative' },
    say: PALLIATIVE,
    sayWhere: [
      { when: is('adt', 'continuing'), say: `${PALLIATIVE} ADT is the exception and is kept.` },
      {
        when: is('adt', 'stopped'),
        say: `${PALLIATIVE} ADT has been stopped: restoring it is a goals-of-care item and a possible reversible cause.`,
      },
      {
        when: NEVER_YET_CASTRATE,
        say: `${PALLIATIVE} No ADT is recorded, yet testosterone is castrate: ask whether an orchiectomy was done.`,
      },
      {
        when: is('adt', 'never'),
        say: `${PALLIATIVE} ADT is not in place: starting it is a goals-of-care item, and its lack a possible reversible cause.`,
      },
    ],
  }),
  rule({
    id: 'ecog.fit-for-drugs',
    title: 'Anticancer drugs are for ECOG 0–2',
    source: [
      seed('Good Performance Status', 'For Good Performance Status (ECOG 0-2)'),
      cite('CARD', 'Eligibility', 'Stratified by ECOG 0–1 v 2.'),
      cite('VISION', 'Eligibility', 'ECOG 0–2.'),
    ],
    when: atMost('ecog', 2),
    effect: {
      kind: 'require',
      options: DRUG_OPTIONS,
      otherwise: 'Not at ECOG 3–4: no further anticancer treatment is offered.',
    },
    say: 'ECOG 0–2.',
    notFormalised: [
      'Few trial patients were ECOG 2; "fit for chemotherapy" is the treating team’s judgement.',
    ],
  }),
  rule({
    id: 'ecog.trial',
    title: 'Trials after Lu-PSMA ask for ECOG 0–2',
    source: [cite('PSMACTION', 'Eligibility', 'ECOG 0–2.')],
    when: POOR,
    effect: { kind: 'exclude', options: ['clinical_trial'], whenUnknown: 'provisional' },
    say: 'Not at ECOG 3–4: a trial that fits is unlikely; re-score if a reversible cause has been treated.',
  }),
  rule({
    id: 'ecog.biomarker-exception.msi',
    title: 'MSI-H/dMMR at poor performance status is the contested exception',
    source: [CONTESTED],
    when: all(POOR, is('msi', 'msi_high_or_dmmr')),
    effect: { kind: 'note', options: ['pembrolizumab'], standings: ['not_recommended'] },
    say: 'MSI-H/dMMR is the contested exception at ECOG 3–4: the article stops here, Choosing Wisely exempts features that predict a high response. An MDT decision.',
  }),
  rule({
    id: 'ecog.biomarker-exception.hrr',
    title: 'An HRR alteration at poor performance status is the contested exception',
    source: [CONTESTED],
    when: all(POOR, is('hrrOlaparibLabel', true)),
    effect: { kind: 'note', options: ['olaparib', 'rucaparib'], standings: ['not_recommended'] },
    say: 'A pathogenic HRR alteration is the contested exception at ECOG 3–4: the article stops here, Choosing Wisely exempts features that predict a high response. An MDT decision.',
  }),
  rule({
    id: 'ecog.reversible-cause',
    title: 'A reversible cause is treated and the performance status scored again',
    source: [CONTESTED],
    when: all(POOR, is('ecogReversibleCause', true)),
    effect: {
      kind: 'alert',
      alert: 'reversible_performance_status',
      severity: 'caution',
      only: ['palliative'],
      ifUnknown:
        'Is there a reversible cause (pain, fracture, cord compression)? If so treat it and score again before options are closed.',
    },
    say: 'A reversible cause is named: treat it and score the performance status again before options are closed.',
  }),
  rule({
    id: 'ecog.restore-castration-at-the-end',
    title: 'Restoring castration at ECOG 3–4 is a goals-of-care item',
    source: [
      CONTESTED,
      cite(
        'CASTRATE_T',
        'Definition',
        'Castrate testosterone is part of the definition of castration-resistant disease.',
      ),
    ],
    when: all(POOR, any(is('adt', 'stopped'), is('adt', 'never'), is('castration', 'not_castrate'))),
    effect: { kind: 'alert', alert: 'goals_of_care', severity: 'caution', except: ['urgent'] },
    say: 'Castration is not in place: restoring it is a goals-of-care item and a possible reversible cause of the poor performance status.',
    sayWhere: [
      {
        when: STOPPED_YET_CASTRATE,
        say: 'ADT has been stopped; testosterone is still castrate: restarting ADT is a goals-of-care item.',
      },
      {
        when: NEVER_YET_CASTRATE,
        say: 'No ADT is recorded, yet testosterone is castrate: ask whether an orchiectomy was done; if not, starting ADT is a goals-of-care item.',
      },
    ],
  }),
  rule({
    id: 'ecog.scale',
    title: 'The ECOG scale',
    source: [
      cite('ECOG', 'Scale', '0 to 5, by Oken and colleagues.'),
      seed(
        'Assessment of Disease Status',
        'Performance status (ECOG score) to determine fitness for subsequent therapy',
      ),
    ],
    when: ALWAYS,
    effect: { kind: 'monitor', only: ['incomplete'] },
    say: 'ECOG 0: fully active. 1: restricted in strenuous activity, light work possible. 2: up and about more than 50% of waking hours, all self-care, no work. 3: limited self-care, in bed or chair more than 50% of waking hours. 4: completely disabled.',
  }),
  rule({
    id: 'ecog.geriatric-screen',
    title: 'ECOG 2 or age of at least 70: geriatric screen before chemotherapy',
    source: [
      cite(
        'SIOG-PCA',
        'Recommendations',
        'Screen with G8 and mini-COG over 70; choose by health status, not by age.',
      ),
    ],
    when: any(...FRAILTY.map(({ when }) => when)),
    effect: {
      kind: 'alert',
      alert: 'geriatric_screen',
      severity: 'info',
      beside: ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge', 'platinum_chemotherapy'],
    },
    say: screenFor(['Age of at least 70', 'ECOG 2']),
    sayWhere: namedRisks(FRAILTY, screenFor),
  }),
] as const;
