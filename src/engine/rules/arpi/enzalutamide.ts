import { any, includes, is } from '../../conditions/condition.ts';
import { cite, rule } from '../rule.ts';

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
