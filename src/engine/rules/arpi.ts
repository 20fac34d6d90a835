import { all, any, below, includes, is, oneOf } from '../conditions/condition.ts';
import { cite, rule, SETTLED, seed } from './rule.ts';

const ARPIS = ['abiraterone', 'enzalutamide'] as const;
const NEUROENDOCRINE = oneOf('histology', 'neuroendocrine', 'mixed');
const CROSS_RESISTANCE = [
  seed(
    'Critical Pitfalls',
    'Avoid sequential androgen receptor pathway inhibitors (e.g., abiraterone after enzalutamide or vice versa) as cross-resistance is common',
  ),
  cite(
    'KHALAF2019',
    'Results',
    'Second-line PSA response 36% for enzalutamide after abiraterone v 4% for abiraterone after enzalutamide.',
  ),
  cite('CARD', 'Results', 'Cabazitaxel prolonged survival against a second ARPI.'),
] as const;

/** Abiraterone and enzalutamide: each only if unused, and after every taxane that applies once another ARPI was used. */
export const arpiRules = [
  rule({
    id: 'arpi.pathway',
    title: 'Only an unused ARPI is left',
    source: [
      seed('Good Performance Status, 2 and 3', 'Abiraterone + prednisone (if not previously used)'),
      ...CROSS_RESISTANCE,
    ],
    when: is('progression', 'progressed'),
    effect: { kind: 'pathway', pathway: 'arpi_last_resort', ranking: ARPIS },
    say: 'An ARPI not used before is the option that is left.',
  }),
  rule({
    id: 'abiraterone.unused',
    title: 'Abiraterone has not been given',
    source: [seed('Good Performance Status, 2', 'Abiraterone + prednisone (if not previously used)')],
    when: is('prior.abiraterone', false),
    effect: {
      kind: 'require',
      options: ['abiraterone'],
      otherwise: 'Already given before: do not resume it.',
    },
    say: 'Abiraterone has not been given.',
    notFormalised: ['Stopped for toxicity is not progression: if that was the reason, say so at the MDT.'],
  }),
  rule({
    id: 'enzalutamide.unused',
    title: 'Enzalutamide has not been given',
    source: [seed('Good Performance Status, 3', 'Enzalutamide (if not previously used)')],
    when: is('prior.enzalutamide', false),
    effect: {
      kind: 'require',
      options: ['enzalutamide'],
      otherwise: 'Already given before: do not resume it.',
    },
    say: 'Enzalutamide has not been given.',
    notFormalised: ['Stopped for toxicity is not progression: if that was the reason, say so at the MDT.'],
  }),
  rule({
    id: 'arpi.not-in-neuroendocrine',
    title: 'No ARPI for neuroendocrine or mixed histology',
    source: [
      cite(
        'CARBO-CABAZI',
        'Conclusion',
        'Benefit of platinum concentrated in aggressive-variant disease (to be confirmed).',
      ),
    ],
    when: NEUROENDOCRINE,
    effect: { kind: 'exclude', options: ARPIS, whenUnknown: 'ignore' },
    say: `Not for neuroendocrine or mixed histology ${SETTLED}.`,
    notFormalised: ['A settlement of this rule book: the article is silent on transformation.'],
  }),
  rule({
    id: 'arpi.cross-resistance',
    title: 'A second ARPI ranks after every taxane that applies',
    source: CROSS_RESISTANCE,
    when: is('arpiUsed', true),
    effect: { kind: 'lower', options: ARPIS },
    say: 'Another ARPI was used, so cross-resistance is likely.',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'enzalutamide.same-class',
    title: 'Enzalutamide after apalutamide or darolutamide is the same class again',
    source: CROSS_RESISTANCE,
    when: is('sameClassArpiUsed', true),
    effect: { kind: 'lower', options: ['enzalutamide'] },
    say: 'Apalutamide and darolutamide are of the same class as enzalutamide.',
    notFormalised: [
      'No trial of enzalutamide after apalutamide or darolutamide is a source of this rule book.',
    ],
  }),
  rule({
    id: 'enzalutamide.after-abiraterone',
    title: 'After abiraterone, enzalutamide is the direction with any activity',
    source: [cite('KHALAF2019', 'Results', 'Second-line PSA response 36% v 4%.')],
    when: is('prior.abiraterone', true),
    effect: { kind: 'note', options: ['enzalutamide'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'After abiraterone it is the direction with any activity (PSA response 36% v 4% the other way round).',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'abiraterone.after-enzalutamide',
    title: 'Abiraterone after enzalutamide is weak',
    source: [
      cite('KHALAF2019', 'Results', 'Second-line PSA response 4% for abiraterone after enzalutamide.'),
    ],
    when: is('prior.enzalutamide', true),
    effect: { kind: 'note', options: ['abiraterone'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'Weak after enzalutamide (PSA response 4%, against 36% the other way round).',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'arpi.order',
    title: 'Abiraterone before enzalutamide is the article’s order',
    source: [
      seed('Good Performance Status', 'your treatment options in order of preference are'),
      cite('KHALAF2019', 'Results', 'No support for abiraterone after enzalutamide; some for the reverse.'),
    ],
    when: all(is('prior.abiraterone', false), is('prior.enzalutamide', false)),
    effect: { kind: 'note', options: ARPIS, standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'Abiraterone before enzalutamide is the article’s order, not evidence.',
  }),
  rule({
    id: 'abiraterone.child-pugh',
    title: 'Child-Pugh C excludes abiraterone',
    source: [cite('LABEL-ZYTIGA', '5 Warnings, 8 Hepatic impairment', 'Do not use in Child-Pugh C.')],
    when: is('childPugh', 'C'),
    effect: { kind: 'exclude', options: ['abiraterone'], whenUnknown: 'ignore' },
    say: 'Contraindicated: Child-Pugh class C.',
  }),
  rule({
    id: 'abiraterone.potassium',
    title: 'A low potassium is corrected before abiraterone',
    source: [
      cite(
        'LABEL-ZYTIGA',
        '5 Warnings',
        'Control hypertension and correct hypokalaemia before and during treatment.',
      ),
    ],
    when: below('potassium', 3.5),
    effect: { kind: 'hold', options: ['abiraterone'], whenUnknown: 'check' },
    say: 'On hold: potassium is below 3.5 mmol/L; correct it first.',
    notFormalised: ['The label gives no number; 3.5 mmol/L is the usual lower limit of normal.'],
  }),
  rule({
    id: 'abiraterone.heart',
    title: 'Heart failure lowers abiraterone',
    source: [
      cite('LABEL-ZYTIGA', '5 Warnings', 'Safety not established with LVEF below 50% or NYHA class III–IV.'),
    ],
    when: any(below('lvef', 50), oneOf('nyha', 'III', 'IV')),
    effect: { kind: 'lower', options: ['abiraterone'] },
    say: 'Safety is not established with LVEF below 50% or NYHA class III–IV.',
  }),
  rule({
    id: 'abiraterone.alert-heart',
    title: 'Heart failure and abiraterone',
    source: [
      cite(
        'LABEL-ZYTIGA',
        '5 Warnings',
        'Safety not established with LVEF below 50% or NYHA class III–IV; monitor blood pressure, potassium and fluid monthly.',
      ),
    ],
    when: any(below('lvef', 50), oneOf('nyha', 'III', 'IV')),
    effect: { kind: 'alert', alert: 'cardiac', severity: 'caution', beside: ['abiraterone'] },
    say: 'Abiraterone: safety is not established with LVEF below 50% or NYHA class III–IV; monitor blood pressure, potassium and fluid monthly.',
  }),
  rule({
    id: 'abiraterone.alert-hepatic',
    title: 'Child-Pugh B and abiraterone',
    source: [cite('LABEL-ZYTIGA', '8 Hepatic impairment', 'Child-Pugh B: 250 mg daily.')],
    when: is('childPugh', 'B'),
    effect: { kind: 'alert', alert: 'hepatic', severity: 'caution', beside: ['abiraterone'] },
    say: 'Child-Pugh class B: the abiraterone label gives 250 mg daily (a label fact, not a dose advised).',
  }),
  rule({
    id: 'enzalutamide.seizure',
    title: 'Seizure history or CNS disease lowers enzalutamide',
    source: [
      cite(
        'LABEL-XTANDI',
        '5 Warnings',
        'Seizure in 0.6%; predisposed patients were mostly excluded; stop for good if one occurs.',
      ),
    ],
    when: any(is('seizureHistory', true), is('cnsMetastases', true)),
    effect: { kind: 'lower', options: ['enzalutamide'] },
    say: 'A history of seizure or CNS disease lowers it.',
  }),
  rule({
    id: 'enzalutamide.alert-seizure',
    title: 'Seizure and enzalutamide',
    source: [
      cite(
        'LABEL-XTANDI',
        '5 Warnings',
        'Seizure in 0.6%; predisposed patients were mostly excluded; stop for good if one occurs.',
      ),
    ],
    when: any(is('seizureHistory', true), is('cnsMetastases', true)),
    effect: { kind: 'alert', alert: 'seizure', severity: 'caution', beside: ['enzalutamide'] },
    say: 'Enzalutamide: seizure in 0.6% of patients, with predisposed patients mostly excluded from the trials; stop for good if one occurs.',
  }),
  rule({
    id: 'arpi.alert-cross-resistance',
    title: 'Cross-resistance between ARPIs',
    source: CROSS_RESISTANCE,
    when: is('arpiUsed', true),
    effect: {
      kind: 'alert',
      alert: 'arpi_cross_resistance',
      severity: 'caution',
      beside: ARPIS,
      ifUnknown:
        'If any other ARPI (abiraterone, enzalutamide, apalutamide, darolutamide) was used in any setting, cross-resistance is likely and the ARPI ranks after every taxane that applies.',
    },
    say: 'Another ARPI was used before: cross-resistance is common, and its figures from ARPI-naive trials do not apply.',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'enzalutamide.alert-same-class',
    title: 'Same class again',
    source: CROSS_RESISTANCE,
    when: is('sameClassArpiUsed', true),
    effect: { kind: 'alert', alert: 'arpi_cross_resistance', severity: 'caution', beside: ['enzalutamide'] },
    say: 'Enzalutamide after apalutamide or darolutamide is the same class again.',
  }),
  rule({
    id: 'abiraterone.interactions',
    title: 'Abiraterone and a thiazolidinedione',
    source: [
      cite(
        'LABEL-ZYTIGA',
        '5 Warnings',
        'Hypoglycaemia with thiazolidinediones; avoid strong CYP3A4 inducers and narrow-index CYP2D6 substrates; caution with CYP2C8 substrates.',
      ),
    ],
    when: any(includes('concomitantDrugs', 'pioglitazone'), includes('concomitantDrugs', 'rosiglitazone')),
    effect: { kind: 'alert', alert: 'interaction', severity: 'caution', beside: ['abiraterone'] },
    say: 'Abiraterone with a thiazolidinedione: hypoglycaemia. Pharmacist check of every other drug (strong CYP3A4 inducers, CYP2D6 and CYP2C8 substrates).',
  }),
  rule({
    id: 'enzalutamide.interactions-anticoagulants',
    title: 'Enzalutamide lowers anticoagulants',
    source: [
      cite(
        'LABEL-XTANDI',
        '7 Interactions',
        'Induces CYP3A4, 2C9 and 2C19: exposure to warfarin, apixaban and rivaroxaban falls.',
      ),
    ],
    when: any(
      includes('concomitantDrugs', 'warfarin'),
      includes('concomitantDrugs', 'apixaban'),
      includes('concomitantDrugs', 'rivaroxaban'),
    ),
    effect: { kind: 'alert', alert: 'interaction', severity: 'caution', beside: ['enzalutamide'] },
    say: 'Enzalutamide is a strong inducer: exposure to warfarin, apixaban or rivaroxaban falls. Pharmacist check.',
  }),
  rule({
    id: 'enzalutamide.interactions-gemfibrozil',
    title: 'Gemfibrozil raises enzalutamide',
    source: [cite('LABEL-XTANDI', '7 Interactions', 'Avoid strong CYP2C8 inhibitors or reduce the dose.')],
    when: includes('concomitantDrugs', 'gemfibrozil'),
    effect: { kind: 'alert', alert: 'interaction', severity: 'caution', beside: ['enzalutamide'] },
    say: 'Enzalutamide with gemfibrozil: the label avoids strong CYP2C8 inhibitors or reduces the dose. Pharmacist check.',
  }),
  rule({
    id: 'arpi.interactions-unlisted',
    title: 'Drugs the rules do not list are checked by a pharmacist',
    source: [
      cite('LABEL-ZYTIGA', '7 Interactions', 'Inducers and substrates of several enzymes.'),
      cite('LABEL-XTANDI', '7 Interactions', 'Strong inducer and substrate.'),
      cite('LABEL-LYNPARZA', '7 Interactions', 'CYP3A inhibitors and inducers.'),
    ],
    when: is('takesOtherDrugs', true),
    effect: {
      kind: 'alert',
      alert: 'interaction',
      severity: 'info',
      beside: ['abiraterone', 'enzalutamide', 'olaparib', 'rucaparib'],
    },
    say: 'Concomitant drugs: the rules know only a few interactions; ask a pharmacist to check every drug before an oral agent.',
  }),
] as const;
