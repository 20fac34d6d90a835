import {
  type Drug,
  FINDINGS,
  type FindingKey,
  type FindingPath,
  type Findings,
  valueAt,
} from '../engine/index.ts';
import { calciumPrompt } from './hints.ts';
import { mentionedIn, plainWords } from './mentions.ts';
import { choicesOf, disputedAsk, notTakenAsk } from './openAgain.ts';
import { NOT_KNOWN, QUESTIONS } from './questions/index.ts';
import type { Reading } from './reading/reading.ts';
import { readingsOf, tornDrugs } from './readings.ts';
import { eachDrugApart, lowerFirst, upperFirst } from './rendering/index.ts';
import type { Suggestion } from './turn.ts';

/** A question of the dialog's own about one finding: the only one that is open until it has been answered. */
export interface Ask {
  readonly about: FindingPath | 'prior';
  readonly prompt: string;
  readonly choices: readonly Suggestion[];
  /** Asked for: the value that is known counts until another is said, and "back" closes it. */
  readonly isChange?: true | undefined;
}

const WHICH = 'was said in two ways, so no value was taken. Which is right';

/** What has to be asked of a message in which findings were said in two ways, in one that leaves two open, or out of range. */
export const asksOf = ({ conflicts, invalid, text }: Reading, known: Findings): readonly Ask[] => [
  ...conflicts.flatMap((key) => (key === 'prior' ? drugAsks(text, known) : [askOf(key, text, known)])),
  ...invalid.flatMap((key) => notTakenAsk(key, text, known)),
];

function askOf(key: Exclude<FindingKey, 'prior'>, text: string, known: Findings): Ask {
  const calcium = key === 'correctedCalcium' ? calciumPrompt(text) : undefined;
  if (calcium !== undefined) return { about: key, prompt: calcium, choices: [] };
  const ways = readingsOf(key, text);
  if (key === 'adt' && ways.length === 0) return notOnAdt(text, known);
  if (ways.length === 0 && known[key] !== undefined) return disputedAsk(key, known);
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

const drugAsks = (text: string, known: Findings): readonly Ask[] => {
  const torn = tornDrugs(text);
  if (torn.length > 0) return torn.map(drugAsk);
  const named = mentionedIn(plainWords(text)).filter(
    (path) => path.startsWith('prior.') && valueAt(known, path) !== undefined,
  );
  return named.length > 0 ? named.map((path) => disputedAsk(path, known)) : [ANY_DRUG];
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
  about === 'prior' || about.startsWith('prior.') ? 'prior' : (about as FindingKey);

/** A finding said in another way: in words, or on another scale. */
const SAID_ALSO: { readonly [F in FindingPath]?: FindingPath } = {
  testosterone: 'testosteroneCastrate',
  ecog: 'karnofsky',
  karnofsky: 'ecog',
};

/** Whether findings answer it. */
export function isAnsweredBy({ about }: Ask, findings: Findings): boolean {
  if (about === 'prior') return findings.prior !== undefined;
  const also = SAID_ALSO[about];
  return (
    valueAt(findings, about) !== undefined || (also !== undefined && valueAt(findings, also) !== undefined)
  );
}

/** Of these nothing can be said to be unknown: they are listed, drug by drug. */
const LISTED: ReadonlySet<Ask['about']> = new Set<Ask['about']>(['prior', 'declines', 'contraindicated']);

/** Whether "not known" answers it. */
export const canBeUnknown = ({ about }: Ask): boolean => !LISTED.has(about);

export const repliesTo = (ask: Ask): readonly Suggestion[] =>
  canBeUnknown(ask) ? [...ask.choices, NOT_KNOWN] : ask.choices;

/** A choice said by its label stands for its words. */
export const wordsFor = ({ choices }: Ask, text: string): string =>
  choices.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase())?.says ?? text;
