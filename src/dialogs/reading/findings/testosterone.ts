import { MOST_TESTOSTERONE, NOT_AVAILABLE, type Testosterone } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NOT_FACT } from '../sense/sense.ts';
import { type Candidate, type Fact, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { eraOf, isFact, isNegated, lead, senseOf } from './judge.ts';
import { latest } from './latest.ts';
import { rounded, unitWithin } from './number.ts';
import { isContradicted } from './secondLevel.ts';
import { isValue, unitAfter } from './value.ts';

/** In ng/dL or nmol/L; nanograms per millilitre (= µg/L) are a hundredth of that. Undefined: not a unit testosterone comes in. */
function measured(value: number, unit: string | undefined): Testosterone | undefined {
  if (unit === 'ng/dl') return { value, unit: 'ng/dL' };
  if (unit === 'nmol/l') return { value, unit: 'nmol/L' };
  if (unit === 'pmol/l') return { value: rounded(value / 1000), unit: 'nmol/L' };
  return unit === 'ng/ml' || unit === 'ug/l' ? { value: rounded(value * 100), unit: 'ng/dL' } : undefined;
}

const LESS = wordSet('lt under below');
/** Bounds that are no "<": the value itself may be meant. */
const BOUNDS = wordSet('le at_least max maximum');
const MORE = wordSet('gt ge over above exceeds');

/** "≤ 50", "at most 50", "up to 50". */
function isBound({ tokens }: Note, at: number): boolean {
  const [two, one] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  return (
    BOUNDS.has(one) || ['at most', 'up to', 'no more', 'not above', 'not over'].includes(`${two} ${one}`)
  );
}

/** The words just before the number: "<", "less than", "more than". */
function comparator(note: Note, at: number): '<' | '>' | undefined {
  const [two, one] = [note.tokens[at - 2]?.word ?? '', note.tokens[at - 1]?.word ?? ''];
  if (LESS.has(one) || (one === 'than' && ['less', 'lower'].includes(two))) return '<';
  return MORE.has(one) || (one === 'than' && ['more', 'greater', 'higher'].includes(two)) ? '>' : undefined;
}

const trouble = (match: Match, to = match.to): readonly Candidate[] => [
  { finding: 'testosterone', trouble: 'invalid', from: match.from, to },
];

/** "nmol/dL": no unit that testosterone comes in. */
const isOtherwisePer = ({ tokens }: Note, at: number): boolean =>
  tokens[at + 2]?.word === 'slash' && ['dl', 'ml', 'ul', 'kg', 'g'].includes(tokens[at + 3]?.word ?? '');

/** "14-20", "14 ng/dL - 20", "50 or 60": no one value. */
function isSpan({ tokens }: Note, at: number): boolean {
  const joint = unitAfter(tokens, at) === undefined ? at + 1 : at + 2;
  return (
    ['dash', 'to', 'or'].includes(tokens[joint]?.word ?? '') &&
    tokens[joint + 1]?.kind === 'number' &&
    isValue(tokens, joint + 1)
  );
}

export const testosteroneSaid: Meaning = (match, note) => {
  const first = match.numbers.at(-1);
  if (first === undefined || !isValue(note.tokens, first)) return [];
  if (senseOf(note, match) & NOT_FACT || isNegated(note, { from: first, to: first + 1 })) return [];
  const at = latest(note.tokens, first);
  const value = note.tokens[at]?.value ?? Number.NaN;
  const level = measured(value, unitAfter(note.tokens, at) ?? unitWithin(note.tokens, match, at));
  const sign = comparator(note, at);
  const to = at + 2;
  if (
    !level ||
    value < 0 ||
    isBound(note, at) ||
    isOtherwisePer(note, at) ||
    level.value > MOST_TESTOSTERONE[level.unit] ||
    sign === '>' ||
    isSpan(note, first)
  )
    return trouble(match, Math.min(to, note.tokens.length));
  if (isContradicted(note, at, level, measured))
    return [{ finding: 'testosterone', trouble: 'ambiguous', from: match.from, to }];
  const fact: Fact = {
    finding: 'testosterone',
    value: sign === '<' ? { ...level, comparator: '<' } : level,
    from: match.from,
    to,
    ...eraOf(note, { from: match.from, to }),
  };
  return [fact];
};

/** "T 38.4" beside a fever and "T4" of the spine or of the stage are other matters. */
const bareT: Meaning = (match, note) => {
  const at = match.numbers.at(-1) ?? 0;
  const unit = unitAfter(note.tokens, at);
  const value = note.tokens[at]?.value ?? 0;
  const glued = note.tokens[at]?.glued === true && at === match.from + 1;
  const next = note.tokens[at + 1];
  if (!unit && (glued || (value >= 34 && value <= 43 && !Number.isInteger(value)))) return [];
  if (
    ['degree', 'c', 'n', 'm', 'lesion', 'lesions', 'fracture', 'cord', 'slash', 'vertebra', 'spine'].includes(
      next?.word ?? '',
    )
  )
    return [];
  return unit && !['ng/dl', 'nmol/l', 'ng/ml', 'ug/l', 'pmol/l'].includes(unit)
    ? []
    : testosteroneSaid(match, note);
};

const CMP =
  '[lt|le|gt|ge|under|below|over|above|less than|lower than|more than|greater than|higher than|exceeds]';

/** "Castrate level is below 50 ng/dL" defines the word. */
const isDefinition = ({ tokens }: Note, { to }: Match): boolean =>
  ['is', 'means', 'defined', 'threshold', 'cutoff', 'being'].includes(tokens[to]?.word ?? '') &&
  tokens
    .slice(to + 1, to + 4)
    .some(
      ({ word, kind }) =>
        kind === 'number' || ['below', 'under', 'lt', 'less', 'defined', 'as'].includes(word),
    );

const inWords =
  (value: boolean): Meaning =>
  (match, note) => {
    if (note.tokens[match.from - 1]?.word === 'longer') return [];
    if (!isFact(note, match) || isDefinition(note, match)) return [];
    if (
      ['resistant', 'sensitive', 'naive', 'resistance', 'refractory'].includes(
        note.tokens[match.to]?.word ?? '',
      )
    )
      return [];
    const fact: Fact = {
      finding: 'testosteroneCastrate',
      value: isNegated(note, match) ? !value : value,
      from: match.from,
      to: match.to,
      ...eraOf(note, match),
    };
    return [fact];
  };

const LEVEL_UNIT = wordSet('ng/dl nmol/l');
const FAR_BACK = 8;

/** "12 ng/dL (castrate < 50 ng/dL)": after a level, what the word is held to mean. */
const isReference = (note: Note, { from, to }: Match): boolean =>
  note.tokens.slice(from, to).some(({ word }) => LESS.has(word) || word === 'le') &&
  lead(note, from, FAR_BACK).some(({ word }) => LEVEL_UNIT.has(word));

/** Serum testosterone with its unit. A number without one is asked about, never guessed. */
export const testosterone: FindingReader = {
  phrases: [
    phrases(
      testosteroneSaid,
      `testosterone lparen (ng/dl|nmol/l|ng/ml|ug/l) rparen <is>* ${CMP} #`,
      `testosterone [suppressed|castrate|undetectable|lparen|rparen]* <is>* [suppressed|castrate|undetectable|lparen|rparen]* <is>* [from # [<unit>] to] ${CMP} #`,
    ),
    phrases(
      (match, note) => (isReference(note, match) ? [] : testosteroneSaid(match, note)),
      `castrate [lparen|at|with|t|of|level|colon|comma|dash|equals]* ${CMP} # (ng/dl|nmol/l|ng/ml|ug/l)`,
    ),
    phrases(bareT, `t (is|of|was|colon|equals|at|now|came|back|has|come)* ${CMP} #`),
    phrases(
      (match, note) =>
        isFact(note, match)
          ? [{ finding: 'testosterone', value: NOT_AVAILABLE, from: match.from, to: match.to }]
          : [],
      'testosterone <is>* (unknown|not available|not known|na|unavailable|not_tested|pending|nk)',
      '(no|without) [recent|current|available|up to date]* testosterone [result|available|on file|recorded]',
      '(unknown|do not know [the|his]) testosterone',
      'testosterone <is>* not recorded',
      'not_tested [(a|an|any|his|the|recent|serum)]* testosterone',
    ),
  ],
  whenAsked: [phrases(inWords(true), 'suppressed', 'undetectable')],
};

/** Castrate or not, said without a number. */
export const testosteroneCastrate: FindingReader = {
  phrases: [
    phrases(
      inWords(true),
      'castrate',
      'castration [(is|was|has|been|biochemically)]* confirmed',
      'confirmed castration',
      'testosterone <is>* (suppressed|undetectable)',
      'suppressed testosterone',
      't (suppressed|is suppressed)',
    ),
    phrases(
      (match, note) =>
        isFact(note, match)
          ? [{ finding: 'testosteroneCastrate', value: false, from: match.from, to: match.to }]
          : [],
      'no longer (castrate|suppressed)',
      'testosterone <is>* not (suppressed|castrate|in castrate)',
    ),
    phrases(
      (match, note) =>
        isFact(note, match) && !isNegated(note, match)
          ? [{ finding: 'testosteroneCastrate', value: false, from: match.from, to: match.to }]
          : [],
      'testosterone [has|have|is|was|had]* (recovered|recovering|escaped|normalised|normalized|recovery)',
      'testosterone (escape|recovery)',
    ),
  ],
};
