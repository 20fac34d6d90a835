import { all, any, atMost, below, includes, is, not } from '../../conditions/condition.ts';
import { cite, rule } from '../rule.ts';

const PARPS = ['olaparib', 'rucaparib'] as const;
const LYNPARZA_MARROW = cite(
  'LABEL-LYNPARZA',
  '5 Warnings',
  'Do not start until haematological toxicity has recovered to CTCAE grade 1 or less; MDS/AML.',
);

/** Marrow, kidney and interactions of PARP inhibitors. */
export const parpSafety = [
  rule({
    id: 'parp.neutrophils',
    title: 'A PARP inhibitor waits for neutrophils of at least 1.5',
    source: [LYNPARZA_MARROW],
    when: below('anc', 1.5),
    effect: { kind: 'hold', options: PARPS, whenUnknown: 'check' },
    say: 'On hold: ANC is below 1.5 ×10⁹/L; wait until recovered to grade 1 or less, and send a persistent cytopenia to haematology.',
    notFormalised: [
      'Grade 1 or less is read as ANC at least 1.5, platelets at least 100 and haemoglobin at least 10.',
    ],
  }),
  rule({
    id: 'parp.platelets',
    title: 'A PARP inhibitor waits for platelets of at least 100',
    source: [LYNPARZA_MARROW],
    when: below('platelets', 100),
    effect: { kind: 'hold', options: PARPS, whenUnknown: 'check' },
    say: 'On hold: platelets are below 100 ×10⁹/L; wait until recovered to grade 1 or less, and send a persistent cytopenia to haematology.',
  }),
  rule({
    id: 'parp.haemoglobin',
    title: 'A PARP inhibitor waits for haemoglobin of at least 10',
    source: [LYNPARZA_MARROW],
    when: below('haemoglobin', 10),
    effect: { kind: 'hold', options: PARPS, whenUnknown: 'check' },
    say: 'On hold: haemoglobin is below 10 g/dL; wait until recovered to grade 1 or less, and send a persistent cytopenia to haematology.',
  }),
  rule({
    id: 'olaparib.renal',
    title: 'Olaparib is not established at a creatinine clearance of 30 or less',
    source: [
      cite(
        'LABEL-LYNPARZA',
        '2 Dosage, 8 Renal impairment',
        'Creatinine clearance 31–50 mL/min: 200 mg twice daily; 30 or less: not studied (to be confirmed).',
      ),
    ],
    when: atMost('creatinineClearance', 30),
    effect: { kind: 'hold', options: ['olaparib'], whenUnknown: 'check' },
    say: 'On hold: olaparib is not established at a creatinine clearance of 30 mL/min or less (not studied: to be confirmed); recheck and discuss.',
  }),
  rule({
    id: 'rucaparib.renal',
    title: 'Rucaparib waits at a creatinine clearance of 30 or less',
    source: [
      cite(
        'LABEL-LYNPARZA',
        '8 Renal impairment',
        'Olaparib at a creatinine clearance of 30 mL/min or less: not studied (to be confirmed).',
      ),
      cite('LABEL-RUBRACA', 'Approval of 17 December 2025', 'What was read of it gives no renal limit.'),
    ],
    when: atMost('creatinineClearance', 30),
    effect: { kind: 'hold', options: ['rucaparib'], whenUnknown: 'check' },
    say: 'On hold: at a creatinine clearance of 30 mL/min or less olaparib is not established and rucaparib waits with it; its own renal limits are not in our sources (check its label).',
    notFormalised: ['Olaparib’s limit is borrowed for the class; rucaparib’s own is not in the sources.'],
  }),
  rule({
    id: 'olaparib.alert-renal',
    title: 'Creatinine clearance of 31–50 and olaparib',
    source: [cite('LABEL-LYNPARZA', '2 Dosage', 'Creatinine clearance 31–50 mL/min: 200 mg twice daily.')],
    when: all(not(atMost('creatinineClearance', 30)), atMost('creatinineClearance', 50)),
    effect: { kind: 'alert', alert: 'renal_dose', severity: 'caution', beside: ['olaparib'] },
    say: 'Creatinine clearance of 31–50 mL/min: the olaparib label gives 200 mg twice daily (a label fact, not a dose advised).',
  }),
  rule({
    id: 'olaparib.alert-renal-unestablished',
    title: 'Creatinine clearance of 30 or less and olaparib',
    source: [
      cite('LABEL-LYNPARZA', '8 Renal impairment', '30 mL/min or less: not studied (to be confirmed).'),
    ],
    when: atMost('creatinineClearance', 30),
    effect: { kind: 'alert', alert: 'renal_dose', severity: 'caution', beside: ['olaparib'] },
    say: 'Creatinine clearance of 30 mL/min or less: olaparib is not established (to be confirmed).',
  }),
  rule({
    id: 'parp.marrow-risk',
    title: 'Myeloid neoplasm after DNA-damaging treatment',
    source: [
      LYNPARZA_MARROW,
      cite('TMN-AFTER-LU', 'Results', 'Therapy-related myeloid neoplasm in 5 of 381 (1.3%) after Lu-PSMA.'),
    ],
    when: is('hrrOlaparibLabel', true),
    effect: { kind: 'alert', alert: 'marrow_reserve', severity: 'info', beside: PARPS },
    say: 'PARP inhibitor after Lu-PSMA: monthly blood counts; MDS/AML is a label warning, therapy-related myeloid neoplasm occurs.',
    figures: ['lynparza.mds', 'tmn.after-lu'],
  }),
  rule({
    id: 'parp.alert-platinum',
    title: 'Platinum before a PARP inhibitor',
    source: [
      cite(
        'BRCA-REVERSION',
        'Case',
        'Polyclonal BRCA2 reversions after carboplatin, then little benefit from rucaparib.',
      ),
    ],
    when: is('prior.platinum', true),
    effect: {
      kind: 'alert',
      alert: 'test_molecular',
      severity: 'caution',
      beside: PARPS,
      ifUnknown:
        'Whether platinum was given is not known: if he progressed on it, look for a reversion in a new sample first.',
      whenUnknown: 'check',
    },
    say: 'Platinum was given before: look for a reversion in a new sample before a PARP inhibitor.',
    notFormalised: ['Whether he progressed on platinum is no finding of this rule book.'],
  }),
  rule({
    id: 'olaparib.interactions',
    title: 'CYP3A inhibitors and olaparib',
    source: [
      cite('LABEL-LYNPARZA', '7 Interactions', 'Avoid strong or moderate CYP3A inhibitors and inducers.'),
      cite('LABEL-XTANDI', '7 Interactions', 'Enzalutamide is a strong CYP3A inducer.'),
    ],
    when: any(
      includes('concomitantDrugs', 'clarithromycin'),
      includes('concomitantDrugs', 'itraconazole'),
      includes('concomitantDrugs', 'enzalutamide'),
    ),
    effect: { kind: 'alert', alert: 'interaction', severity: 'caution', beside: ['olaparib'] },
    say: 'Olaparib: the label avoids strong or moderate CYP3A inhibitors (clarithromycin, itraconazole) and inducers (enzalutamide). Pharmacist check.',
    notFormalised: [
      'Other inhibitors and inducers, phenytoin among them, are not named in the sources: the pharmacist checks every drug.',
    ],
  }),
] as const;
