import { ALWAYS, all, any, is } from '../../conditions/condition.ts';
import { cite, rule, seed } from '../rule.ts';

/** How strong the evidence is, gene by gene. */
export const parpGenes = [
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
    id: 'parp.combinations',
    title: 'Combinations of a PARP inhibitor with an ARPI are left out',
    source: [
      cite('TALAPRO-2', 'Eligibility', 'First-line mCRPC.'),
      cite('PROPEL', 'Eligibility', 'First-line mCRPC.'),
      cite('MAGNITUDE', 'Eligibility', 'First-line mCRPC.'),
      cite('LABEL-TALZENNA', '1 Indications', 'With enzalutamide, for 12 genes.'),
      cite('LABEL-AKEEGA', '1 Indications', 'Niraparib with abiraterone, for BRCA.'),
    ],
    when: ALWAYS,
    effect: {
      kind: 'note',
      options: ['olaparib', 'rucaparib'],
      standings: ['recommended', 'provisional', 'on_hold'],
    },
    say: 'By itself: combinations of a PARP inhibitor with an ARPI were tested in first-line mCRPC and are outside this rule book.',
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
] as const;
