import {
  type Drug,
  FINDINGS,
  type FindingKey,
  type FindingPath,
  type Findings,
  valueAt,
} from '../engine/index.ts';
import { QUESTION_IDS, type QuestionId } from '../machine/index.ts';
import { NOT_KNOWN, QUESTIONS, YES_NO } from './questions/index.ts';
import type { Reading } from './reading/reading.ts';
import { readingsOf, tornDrugs } from './readings.ts';
import { eachDrugApart, lowerFirst, upperFirst } from './rendering/index.ts';
import type { Suggestion } from './turn.ts';

/** A question of the dialog's own about one finding: the only one that is open until it has been answered. */
export interface Ask {
  readonly about: FindingPath | 'prior';
  readonly prompt: string;
  readonly choices: readonly Suggestion[];
}

const WHICH = 'was said in two ways, so no value was taken. Which is right';
const isQuestion = (key: string): key is QuestionId => (QUESTION_IDS as readonly string[]).includes(key);

/** What has to be asked of a message in which findings were said in two ways, or in one that leaves two open. */
export const asksOf = ({ conflicts, text }: Reading, known: Findings): readonly Ask[] =>
  conflicts.flatMap((key) => (key === 'prior' ? drugAsks(text) : [askOf(key, text, known)]));

function askOf(key: Exclude<FindingKey, 'prior'>, text: string, known: Findings): Ask {
  const ways = readingsOf(key, text);
  if (key === 'adt' && ways.length === 0) return notOnAdt(text, known);
  const label = upperFirst(FINDINGS[key].label);
  const [offered, choices] =
    ways.length > 0
      ? [
          `: ${ways.map((way) => way.label).join(' or ')}`,
          ways.map(({ label: shown, says }) => ({ label: shown, says })),
        ]
      : ['', choicesOf(key)];
  return { about: key, prompt: `${label} ${WHICH}${offered}?`, choices };
}

function choicesOf(key: Exclude<FindingKey, 'prior'>): readonly Suggestion[] {
  if (isQuestion(key)) return QUESTIONS[key].choices;
  return FINDINGS[key].kind === 'flag' ? YES_NO : [];
}

/** "Not on ADT" is said in one way, and leaves open why. */
function notOnAdt(text: string, known: Findings): Ask {
  const of = (...says: readonly string[]) =>
    QUESTIONS.adt.choices.filter((choice) => says.includes(choice.says));
  if (/intermittent/i.test(text))
    return {
      about: 'adt',
      prompt: 'ADT: said to be intermittent. Is it running now, or stopped?',
      choices: of('continuing', 'stopped'),
    };
  const was = eachDrugApart(known).find(({ path }) => path === 'adt');
  return {
    about: 'adt',
    prompt: `ADT: not in place${was ? ` (was ${was.value})` : ''}. Was it stopped, never given, or was there an orchiectomy?`,
    choices: of('stopped', 'never', 'orchiectomy'),
  };
}

const drugAsks = (text: string): readonly Ask[] => {
  const torn = tornDrugs(text);
  return torn.length > 0 ? torn.map(drugAsk) : [ANY_DRUG];
};

const ANY_DRUG: Ask = {
  about: 'prior',
  prompt:
    'A prior treatment was said in two ways, so no value was taken of it. Which drug was given before, and which was not? For example “docetaxel given before”.',
  choices: [],
};

const drugAsk = (drug: Drug): Ask => {
  const [given] = eachDrugApart({ prior: { [drug]: true } });
  const name = given?.label ?? upperFirst(drug);
  return {
    about: `prior.${drug}`,
    prompt: `${name} ${WHICH}: given before or not given before?`,
    choices: [
      { label: 'Given before', says: `${lowerFirst(name)} given before` },
      { label: 'Not given before', says: `no ${lowerFirst(name)} before` },
    ],
  };
};

/** As the reader is told of it. */
export const askedKey = ({ about }: Ask): FindingKey =>
  about.startsWith('prior') ? 'prior' : (about as FindingKey);

/** Whether findings answer it. */
export const isAnsweredBy = ({ about }: Ask, findings: Findings): boolean =>
  about === 'prior' ? findings.prior !== undefined : valueAt(findings, about) !== undefined;

export const repliesTo = ({ choices }: Ask): readonly Suggestion[] => [...choices, NOT_KNOWN];

/** A choice said by its label stands for its words. */
export const wordsFor = ({ choices }: Ask, text: string): string =>
  choices.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase())?.says ?? text;
