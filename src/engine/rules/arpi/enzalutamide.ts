import { any, includes, is } from '../../conditions/condition.ts';
import { listed, namedRisks, type Risk } from '../namedRisks.ts';
import { cite, rule } from '../rule.ts';

const SEIZURE_RISKS: readonly Risk[] = [
  { name: 'A history of seizure', when: is('seizureHistory', true) },
  { name: 'CNS metastases', when: is('cnsMetastases', true) },
];
const SEIZURE_RISK = any(...SEIZURE_RISKS.map(({ when }) => when));
const lowering = (risks: readonly string[]): string =>
  `${listed(risks)} ${risks.includes('CNS metastases') ? 'lower' : 'lowers'} it.`;

/** Seizure and interactions of enzalutamide. */
export const enzalutamideRules = [
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
    when: SEIZURE_RISK,
    effect: { kind: 'lower', options: ['enzalutamide'] },
    say: lowering(['A history of seizure', 'CNS metastases']),
    sayWhere: namedRisks(SEIZURE_RISKS, lowering),
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
    when: SEIZURE_RISK,
    effect: {
      kind: 'alert',
      alert: 'seizure',
      severity: 'caution',
      beside: ['enzalutamide'],
      whenUnknown: 'check',
    },
    say: 'Enzalutamide: seizure in 0.6% of patients, with predisposed patients mostly excluded from the trials; stop for good if one occurs.',
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
] as const;
