import type { Topic } from '../../../../../../src/dialogs/reading/index.ts';
import { type Row, wants } from '../../row.ts';

const asks = (topic: Topic, ...texts: readonly string[]): readonly Row[] =>
  texts.map((text) => wants('question', text, { topic }));

/** Questions about tests, terms, watching and care. */
export const OTHER_QUESTIONS: readonly Row[] = [
  ...asks(
    'monitoring',
    'What bloods should be followed after the sixth infusion?',
    'How often should PSA be checked?',
    'what monitoring is needed after Pluvicto?',
    'How do we follow him up from here?',
  ),
  ...asks(
    'molecular_testing',
    'Which genes should be on the HRR panel?',
    'When should molecular testing be done?',
    'is ctDNA as good as tissue for genetic testing?',
    'Should germline testing be offered to everyone?',
    'what molecular tests do I need',
  ),
  ...asks(
    'palliative',
    'When should palliative care be involved?',
    'What does palliative care offer at this point?',
    'is hospice the right thing at ECOG 4?',
    'how to start a goals of care conversation?',
  ),
  ...asks(
    'clinical_trial',
    'How do I find a clinical trial?',
    'Which clinical trials are open after lutetium?',
    'should a trial be considered?',
    'are there trials for men in this situation?',
  ),
  ...asks(
    'status_assessment',
    'What counts as progression?',
    'How is PSA progression defined by PCWG3?',
    'how do I tell stable from progressive disease',
    'What is the 2+2 rule on bone scans?',
    'What is radiographic progression?',
  ),
  ...asks(
    'ecog_definition',
    'What does ECOG 2 mean?',
    'define performance status 3',
    'how is ECOG scored?',
    'What is the difference between ECOG 1 and 2?',
    'remind me of the ECOG scale',
  ),
];

/** Doses and what else is not answered; whether it counts as a question or as out of scope is open. */
export const UNSUPPORTED_QUESTIONS: readonly Row[] = [
  {
    text: 'What dose of cabazitaxel do you recommend?',
    findings: {},
    topic: 'dosing_or_other_unsupported',
  },
  { text: 'How many mg of olaparib twice a day?', findings: {}, topic: 'dosing_or_other_unsupported' },
  {
    text: 'what is the dosing schedule of docetaxel?',
    findings: {},
    topic: 'dosing_or_other_unsupported',
  },
  { text: 'How should I dose abiraterone?', findings: {}, topic: 'dosing_or_other_unsupported' },
];
