import type { Topic } from '../../../../../../src/dialogs/reading/index.ts';
import { type Row, wants } from '../../row.ts';

const asks = (topic: Topic, ...texts: readonly string[]): readonly Row[] =>
  texts.map((text) => wants('question', text, { topic }));

/** General questions, at least four to a topic; what they name is no finding of the case. */
export const QUESTIONS: readonly Row[] = [
  ...asks(
    'adt',
    'does ADT carry on after Pluvicto?',
    'is it safe to drop hormone therapy at this point?',
    'should androgen deprivation be lifelong?',
    'do men stay on LHRH therapy at this stage?',
  ),
  ...asks(
    'monitoring',
    'how often should I check the PSA?',
    'what bloods do I need during follow-up?',
    'when should the next scan be done?',
    'how long do we monitor kidney function after lutetium?',
  ),
  ...asks(
    'retreatment',
    'can he have a seventh Pluvicto?',
    'is there a role for repeating lutetium?',
    'what about Lu-PSMA rechallenge?',
    'can Pluvicto be given beyond six cycles?',
  ),
  ...asks(
    'docetaxel_rechallenge',
    'is rechallenge with docetaxel reasonable?',
    'when can docetaxel be given a second time?',
    'what are the criteria for docetaxel rechallenge?',
    'would you go back to docetaxel?',
  ),
  ...asks(
    'arpi_sequencing',
    'is enzalutamide worth trying after abiraterone?',
    'which ARPI goes first?',
    'is there cross-resistance between abiraterone and enzalutamide?',
    'does it make sense to switch from one ARPI to another?',
  ),
  ...asks(
    'cabazitaxel',
    'how effective is cabazitaxel after lutetium?',
    'do I need G-CSF with cabazitaxel?',
    'what are the side effects of Jevtana?',
    'tell me about cabazitaxel',
  ),
  ...asks(
    'parp',
    'who qualifies for olaparib?',
    'does rucaparib work in ATM-mutated cancers?',
    'when are PARP inhibitors used?',
    'is Lynparza any good outside BRCA?',
  ),
  ...asks(
    'msi_immunotherapy',
    'when is pembrolizumab used in prostate cancer?',
    'does immunotherapy help if MSI is high?',
    'is Keytruda worthwhile in dMMR disease?',
    'what about checkpoint inhibitors?',
  ),
  ...asks(
    'molecular_testing',
    'which genes should be on the panel?',
    'is ctDNA good enough for HRR testing?',
    'do I need to repeat the NGS?',
    'tissue or liquid biopsy for genomic testing?',
  ),
  ...asks(
    'palliative',
    'when should I refer to palliative care?',
    'when is it time for hospice?',
    'what does best supportive care involve?',
    'how early should palliative care be involved?',
  ),
  ...asks(
    'emerging_actinium',
    'is actinium PSMA available?',
    'what about Ac-225?',
    'is 225Ac-PSMA-617 a real option yet?',
    'does actinium work after lutetium?',
  ),
  ...asks(
    'clinical_trial',
    'are there any trials he could join?',
    'how do I find a clinical trial?',
    'which clinical trials are open after Lu-PSMA?',
    'should we think about a clinical trial first?',
  ),
  ...asks(
    'status_assessment',
    'how is PSA progression defined?',
    'what is the 2+2 rule?',
    'how do I tell flare from progression on a bone scan?',
    'what do the PCWG3 criteria say?',
  ),
  ...asks(
    'ecog_definition',
    'what does ECOG 2 mean?',
    'remind me how performance status is scored',
    'how does Karnofsky map to ECOG?',
    'what is the difference between PS 2 and PS 3?',
  ),
  ...asks(
    'radium223',
    'is radium-223 an option here?',
    'can he get Xofigo after lutetium?',
    'is radium safe together with abiraterone?',
    'what is the role of radium?',
  ),
  ...asks(
    'dosing_or_other_unsupported',
    'what dose of cabazitaxel do I give?',
    'how many mg of olaparib twice daily?',
    'how should prednisone be weaned?',
    'what radiation precautions apply after an infusion?',
  ),
];
