import type { Assessment, CitationId, FigureView, OptionAdvice, OptionId } from '../../../engine/index.ts';
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

/** How much of the statement of what ranks first the first screen holds, in characters; the rest stands in the details. */
const GIST = 150;
/** The checks of what ranks lower than this stand in the details. */
const LAST_CHECKED = 1;

/** The ranked options in order, each with what it is, what it waits for and what to check, and the first with its evidence. */
export function rankedSections(assessment: Assessment, plan: Plan): readonly Section[] {
  const waitsOnce = saidOnce(assessment);
  const shown = rankedOptions(assessment).filter((option) => !isNameOnly(option, plan));
  const sections = rankedOptions(assessment).map((option): Section => {
    const before = shown.slice(0, Math.max(shown.indexOf(option), 0)).flatMap(({ checks = [] }) => checks);
    const isNear = shown.includes(option) && (option.rank ?? 0) <= LAST_CHECKED;
    const checks = isNear ? checkSentence(option.checks ?? [], before) : '';
    const figure = evidence(option, assessment);
    const pieces = [
      ...optionPieces(option, { plan, waiting: waitsOnce(option), figure }),
      words(spaced(checks)),
    ];
    const ranked = { mark: rankMark(option, assessment), pieces };
    const lines = [ranked, ...(plan.namesOnly ? [] : evidenceLines(option, assessment))];
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

/** What a trial showed is not said in words above its figure. */
const isInFigure = (sentence: string, figure: FigureView | undefined): boolean =>
  figure !== undefined && sentence.startsWith(`${figure.citation}: `);

interface Told {
  readonly plan: Plan;
  readonly waiting: Waiting;
  readonly figure: FigureView | undefined;
}

function optionPieces(option: OptionAdvice, { plan, waiting, figure }: Told): readonly Piece[] {
  const { name, sentences: all } = statementOf(option);
  const sentences = all.filter((sentence) => !isInFigure(sentence, figure));
  const gist = isNameOnly(option, plan)
    ? []
    : gistOf(sentences, option.rank === 1 ? GIST : 0, (sentence) => isKept(option, sentence));
  const said = sourced(gist, option);
  const tail = [...said, ...waitPieces(waiting, option, said.length > 0)];
  return [
    strong(name),
    ...standingPieces(option, waiting.before),
    ...(tail.length > 0 ? [words(': '), ...tail] : cited('.', few(option.citations))),
  ];
}

/** Sentences, each run of them that has the same sources with these at its end. */
function sourced(sentences: readonly string[], option: OptionAdvice): readonly Piece[] {
  const sources = sentences.map((sentence) => sourcesOf(sentence, option));
  return sentences.flatMap((sentence, at) => {
    const [own = [], next] = sources.slice(at, at + 2);
    const said = spaced(sentence).slice(at === 0 ? 1 : 0);
    return next?.join() === own.join() ? [words(said)] : cited(said, own);
  });
}

/** Those of the part that it is from; the option's first where that is not told. */
function sourcesOf(sentence: string, { parts = [], citations }: OptionAdvice): readonly CitationId[] {
  const from = parts.find(({ statement }) => statement.includes(sentence));
  return few(from?.citations ?? citations);
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

/**
 * The published figure that stands beside an option, whole: that of the first one that may be given, and that of an ARPI
 * where none was used, as its trial asks. Those of equal ranks stand in the details.
 */
function evidence(option: OptionAdvice, assessment: Assessment): FigureView | undefined {
  const shown = rankedOptions(assessment).find(({ rank, standing }) => rank === 1 && standing !== 'on_hold');
  const isShown = option.id === shown?.id || (ARPIS.includes(option.id) && isArpiNaive(assessment));
  if (!isShown || option.standing === 'on_hold') return undefined;
  return assessment.figures.find(({ id }) => id === option.figures?.[0]);
}

function evidenceLines(option: OptionAdvice, assessment: Assessment): readonly Line[] {
  const figure = evidence(option, assessment);
  if (figure === undefined) return [];
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
