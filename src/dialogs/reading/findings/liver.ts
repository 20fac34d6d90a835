import { inClass } from '../lexicon/classes.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { senseOf } from './judge.ts';
import { latest } from './latest.ts';
import { type NumberKey, numberSaid } from './number.ts';

const said = (finding: NumberKey, value: number, match: Match, note: Note): readonly Candidate[] =>
  numberSaid(
    finding,
    { name: finding, convert: () => Math.round(value * 100) / 100, anyUnit: true },
    match,
    note,
    match.numbers[0] ?? 0,
  );

const blocked = (match: Match, note: Note): boolean =>
  (senseOf(note, match) & (NOT_FACT | NEGATED)) !== 0 ||
  note.tokens
    .slice(match.from, match.to)
    .some(({ word }) => ['lt', 'gt', 'le', 'ge', 'under', 'below', 'above', 'over'].includes(word));

const PAST_UNIT = { allowed: new Set(['x', 'uln', 'times']) };

const multiple =
  (finding: NumberKey): Meaning =>
  (match, note) => {
    const at = latest(note.tokens, match.numbers.at(-1) ?? -1, PAST_UNIT);
    const value = note.tokens[at]?.value;
    return value === undefined || blocked(match, note)
      ? []
      : said(finding, value, { ...match, numbers: [at] }, note);
  };

const isMeasure = inClass('measure');

/** "ALT 2 x ULN bilirubin 1.2 x ULN": the number belongs to the name before it. */
const unlessAnothers =
  (meaning: Meaning): Meaning =>
  (match, note) =>
    note.tokens.slice(Math.max(0, match.from - 2), match.from).some(({ word }) => isMeasure(word))
      ? []
      : meaning(match, note);

const twice =
  (finding: NumberKey, value: number): Meaning =>
  (match, note) =>
    blocked(match, note) ? [] : said(finding, value, match, note);

/** A value beside its own upper limit: "42 (ULN 21)". */
const ratio =
  (finding: NumberKey): Meaning =>
  (match, note) => {
    const [value, limit] = match.numbers.map((at) => note.tokens[at]?.value ?? 0);
    return !value || !limit || blocked(match, note) ? [] : said(finding, value / limit, match, note);
  };

const BY = '[(x|times|star|fold|the|over|a|dash)]*';
const UNIT = '[<unit>|iu slash l|u slash l|iu|u]';

/** A liver value as multiples of the upper limit of normal. Without that limit an absolute value is not converted. */
const timesUln = (finding: NumberKey, name: string, ...more: readonly string[]): FindingReader => ({
  phrases: [
    phrases(
      multiple(finding),
      `${name} <is>* [raised|elevated|rising] <is>* # ${BY} uln`,
      `${name} <is>* # x $`,
      ...more,
    ),
    phrases(unlessAnothers(multiple(finding)), `# x uln ${name}`),
    phrases(twice(finding, 2), `${name} <is>* (twice|double) [the] uln`),
    phrases(twice(finding, 3), `${name} <is>* (triple|thrice|3 times) [the] uln`),
    phrases(twice(finding, 1), `${name} <is>* (at|equal to) [the] uln`),
    phrases(
      ratio(finding),
      `${name} <is>* # ${UNIT} [(lparen|comma|slash|with|for|semicolon)]* uln <is>* #`,
      `${name} <is>* # ${UNIT} lparen (nr|normal|normal range|ref|range|reference range|upper limit) # dash # `,
    ),
  ],
  whenAsked: [
    phrases(twice(finding, 2), '^ (twice|double|two times) [the] uln'),
    phrases(twice(finding, 3), '^ (triple|thrice) [the] uln'),
    phrases(twice(finding, 1), '^ at [the] uln $'),
  ],
});

const TRANSAMINASES =
  '(ast (slash|and|plus|comma) alt|alt (slash|and|plus|comma) ast|transaminases|lfts|liver enzymes)';

export const bilirubinTimesUln = timesUln('bilirubinTimesUln', 'bilirubin');
export const astTimesUln = timesUln(
  'astTimesUln',
  `(ast|${TRANSAMINASES})`,
  `got [(colon|is|was|of|at|equals|dash|lparen|rparen|ast|slash)]* # ${BY} uln`,
  `ast [(slash|lparen)] got [rparen] <is>* # ${BY} uln`,
);
export const altTimesUln = timesUln('altTimesUln', `(alt|${TRANSAMINASES})`);
export const alpTimesUln = timesUln('alpTimesUln', 'alp');
