import { all, any, type Condition, includes, is, not } from '../conditions/condition.ts';
import type { OptionId } from '../vocabulary.ts';
import { cite, rule, SETTLED, seed } from './rule.ts';

const TARGETED_FIRST = seed(
  'Essential Molecular Testing',
  'These targeted therapies should be prioritized if mutations are present',
);
const BELOW_TARGETED = [
  'cabazitaxel',
  'docetaxel',
  'docetaxel_rechallenge',
  'abiraterone',
  'enzalutamide',
  'radium223',
] as const;

/** The patient declines it, or the clinician rules it out. */
const ruledOut = (option: OptionId): Condition =>
  any(includes('declines', option), includes('contraindicated', option));

/** Testing before the next line. What the results open is in the rules of each drug. */
export const molecularRules = [
  rule({
    id: 'molecular.test-msi',
    title: 'MSI/MMR is tested before the next line',
    source: [
      seed(
        'Essential Molecular Testing',
        'MSI/MMR testing to identify patients who may benefit from immunotherapy',
      ),
      cite(
        'ASCO-GENOMIC-2025',
        'Recommendations',
        'Germline panel for all metastatic prostate cancer; somatic panel where biomarker therapy is considered.',
      ),
    ],
    when: is('msiTesting', 'not_resulted'),
    effect: { kind: 'alert', alert: 'test_molecular', severity: 'caution', except: ['urgent', 'palliative'] },
    say: 'MSI/MMR has no result: test before the next line.',
  }),
  rule({
    id: 'molecular.test-hrr',
    title: 'HRR genes are tested before the next line',
    source: [
      seed(
        'Essential Molecular Testing',
        'HRR gene mutation testing (BRCA1/2, ATM, etc.) to identify candidates for PARP inhibitors',
      ),
      cite(
        'ASCO-GENOMIC-2025',
        'Recommendations',
        'Germline panel for all metastatic prostate cancer; archival tissue first, ctDNA where no metastasis is accessible.',
      ),
    ],
    when: is('hrrTesting', 'not_resulted'),
    effect: { kind: 'alert', alert: 'test_molecular', severity: 'caution', except: ['urgent', 'palliative'] },
    say: 'HRR genes have no result: test germline and tumour before the next line.',
  }),
  rule({
    id: 'molecular.msi-may-come-first',
    title: 'An MSI/MMR result could put pembrolizumab first',
    source: [
      TARGETED_FIRST,
      cite(
        'LABEL-KEYTRUDA',
        '1 Indications',
        'MSI-H/dMMR solid tumours after prior treatment without satisfactory alternatives.',
      ),
    ],
    when: all(
      is('msi', 'msi_high_or_dmmr'),
      not(is('prior.pembrolizumab', true)),
      not(includes('declines', 'pembrolizumab')),
      not(includes('contraindicated', 'pembrolizumab')),
    ),
    effect: { kind: 'outranked', options: BELOW_TARGETED, by: 'msi' },
    say: 'Provisional until MSI/MMR is known: a high result puts pembrolizumab first.',
  }),
  rule({
    id: 'molecular.hrr-may-come-first',
    title: 'An HRR result could put a PARP inhibitor first',
    source: [
      TARGETED_FIRST,
      cite('LABEL-LYNPARZA', '1 Indications', 'HRR-mutated mCRPC after enzalutamide or abiraterone.'),
      cite('LABEL-RUBRACA', '1 Indications', 'BRCA-mutated mCRPC after an AR-directed therapy.'),
    ],
    when: all(
      is('hrrOlaparibLabel', true),
      is('parpUsed', false),
      is('arpiUsed', true),
      any(not(ruledOut('olaparib')), not(ruledOut('rucaparib'))),
    ),
    effect: { kind: 'outranked', options: BELOW_TARGETED, by: 'hrr' },
    say: 'Provisional until HRR genes are known: a pathogenic alteration can put a PARP inhibitor first.',
  }),
  rule({
    id: 'molecular.germline',
    title: 'A tumour finding is followed to the germline',
    source: [
      cite('ASCO-GENOMIC-2025', 'Recommendations', 'Germline testing for all metastatic prostate cancer.'),
      cite('ABIDA2019', 'Results', 'Germline Lynch syndrome in 7 of 32 (21.9%) with MSI-H/dMMR.'),
    ],
    when: any(is('hrrGermlineToConfirm', true), is('msi', 'msi_high_or_dmmr')),
    effect: { kind: 'alert', alert: 'germline_counselling', severity: 'info', except: ['urgent'] },
    say: 'Germline confirmation and genetic counselling, with cascade testing for relatives (MSI-H/dMMR: Lynch syndrome).',
  }),
  rule({
    id: 'molecular.do-not-wait',
    title: 'Symptomatic visceral disease does not wait for molecular results',
    source: [
      cite(
        'ASCO-MCRPC-2025',
        'Recommendations',
        'Early testing, so that results are there when they are needed.',
      ),
    ],
    when: is('visceralCrisis', true),
    effect: {
      kind: 'alert',
      alert: 'do_not_wait_for_molecular',
      severity: 'caution',
      beside: ['cabazitaxel', 'docetaxel'],
    },
    say: `Symptomatic visceral disease: do not delay chemotherapy for molecular results ${SETTLED}.`,
    notFormalised: ['A settlement of this rule book: no source gives it as a rule.'],
  }),
  rule({
    id: 'molecular.clonal-haematopoiesis',
    title: 'ATM or CHEK2 in ctDNA only may come from blood cells',
    source: [
      cite(
        'CHIP-CFDNA',
        'Results',
        'Clonal-haematopoiesis variants in PARP-eligibility genes in 7 of 69 (10%), mostly ATM; a whole-blood control is advised.',
      ),
    ],
    when: is('hrrOnlyCtdnaAtmChek2', true),
    effect: { kind: 'alert', alert: 'clonal_haematopoiesis', severity: 'caution', except: ['urgent'] },
    say: 'ATM or CHEK2 was seen in ctDNA only: test paired blood first, because clonal haematopoiesis can mimic it.',
    figures: ['chip.prevalence'],
  }),
  rule({
    id: 'molecular.sample-unsaid',
    title: 'ATM or CHEK2 from a sample that nobody named',
    source: [
      cite(
        'CHIP-CFDNA',
        'Results',
        'Clonal-haematopoiesis variants in PARP-eligibility genes in 7 of 69 (10%), mostly ATM; a whole-blood control is advised.',
      ),
    ],
    when: is('hrrAtmChek2SampleUnsaid', true),
    effect: { kind: 'alert', alert: 'clonal_haematopoiesis', severity: 'caution', except: ['urgent'] },
    say: 'The sample of the ATM or CHEK2 result is not said: if it was ctDNA only, test paired blood first, because clonal haematopoiesis can mimic it.',
    figures: ['chip.prevalence'],
  }),
] as const;
