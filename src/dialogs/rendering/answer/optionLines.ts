import type { Assessment, OptionAdvice, OptionId } from '../../../engine/index.ts';
import {
  alert,
  bullet,
  cited,
  type Line,
  line,
  type Piece,
  type Section,
  strong,
  subtle,
  type Tone,
  words,
} from '../document/document.ts';
import { optionInSentence } from '../words/optionNames.ts';
import { gistOf, isWait, statementOf } from '../words/statement.ts';
import { checkSentence } from './checkWords.ts';
import { few, rankedOptions, rankMark, STANDING_WORDS } from './parts.ts';
import type { Plan } from './plan.ts';
import { type Waits, waitsOf } from './waits.ts';

/** How much of an option's statement the first screen holds, in characters; the rest stands in the details. */
const GIST = 150;

/** The ranked options in order, each with what it is, what it waits for and what to check, and the first with its evidence. */
export function rankedSections(assessment: Assessment, plan: Plan): readonly Section[] {
  const waitsOnce = saidOnce(assessment);
  const shown = rankedOptions(assessment).filter((option) => !isNameOnly(option, plan));
  const sections = rankedOptions(assessment).map((option): Section => {
    const before = shown.slice(0, Math.max(shown.indexOf(option), 0)).flatMap(({ checks = [] }) => checks);
    const checks = shown.includes(option) ? checkSentence(option.checks ?? [], before) : '';
    const pieces = [...optionPieces(option, plan, waitsOnce(option)), words(spaced(checks))];
    const ranked = { mark: rankMark(option, assessment), pieces };
    const lines = [ranked, ...(plan.namesOnly ? [] : evidence(option, assessment))];
    return { id: `option-${option.id}`, lines, tone: toneOf(option, plan) };
  });
  const hasTie = sections.some(({ lines }) => lines[0]?.mark?.endsWith('='));
  return hasTie ? [...sections, { id: 'ties', lines: [TIES] }] : sections;
}

const isNameOnly = ({ standing }: OptionAdvice, { namesOnly }: Plan): boolean =>
  namesOnly === true && standing === 'on_hold';

const TIES = subtle('Equal ranks (=): no order is asserted between them.');

/** What comes first and may be given stands out; what waits for something else never does. */
const toneOf = ({ rank, standing }: OptionAdvice, { namesOnly }: Plan): Tone =>
  rank === 1 && standing !== 'on_hold' && !namesOnly ? 'accent' : 'emphasis';

/** What an option waits for, or the option before it with which that was said. */
interface Waiting extends Waits {
  readonly before?: OptionAdvice;
}

/** What several options wait for alike is said once, with the first of them. */
function saidOnce(assessment: Assessment): (option: OptionAdvice) => Waiting {
  const said = new Map<string, OptionAdvice>();
  return (option) => {
    const waits = waitsOf(option, assessment);
    const before = said.get(waits.words);
    if (before !== undefined) return { words: '', citations: [], before };
    if (waits.words !== '') said.set(waits.words, option);
    return waits;
  };
}

const ARPIS: readonly OptionId[] = ['abiraterone', 'enzalutamide'];

/** A caution of an ARPI stays where its trial has to go; of cabazitaxel, whether its trial was in patients like this one. */
const isKept = ({ id }: OptionAdvice, sentence: string): boolean =>
  ARPIS.includes(id) ? !sentence.startsWith('Its trial') : /\bCARD\b/.test(sentence);

function optionPieces(option: OptionAdvice, plan: Plan, waiting: Waiting): readonly Piece[] {
  const { name, sentences } = statementOf(option);
  const gist = isNameOnly(option, plan)
    ? ''
    : gistOf(sentences, GIST, (sentence) => isKept(option, sentence));
  const said = gist === '' ? [] : cited(gist, few(option.citations));
  const tail = [...said, ...waitPieces(waiting, option, said.length > 0)];
  return [
    strong(name),
    ...standingPieces(option, waiting.before),
    ...(tail.length > 0 ? [words(': '), ...tail] : cited('.', few(option.citations))),
  ];
}

/** With its own sources; with the option's where it has none and nothing before it names them. */
function waitPieces(
  { words: told, citations }: Waits,
  option: OptionAdvice,
  follows: boolean,
): readonly Piece[] {
  if (told === '') return [];
  const sources = citations.length > 0 || follows ? citations : few(option.citations);
  return cited(follows ? ` ${told}` : told, sources);
}

const spaced = (text: string): string => text && ` ${text}`;

function standingPieces({ standing }: OptionAdvice, before?: OptionAdvice): readonly Piece[] {
  if (STANDING_WORDS[standing] === '') return [];
  const like = before === undefined ? '' : `, as for ${optionInSentence(before.id)}`;
  return [words(' ('), alert(STANDING_WORDS[standing]), words(`${like})`)];
}

/** The published figure of the case of a first option, whole; of an ARPI also where none was used, as its trial asks. */
function evidence(option: OptionAdvice, assessment: Assessment): readonly Line[] {
  const figure = assessment.figures.find(({ id }) => id === option.figures?.[0]);
  const isShown = option.rank === 1 || (ARPIS.includes(option.id) && isArpiNaive(assessment));
  if (!isShown || option.standing === 'on_hold' || figure === undefined) return [];
  const pieces = cited(`Evidence from other patients, not a prognosis: ${figure.text}.`, [figure.citation]);
  return [{ ...line(...pieces), subtle: true }];
}

const EVERY_ARPI = ['abiraterone', 'enzalutamide', 'apalutamide', 'darolutamide'] as const;
const isArpiNaive = ({ findings: { prior } }: Assessment): boolean =>
  EVERY_ARPI.every((drug) => prior?.[drug] === false);

/** Options without a rank, each in full on its own line. */
export function unrankedLines(options: readonly OptionAdvice[], assessment: Assessment): readonly Line[] {
  const waitsOnce = saidOnce(assessment);
  return options.map((option) => {
    const { name, sentences } = statementOf(option);
    const waiting = waitsOnce(option);
    const told = sentences.filter((sentence) => !isWait(sentence)).join(' ');
    return bullet(
      strong(name),
      ...standingPieces(option, waiting.before),
      ...cited(`${name ? ': ' : ''}${told}`, few(option.citations)),
      ...waitPieces(waiting, option, true),
    );
  });
}
