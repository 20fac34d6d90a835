import type { Topic } from '../../../../../../src/dialogs/reading/index.ts';
import { type Row, wants } from '../../row.ts';

const asks = (topic: Topic, ...texts: readonly string[]): readonly Row[] =>
  texts.map((text) => wants('question', text, { topic }));

/** Questions about treatments, none of which says anything of the patient. */
export const TREATMENT_QUESTIONS: readonly Row[] = [
  ...asks(
    'adt',
    'Should ADT be continued after Pluvicto?',
    'Do we keep goserelin going in castration-resistant disease?',
    'is it ever right to stop androgen deprivation',
    'does LHRH agonist treatment carry on for life?',
    'What is the harm in stopping ADT in mCRPC?',
  ),
  ...asks(
    'retreatment',
    'Can Pluvicto be repeated after six infusions?',
    'Is there evidence for a second course of lutetium?',
    'more than six cycles of Lu-PSMA, is that allowed?',
    'What about re-treatment with Lu-PSMA?',
    'could one give infusion seven and eight of pluvicto?',
  ),
  ...asks(
    'docetaxel_rechallenge',
    'When is docetaxel rechallenge reasonable?',
    'What are the criteria for rechallenging with docetaxel?',
    'can docetaxel be used again?',
    'Is giving docetaxel a second time worthwhile?',
    'how long a response before docetaxel re-challenge?',
  ),
  ...asks(
    'arpi_sequencing',
    'Does enzalutamide work after abiraterone?',
    'Is there cross-resistance between ARPIs?',
    'What about a second ARPI?',
    'abiraterone after enzalutamide, any activity?',
    'how should ARPIs be sequenced',
  ),
  ...asks(
    'cabazitaxel',
    'How toxic is cabazitaxel in men over 75?',
    'Is G-CSF needed with cabazitaxel?',
    'who should get cabazitaxel?',
    'What are the side effects of cabazitaxel?',
    'what is the benefit of cabazitaxel after docetaxel',
  ),
  ...asks(
    'parp',
    'When are PARP inhibitors used?',
    'Which mutations make olaparib worthwhile?',
    'is rucaparib any good in BRCA2?',
    'How do PARP inhibitors work?',
    'Do PARP inhibitors help outside BRCA?',
  ),
  ...asks(
    'msi_immunotherapy',
    'Who benefits from pembrolizumab in prostate cancer?',
    'Is immunotherapy useful in MSI-high prostate cancer?',
    'what about pembrolizumab for mismatch repair deficiency?',
    'does checkpoint inhibition work in dMMR?',
    'When should pembrolizumab be given?',
  ),
  ...asks(
    'emerging_actinium',
    'What about actinium-225 PSMA?',
    'Is actinium available yet?',
    'how good is Ac-225 after lutetium?',
    'tell me about alpha therapy with actinium',
  ),
  ...asks(
    'radium223',
    'Can radium-223 follow lutetium?',
    'who is a candidate for radium?',
    'What is the role of Xofigo now?',
    'is radium 223 safe with visceral disease?',
  ),
];
