import {
  type Drug,
  type Exposures,
  FINDINGS,
  type FindingKey,
  type FindingPath,
  type FindingSpec,
  type Findings,
  MOST_TESTOSTERONE,
  TESTOSTERONE_UNITS,
  valueAt,
} from '../engine/index.ts';
import { QUESTION_IDS, type QuestionId } from '../machine/index.ts';
import type { Ask } from './asks.ts';
import { QUESTIONS, YES_NO } from './questions/index.ts';
import {
  allowedWords,
  drugName,
  eachDrugApart,
  findingName,
  upperFirst,
  valueWords,
} from './rendering/index.ts';
import type { Suggestion } from './turn.ts';

type Key = Exclude<FindingKey, 'prior'>;

const isQuestion = (key: string): key is QuestionId => (QUESTION_IDS as readonly string[]).includes(key);

/** What a finding may be, as buttons; none where it has to be typed. */
export function choicesOf(key: Key): readonly Suggestion[] {
  if (isQuestion(key)) return QUESTIONS[key].choices;
  const spec: FindingSpec = FINDINGS[key];
  if (spec.kind === 'flag') return YES_NO;
  if (spec.kind !== 'choice') return [];
  return spec.values.map((value) => ({
    label: upperFirst(valueWords(key, value)),
    says: valueWords(key, value),
  }));
}

const DRUG = 'prior.';
const drugOf = (path: FindingPath): Drug | undefined =>
  path.startsWith(DRUG) ? (path.slice(DRUG.length) as Drug) : undefined;

const drugChoices = (name: string): readonly Suggestion[] => [
  { label: 'Given before', says: `${name} given before` },
  { label: 'Not given before', says: `no ${name} before` },
];

function valueIn(known: Findings, path: FindingPath): string | undefined {
  return eachDrugApart(known).find((one) => one.path === path)?.value;
}

/** How a value is typed, where no button stands for it. */
function howToSay(key: Key): string {
  const { kind } = FINDINGS[key];
  return kind === 'number' || kind === 'testosterone' || kind === 'psa' ? ` Type ${allowedWords(key)}.` : '';
}

const labelOf = (path: FindingPath): string => {
  const drug = drugOf(path);
  return upperFirst(drug === undefined ? findingName(path) : drugName(drug));
};

function questionOn(path: FindingPath, held: string): Ask {
  const drug = drugOf(path);
  return {
    about: path,
    prompt: `${labelOf(path)}${held}: ${drug === undefined ? `what is right?${howToSay(path as Key)}` : 'given before or not?'}`,
    choices: drug === undefined ? choicesOf(path as Key) : drugChoices(drugName(drug)),
  };
}

/** A finding said to be wrong, whose value is no longer counted: what is right? */
export function disputedAsk(path: FindingPath, known: Findings): Ask {
  const was = valueIn(known, path);
  return questionOn(path, was === undefined ? '' : ` (was ${was})`);
}

const KEEP: Suggestion = { label: 'Keep it as it is', says: 'back' };

/** A finding to be changed, whose value counts until another is said. */
export function changeAsk(path: FindingPath | 'prior', known: Findings): Ask {
  if (path === 'prior') return changeDrugs(known.prior ?? {});
  const now = valueIn(known, path);
  const ask = questionOn(path, now === undefined ? '' : ` (now ${now})`);
  if (now === undefined) return { ...ask, choices: [...ask.choices, LEAVE], isChange: true };
  const remove = { label: 'Remove it', says: `remove ${labelOf(path)}` };
  const isLong = ask.choices.length >= MOST_CHOICES - 1;
  return { ...ask, choices: [...ask.choices, ...(isLong ? [] : [remove]), KEEP], isChange: true };
}

/** As many as a saved question holds. */
const MOST_CHOICES = 12;
const LEAVE: Suggestion = { label: 'Leave it open', says: 'back' };

/** Of several drugs, the one that is said next: each of those known as the opposite of what it is now. */
function changeDrugs(known: Exposures): Ask {
  const choices = (Object.entries(known) as [Drug, Exposures[Drug]][]).map(([drug, given]) => {
    const [wasGiven, wasNot] = drugChoices(drugName(drug));
    const says = (given === true ? wasNot : wasGiven)?.says ?? '';
    return { label: upperFirst(`${drugName(drug)}: ${given === true ? 'not given' : 'given before'}`), says };
  });
  return {
    about: 'prior',
    prompt: 'Prior treatments: which is wrong? Choose one, or type it, for example “docetaxel given before”.',
    choices: [...choices.slice(0, MOST_CHOICES - 1), KEEP],
    isChange: true,
  };
}

const NUMBER = /\d+(?:[.,]\d+)?/g;

/** A testosterone whose unit was not said, or does not decide: in which unit? */
export function unitAsk(text: string, known: Findings): Ask {
  const numbers = text.match(NUMBER) ?? [];
  const after = /testosterone\D{0,25}?(\d+(?:[.,]\d+)?)/i.exec(text)?.[1];
  const said = after ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (said === undefined) return disputedAsk('testosterone', known);
  const value = Number(said.replace(',', '.'));
  const choices = TESTOSTERONE_UNITS.filter((unit) => value <= MOST_TESTOSTERONE[unit]).map((unit) => ({
    label: `${said} ${unit}`,
    says: `${said} ${unit}`,
  }));
  const was = valueIn(known, 'testosterone');
  return {
    about: 'testosterone',
    prompt: `Testosterone ${said}${was === undefined ? '' : ` (was ${was})`}: in which unit? Type it, for example “12 ng/dL” or “0.4 nmol/L”.`,
    choices,
  };
}

/** What is to be asked of a finding that was not taken, because it is out of range or its unit is missing. */
export function notTakenAsk(key: FindingKey, text: string, known: Findings): readonly Ask[] {
  if (key === 'testosterone') return [unitAsk(text, known)];
  return key === 'prior' || key === 'redFlags' || valueAt(known, key) === undefined
    ? []
    : [disputedAsk(key, known)];
}
