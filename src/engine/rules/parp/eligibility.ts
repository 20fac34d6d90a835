import { any, is } from '../../conditions/condition.ts';
import { cite, rule, seed } from '../rule.ts';

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

/** Who may have a PARP inhibitor: gene by gene, as the US labels have it. */
export const parpEligibility = [
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
] as const;
