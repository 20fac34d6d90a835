import { all, atLeast, type Condition, is, not, oneOf } from '../conditions/condition.ts';
import { DRUG_OPTIONS } from '../vocabulary.ts';
import {
  ASSAY,
  GATE_SOURCES,
  NEAR_ON_ADT,
  NEVER_YET_CASTRATE,
  NOT_CASTRATE,
  NOT_CASTRATE_AFTER_ORCHIECTOMY,
  STOPPED_YET_CASTRATE,
} from './castration.ts';
import { CHEMOTHERAPY_HELD } from './chemotherapy/labels.ts';
import { cite, rule, seed, type Wording } from './rule.ts';

const CHEMOTHERAPY = ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge', 'platinum_chemotherapy'] as const;
const OTHERS = [
  'abiraterone',
  'enzalutamide',
  'olaparib',
  'rucaparib',
  'pembrolizumab',
  'radium223',
  'clinical_trial',
] as const;
const DRUGS_AND_TRIAL = [...DRUG_OPTIONS, 'clinical_trial'] as const;

const NOT_GIVEN = oneOf('adt', 'stopped', 'never');
const CRISIS = is('visceralCrisis', true);
const RESTART =
  'ADT has been stopped; testosterone is still castrate. Restart ADT and repeat testosterone before the next line.';
const ASK_ORCHIECTOMY =
  'No ADT is recorded, yet testosterone is castrate: ask whether an orchiectomy was done. If not, start ADT and repeat testosterone before the next line.';
const ON_HOLD_UNTIL: readonly Wording[] = [
  { when: STOPPED_YET_CASTRATE, say: 'On hold until ADT is restarted.' },
  {
    when: NEVER_YET_CASTRATE,
    say: 'On hold until ADT has been started, or an orchiectomy is known.',
  },
];
const IN_CRISIS =
  'and an urgent MDT; chemotherapy need not wait for testosterone, every other drug is on hold.';
const IN_CRISIS_HELD =
  'and an urgent MDT. Chemotherapy need not wait for testosterone, but something else holds it (see the drug): MDT today. Every other drug is on hold.';

/** In a visceral crisis, what is said where nothing but castration holds chemotherapy, and where something else does. */
const inCrisis = (opening: string, ...when: readonly Condition[]): readonly Wording[] => [
  { when: all(CRISIS, CHEMOTHERAPY_HELD, ...when), say: `${opening} ${IN_CRISIS_HELD}` },
  { when: all(CRISIS, ...when), say: `${opening} ${IN_CRISIS}` },
];

/** The ADT gate: castration first, then the word "castration-resistant". */
export const adtRules = [
  rule({
    id: 'adt.restore-castration',
    title: 'Castration is restored before progression is called castration-resistant',
    source: [...GATE_SOURCES, ASSAY],
    when: NOT_CASTRATE,
    effect: { kind: 'pathway', pathway: 'adt_first' },
    say: 'ADT first: restore castration and repeat testosterone before this is called castration-resistant progression. What would follow waits for it.',
    sayWhere: [
      ...inCrisis(
        'ADT first: repeat testosterone by LC-MS/MS today, because it may be an assay error,',
        NEAR_ON_ADT,
      ),
      ...inCrisis(
        'ADT first: restart it today, though testosterone is still castrate,',
        STOPPED_YET_CASTRATE,
      ),
      ...inCrisis(
        'ADT first: none is recorded, yet testosterone is castrate. Ask whether an orchiectomy was done; if not, start ADT today,',
        NEVER_YET_CASTRATE,
      ),
      ...inCrisis('ADT first: castration today'),
      {
        when: NEAR_ON_ADT,
        say: 'ADT first: the testosterone may be an assay error; repeat it by LC-MS/MS before anything else.',
      },
      { when: STOPPED_YET_CASTRATE, say: `ADT first. ${RESTART}` },
      { when: NEVER_YET_CASTRATE, say: `ADT first. ${ASK_ORCHIECTOMY}` },
      {
        when: NOT_CASTRATE_AFTER_ORCHIECTOMY,
        say: 'ADT first: testosterone is not castrate after orchiectomy. Look for an assay error first; then restore castration and repeat testosterone before this is called castration-resistant progression. What would follow waits for it.',
      },
    ],
  }),
  rule({
    id: 'adt.chemotherapy-waits',
    title: 'Chemotherapy waits for castration, unless there is a visceral crisis',
    source: GATE_SOURCES,
    when: NOT_CASTRATE,
    effect: {
      kind: 'hold',
      options: CHEMOTHERAPY,
      whenUnknown: 'provisional',
      unless: CRISIS,
      insteadSay:
        'Provisional: restore or confirm castration today; in a visceral crisis chemotherapy need not wait for it; urgent MDT.',
    },
    say: 'On hold until testosterone is castrate.',
    sayWhere: ON_HOLD_UNTIL,
  }),
  rule({
    id: 'adt.others-wait',
    title: 'Every other disease-directed drug and a trial wait for castration',
    source: GATE_SOURCES,
    when: NOT_CASTRATE,
    effect: { kind: 'hold', options: OTHERS, whenUnknown: 'provisional' },
    say: 'On hold until testosterone is castrate.',
    sayWhere: ON_HOLD_UNTIL,
  }),
  rule({
    id: 'adt.borderline',
    title: 'A borderline testosterone is repeated, not decided',
    source: [
      cite(
        'CASTRATE_T',
        'Units',
        '50 ng/dL is 1.735 nmol/L: 49–50 ng/dL and 1.70–1.735 nmol/L lie between two conventions.',
      ),
    ],
    when: is('castration', 'borderline'),
    effect: { kind: 'await', options: DRUGS_AND_TRIAL, needs: ['testosterone'] },
    say: 'Provisional until the borderline testosterone has been repeated.',
  }),
  rule({
    id: 'adt.alert-do-not-stop',
    title: 'ADT is never stopped for the next line',
    source: [
      seed('Critical Pitfalls', 'Never discontinue ADT'),
      cite('ASCO-MCRPC-2025', 'Recommendations', 'ADT is continued indefinitely.'),
    ],
    when: not(is('adt', 'orchiectomy')),
    effect: {
      kind: 'alert',
      alert: 'do_not_stop_adt',
      severity: 'caution',
      except: ['urgent'],
      ifUnknown: 'Do not stop ADT or leave it out: whatever comes next is added to it.',
    },
    say: 'Do not stop ADT or leave it out: whatever comes next is added to it.',
    sayWhere: [
      {
        when: all(NOT_GIVEN, atLeast('ecog', 3)),
        say: 'Do not leave ADT out without a goals-of-care conversation.',
      },
      { when: NOT_GIVEN, say: 'Do not leave ADT out: whatever comes next is added to it.' },
    ],
    notFormalised: ['Stopping ADT at the very end of life is a goals-of-care decision.'],
  }),
  rule({
    id: 'adt.alert-not-castrate',
    title: 'Testosterone is not castrate',
    source: GATE_SOURCES,
    when: NOT_CASTRATE,
    effect: {
      kind: 'alert',
      alert: 'adt_not_castrate',
      severity: 'caution',
      except: ['urgent', 'palliative'],
      unless: NEAR_ON_ADT,
    },
    say: 'Castration is not in place. Restore it and repeat testosterone before progression is called castration-resistant.',
    sayWhere: [
      { when: STOPPED_YET_CASTRATE, say: RESTART },
      { when: NEVER_YET_CASTRATE, say: ASK_ORCHIECTOMY },
      {
        when: NOT_CASTRATE_AFTER_ORCHIECTOMY,
        say: 'Testosterone is not castrate after orchiectomy: look for an assay error first, then restore castration and repeat testosterone before progression is called castration-resistant.',
      },
    ],
  }),
  rule({
    id: 'adt.repeat-by-mass-spectrometry',
    title: 'A near-castrate testosterone on ADT is repeated by LC-MS/MS first',
    source: [ASSAY],
    when: NEAR_ON_ADT,
    effect: { kind: 'alert', alert: 'adt_not_castrate', severity: 'caution', except: ['urgent'] },
    say: 'On continuous ADT or after orchiectomy, with testosterone at most 100 ng/dL (3.47 nmol/L), the first step is a repeat by LC-MS/MS: immunoassay misjudges castration in almost 15%.',
    figures: ['assay.castration'],
  }),
  rule({
    id: 'adt.alert-borderline',
    title: 'Borderline testosterone',
    source: [
      cite(
        'CASTRATE_T',
        'Units',
        '50 ng/dL is 1.735 nmol/L, so 1.70–1.735 nmol/L is below 50 ng/dL but not below 1.7 nmol/L.',
      ),
    ],
    when: is('castration', 'borderline'),
    effect: { kind: 'alert', alert: 'testosterone_borderline', severity: 'caution', except: ['urgent'] },
    say: 'Testosterone lies in the borderline band (49–50 ng/dL, 1.70–1.735 nmol/L): repeat it; until then every drug is provisional.',
  }),
  rule({
    id: 'adt.alert-not-verified',
    title: 'Castrate testosterone has not been verified',
    source: GATE_SOURCES,
    when: is('castrationKnown', false),
    effect: { kind: 'alert', alert: 'testosterone_not_verified', severity: 'caution', except: ['urgent'] },
    say: 'Testosterone is not known: check that it is castrate (below 50 ng/dL or 1.7 nmol/L) before the next line.',
  }),
] as const;
