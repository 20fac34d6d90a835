import type { FindingKey, Findings } from '../engine/index.ts';
import type { Learned } from './caseContext.ts';

interface Voiding {
  /** Whether what was learned now takes older findings with it. */
  readonly when: (learned: Learned) => boolean;
  readonly voids: readonly FindingKey[];
}

const FIT_ECOG = 2;

/** What hangs on a finding goes with it when that is corrected: an old answer to a question that no longer arises decides nothing. */
const VOIDINGS: readonly Voiding[] = [
  {
    when: ({ prior }) => prior?.docetaxel === false,
    voids: ['docetaxelResponseMonths', 'docetaxelProgressedAfterArpiSwitch'],
  },
  { when: ({ ecog }) => typeof ecog === 'number', voids: ['karnofsky'] },
  { when: ({ karnofsky }) => typeof karnofsky === 'number', voids: ['ecog'] },
  { when: ({ ecog }) => typeof ecog === 'number' && ecog <= FIT_ECOG, voids: ['ecogReversibleCause'] },
  { when: ({ testosterone }) => typeof testosterone === 'object', voids: ['testosteroneCastrate'] },
  { when: ({ testosteroneCastrate }) => testosteroneCastrate === false, voids: ['testosterone'] },
];

/** The older findings that what is learned now takes with it; what the same message says itself is never among them. */
export const voidedBy = (learned: Learned, known: Findings): readonly FindingKey[] =>
  VOIDINGS.filter(({ when }) => when(learned)).flatMap(({ voids }) =>
    voids.filter((key) => known[key] !== undefined && !Object.hasOwn(learned, key)),
  );
