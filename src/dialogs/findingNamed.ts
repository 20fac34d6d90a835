import { DRUGS, FINDING_KEYS, FINDINGS, type FindingKey, type FindingPath } from '../engine/index.ts';
import { QUESTION_IDS, type QuestionId } from '../machine/index.ts';
import { QUESTIONS } from './questions/index.ts';
import { drugName } from './rendering/index.ts';

type Named = FindingPath | 'prior';

const isKey = (id: QuestionId): id is Extract<QuestionId, FindingKey> => Object.hasOwn(FINDINGS, id);

/** Findings by their own names, as a read-back and the questions say them. */
const NAMES: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...QUESTION_IDS.flatMap((id): (readonly [string, Named])[] =>
    isKey(id) ? [[QUESTIONS[id].label.toLowerCase(), id]] : [],
  ),
  ...FINDING_KEYS.map((key) => [FINDINGS[key].label.toLowerCase(), key] as const),
  ...DRUGS.map((drug) => [drugName(drug).toLowerCase(), `prior.${drug}`] as const),
]);

const ARTICLE = /^(?:the|his|my|that|this) /;

/** The finding that these words name exactly ("the ECOG performance status", "docetaxel"); undefined where none is. */
export const findingNamed = (words: string): Named | undefined =>
  NAMES.get(
    words
      .trim()
      .toLowerCase()
      .replace(/[\s.!?]+$/, '')
      .replace(ARTICLE, ''),
  );
