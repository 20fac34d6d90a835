import type { Assessment, FindingPath, OptionAdvice } from '../../../engine/index.ts';
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
import { findingName } from '../words/findingNames.ts';
import { optionInSentence } from '../words/optionNames.ts';
import { gistOf, isWait, statementOf, waitsIn } from '../words/statement.ts';
import { few, rankedOptions, rankMark, STANDING_WORDS } from './parts.ts';
import type { Plan } from './plan.ts';

/** How much of an option's statement the first screen holds, in characters; the rest stands in the details. */
const GIST = 150;

/** The ranked options in order, each with what it is, what it waits for and what to check, and the first with its evidence. */
export function rankedSections(assessment: Assessment, plan: Plan): readonly Section[] {
  const said = new Map<string, OptionAdvice>();
  const sections = rankedOptions(assessment).map((option): Section => {
    const waits = waitsOf(option);
    const before = said.get(waits);
    if (waits !== '' && before === undefined) said.set(waits, option);
    const ranked = { mark: rankMark(option, assessment), pieces: optionPieces(option, plan, before) };
    const lines = [ranked, ...(plan.namesOnly ? [] : evidence(option, assessment))];
    return { id: `option-${option.id}`, lines, tone: toneOf(option, plan) };
  });
  const hasTie = sections.some(({ lines }) => lines[0]?.mark?.endsWith('='));
  return hasTie ? [...sections, { id: 'ties', lines: [TIES] }] : sections;
}

const TIES = subtle('Equal ranks (=): no order is asserted between them.');

/** What comes first and may be given stands out; what waits for something else never does. */
const toneOf = ({ rank, standing }: OptionAdvice, { namesOnly }: Plan): Tone =>
  rank === 1 && standing !== 'on_hold' && !namesOnly ? 'accent' : 'emphasis';

/** What two options wait for alike is said once, with `before`. */
function optionPieces(option: OptionAdvice, plan: Plan, before: OptionAdvice | undefined): readonly Piece[] {
  const { name, sentences } = statementOf(option);
  const isNameOnly = plan.namesOnly && option.standing === 'on_hold';
  const waits = before === undefined ? waitsOf(option) : '';
  const said = [...(isNameOnly ? [] : [gistOf(sentences, GIST)]), ...(waits === '' ? [] : [waits])];
  const isRuleSaid = waits !== '' && waits !== needsOf(option);
  const sources = isRuleSaid ? option.citations : few(option.citations);
  return [
    strong(name),
    ...standingPieces(option, before),
    ...cited(said.length > 0 ? `: ${said.join(' ')}` : '.', sources),
    words(isNameOnly ? '' : checksOf(option)),
  ];
}

function standingPieces({ standing }: OptionAdvice, before?: OptionAdvice): readonly Piece[] {
  if (STANDING_WORDS[standing] === '') return [];
  const like = before === undefined ? '' : `, as for ${optionInSentence(before.id)}`;
  return [words(' ('), alert(STANDING_WORDS[standing]), words(`${like})`)];
}

/** What a provisional option or one on hold waits for: the rules' own sentences, else the findings it needs. */
function waitsOf(option: OptionAdvice): string {
  if (option.standing === 'recommended') return '';
  const sentences = waitsIn(statementOf(option));
  if (sentences.length > 0) return sentences.join(' ');
  return needsOf(option);
}

const needsOf = ({ needs = [] }: OptionAdvice): string =>
  needs.length > 0 ? `Needs first: ${named(needs)}.` : '';

const named = (paths: readonly FindingPath[]): string => paths.map(findingName).join(', ');

const checksOf = ({ checks = [] }: OptionAdvice): string =>
  checks.length > 0 ? ` Check first: ${named(checks)}.` : '';

/** The first published figure of a first option, whole. */
function evidence(option: OptionAdvice, { figures }: Assessment): readonly Line[] {
  const figure = figures.find(({ id }) => id === option.figures?.[0]);
  if (option.rank !== 1 || option.standing === 'on_hold' || figure === undefined) return [];
  const pieces = cited(`Evidence from other patients, not a prognosis: ${figure.text}.`, [figure.citation]);
  return [{ ...line(...pieces), subtle: true }];
}

/** Options without a rank, each in full on its own line. */
export const unrankedLines = (options: readonly OptionAdvice[]): readonly Line[] =>
  options.map((option) => {
    const { name, sentences } = statementOf(option);
    const waits = option.needs && option.standing !== 'recommended' ? needsOf(option) : '';
    const told = waits === '' ? sentences : sentences.filter((sentence) => !isWait(sentence));
    const said = `${name ? ': ' : ''}${told.join(' ')}`;
    return bullet(
      strong(name),
      ...standingPieces(option),
      ...cited(said, few(option.citations)),
      words(waits && ` ${waits}`),
    );
  });
