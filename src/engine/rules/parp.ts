import { all, any, atMost, below, includes, is, not } from '../conditions/condition.ts';
import { cite, rule, seed } from './rule.ts';

const PARPS = ['olaparib', 'rucaparib'] as const;
const LYNPARZA_INDICATION = cite(
  'LABEL-LYNPARZA',
  '1 Indications',
  'Germline or somatic HRR-mutated mCRPC progressed after enzalutamide or abiraterone; 14 genes; companion diagnostic.',
);
const RUBRACA_INDICATION = cite(
  'LABEL-RUBRACA',
  'Approval of 17 December 2025',
  'BRCA-mutated mCRPC after an AR-directed therapy; a taxane is no longer required.',
);
const LYNPARZA_MARROW = cite(
  'LABEL-LYNPARZA',
  '5 Warnings',
  'Do not start until haematological toxicity has recovered to CTCAE grade 1 or less; MDS/AML.',
);

/** PARP inhibitors: gene by gene, as the US labels and the trials have it. */
export const parpRules = [
  rule({
    id: 'targeted.pathway',
    title: 'A biomarker-matched drug comes first',
    source: [
      seed(
        'Essential Molecular Testing',
        'These targeted therapies should be prioritized if mutations are present',
      ),
      cite('PROFOUND-OS', 'Results', 'Olaparib prolonged survival in cohort A (BRCA1, BRCA2, ATM).'),
      cite('LABEL-KEYTRUDA', '1 Indications', 'MSI-H/dMMR solid tumours after prior treatment.'),
    ],
    when: is('progression', 'progressed'),
    effect: {
      kind: 'pathway',
      pathway: 'biomarker_targeted',
      ranking: ['olaparib', 'rucaparib', 'pembrolizumab'],
    },
    say: 'A biomarker-matched drug first: an actionable molecular result, and its drug class unused.',
  }),
  rule({
    id: 'olaparib.gene',
    title: 'Olaparib needs a pathogenic alteration in a gene of its label',
    source: [LYNPARZA_INDICATION],
    when: is('hrrOlaparibLabel', true),
    effect: {
      kind: 'require',
      options: ['olaparib'],
      otherwise:
        'No pathogenic alteration in a gene of its US label; a variant of uncertain significance does not count.',
    },
    say: 'A pathogenic alteration in a gene of olaparib’s US label.',
  }),
  rule({
    id: 'olaparib.after-arpi',
    title: 'Olaparib follows abiraterone or enzalutamide',
    source: [LYNPARZA_INDICATION],
    when: any(is('prior.abiraterone', true), is('prior.enzalutamide', true)),
    effect: {
      kind: 'require',
      options: ['olaparib'],
      otherwise:
        'Outside its US label: it asks for earlier abiraterone or enzalutamide (apalutamide or darolutamide alone do not meet the wording).',
    },
    say: 'Abiraterone or enzalutamide has been given.',
  }),
  rule({
    id: 'rucaparib.gene',
    title: 'Rucaparib needs BRCA1 or BRCA2',
    source: [RUBRACA_INDICATION, cite('TRITON3', 'Results', 'Benefit in the BRCA group.')],
    when: is('hrrBrca', true),
    effect: {
      kind: 'require',
      options: ['rucaparib'],
      otherwise: 'BRCA1 or BRCA2 only: no pathogenic alteration in either.',
    },
    say: 'A pathogenic BRCA1 or BRCA2 alteration.',
  }),
  rule({
    id: 'rucaparib.after-arpi',
    title: 'Rucaparib follows any ARPI',
    source: [RUBRACA_INDICATION],
    when: is('arpiUsed', true),
    effect: {
      kind: 'require',
      options: ['rucaparib'],
      otherwise: 'Outside its US label: it asks for an earlier AR-directed therapy.',
    },
    say: 'An ARPI has been given.',
  }),
  rule({
    id: 'parp.unused',
    title: 'A PARP inhibitor is given once',
    source: [
      cite('PROFOUND-rPFS', 'Eligibility', 'No supporting data were seen for a second PARP inhibitor.'),
    ],
    when: is('parpUsed', false),
    effect: {
      kind: 'require',
      options: PARPS,
      otherwise: 'A PARP inhibitor was used before: no supporting data for another.',
    },
    say: 'No PARP inhibitor has been given.',
  }),
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
    ],
    when: atMost('creatinineClearance', 30),
    effect: { kind: 'hold', options: ['rucaparib'], whenUnknown: 'check' },
    say: 'On hold: at a creatinine clearance of 30 mL/min or less a PARP inhibitor is not established; rucaparib’s renal limits are not in our sources (check its label).',
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
    id: 'parp.reversion',
    title: 'After platinum, reversion is looked for',
    source: [
      cite(
        'BRCA-REVERSION',
        'Case',
        'Polyclonal BRCA2 reversions after carboplatin, then little benefit from rucaparib.',
      ),
    ],
    when: is('prior.platinum', true),
    effect: { kind: 'await', options: PARPS, needs: ['hrr'] },
    say: 'Provisional after platinum: look for a reversion in a new sample first.',
  }),
  rule({
    id: 'parp.clonal-haematopoiesis',
    title: 'ATM or CHEK2 in ctDNA only is confirmed first',
    source: [
      cite(
        'CHIP-CFDNA',
        'Results',
        'Clonal-haematopoiesis variants in 7 of 69 (10%), mostly ATM; a whole-blood control is advised.',
      ),
    ],
    when: is('hrrOnlyCtdnaAtmChek2', true),
    effect: { kind: 'await', options: ['olaparib'], needs: ['hrr'] },
    say: 'Provisional: ATM or CHEK2 in ctDNA only needs a paired blood sample first.',
  }),
  rule({
    id: 'olaparib.brca-or-palb2-first',
    title: 'BRCA1/2, then PALB2, come before chemotherapy',
    source: [
      seed(
        'Essential Molecular Testing',
        'These targeted therapies should be prioritized if mutations are present',
      ),
      cite('PROFOUND-OS', 'Results', 'Cohort A.'),
      cite('TRITON2-NONBRCA', 'Results', 'Responses were seen in PALB2.'),
    ],
    when: any(is('hrrBrca', true), is('hrrPalb2', true)),
    effect: { kind: 'place', options: ['olaparib'], tier: 'targeted' },
    say: 'BRCA1, BRCA2 and PALB2 put it first.',
  }),
  rule({
    id: 'olaparib.other-genes-share',
    title: 'Other label genes share the rank of the taxane that applies',
    source: [
      seed(
        'Essential Molecular Testing',
        'These targeted therapies should be prioritized if mutations are present',
      ),
      cite('TRITON2-NONBRCA', 'Results', 'Few responses in ATM, CDK12 and CHEK2.'),
    ],
    when: all(is('hrrBrca', false), is('hrrPalb2', false)),
    effect: { kind: 'note', options: ['olaparib'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'The article puts targeted drugs first; outside BRCA and PALB2 the evidence is weak, so no order against the taxane is asserted.',
  }),
  rule({
    id: 'olaparib.cohort-a',
    title: 'BRCA1, BRCA2 and ATM were PROfound’s cohort A',
    source: [cite('PROFOUND-OS', 'Results', 'OS in cohort A: BRCA1, BRCA2, ATM.')],
    when: is('hrrCohortA', true),
    effect: { kind: 'note', options: ['olaparib'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'Its trial’s cohort A had this gene.',
    figures: ['profound.os', 'profound.rpfs'],
  }),
  rule({
    id: 'olaparib.outside-cohort-a',
    title: 'Other label genes were not in PROfound’s cohort A',
    source: [cite('PROFOUND-OS', 'Results', 'OS in cohorts A and B together.')],
    when: all(is('hrrOlaparibLabel', true), is('hrrCohortA', false)),
    effect: { kind: 'note', options: ['olaparib'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'This gene was not in its trial’s cohort A.',
    figures: ['profound.os-all'],
  }),
  rule({
    id: 'olaparib.few-responses',
    title: 'Few responses in ATM, CDK12 and CHEK2',
    source: [cite('TRITON2-NONBRCA', 'Results', 'Few responses in ATM, CDK12 and CHEK2.')],
    when: all(is('hrrBrca', false), is('hrrPalb2', false), is('hrrFewResponses', true)),
    effect: { kind: 'note', options: ['olaparib'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'Few responses to rucaparib were seen in ATM, CDK12 and CHEK2.',
    figures: ['triton2.nonbrca'],
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
    say: 'PARP inhibitor after Lu-PSMA: monthly blood counts; MDS/AML is a label warning and therapy-related myeloid neoplasm occurs after Lu-PSMA.',
    figures: ['tmn.after-lu'],
  }),
  rule({
    id: 'olaparib.interactions',
    title: 'CYP3A inhibitors and olaparib',
    source: [
      cite('LABEL-LYNPARZA', '7 Interactions', 'Avoid strong or moderate CYP3A inhibitors and inducers.'),
    ],
    when: any(
      includes('concomitantDrugs', 'clarithromycin'),
      includes('concomitantDrugs', 'itraconazole'),
      includes('concomitantDrugs', 'enzalutamide'),
    ),
    effect: { kind: 'alert', alert: 'interaction', severity: 'caution', beside: ['olaparib'] },
    say: 'Olaparib: the label avoids strong or moderate CYP3A inhibitors (clarithromycin, itraconazole) and inducers (enzalutamide). Pharmacist check.',
  }),
] as const;
