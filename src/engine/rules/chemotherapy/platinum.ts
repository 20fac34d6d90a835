import { above, any, atMost, below } from '../../conditions/condition.ts';
import { cite, rule, SETTLED } from '../rule.ts';
import { DOCETAXEL_CONTRAINDICATIONS } from './labels.ts';

/** Cautions before platinum; where it applies is with transformation. */
export const platinumCautions = [
  rule({
    id: 'platinum.caution-counts',
    title: 'Low neutrophils or raised bilirubin before platinum',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: any(below('anc', 1.5), above('bilirubinTimesUln', 1)),
    effect: {
      kind: 'alert',
      alert: 'marrow_reserve',
      severity: 'caution',
      beside: ['platinum_chemotherapy'],
    },
    say: 'ANC below 1.5 ×10⁹/L or bilirubin above the upper limit of normal: a caution before platinum-based chemotherapy.',
    notFormalised: [
      'Docetaxel’s limits are borrowed as a caution; no platinum label is a source of this rule book.',
    ],
  }),
  rule({
    id: 'platinum.renal',
    title: 'Kidney function before platinum',
    source: [
      cite('LABEL-PLUVICTO', '5 Warnings', 'Renal toxicity.'),
      cite('LU-RENAL-12M', 'Results', 'eGFR fell within 12 months in a retrospective series.'),
    ],
    when: atMost('creatinineClearance', 50),
    effect: {
      kind: 'alert',
      alert: 'renal_dose',
      severity: 'caution',
      beside: ['platinum_chemotherapy'],
      whenUnknown: 'check',
    },
    say: `Creatinine clearance of 50 mL/min or less after Lu-PSMA: settle the choice and dose of platinum with the pharmacist ${SETTLED}.`,
    figures: ['lu.renal'],
    notFormalised: [
      'The sources ask for creatinine clearance before platinum and give no limit: 50 mL/min is borrowed from olaparib’s label.',
    ],
  }),
] as const;
