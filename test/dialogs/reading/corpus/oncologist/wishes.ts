import { type Row, says, wants } from '../row.ts';

/** Questions, each of its own topic. */
export const TOPICS_ASKED: readonly Row[] = [
  wants('question', 'cabazitaxel or second ARPI?', { topic: 'arpi_sequencing' }),
  wants('question', 'another ARPI or cabazitaxel?', { topic: 'arpi_sequencing' }),
  wants('question', 'should ADT be continued after Pluvicto?', { topic: 'adt' }),
  wants('question', 'do we continue Zoladex after lutetium?', { topic: 'adt' }),
  wants('question', 'is there evidence for a second course of lutetium?', { topic: 'retreatment' }),
  wants('question', 'What bloods should be followed after the sixth infusion?', { topic: 'monitoring' }),
  wants('question', 'how often should PSA be checked?', { topic: 'monitoring' }),
  wants('question', 'which bloods after Pluvicto?', { topic: 'monitoring' }),
  wants('question', 'How do we follow him up from here?', { topic: 'monitoring' }),
  wants('question', 'what should be monitored on docetaxel?', { topic: 'monitoring' }),
  wants('question', 'what monitoring does cabazitaxel need?', { topic: 'cabazitaxel' }),
];

/** A wish beside other clauses. */
export const WISHES: readonly Row[] = [
  says('patient wants no more treatment, best supportive care agreed', {}),
];
