import { type Drug, FINDINGS, type FindingKey, type Findings } from '../engine/index.ts';
import { read } from './reading/index.ts';
import { valueWords } from './rendering/index.ts';
import type { Suggestion } from './turn.ts';

/** One way in which a finding was said: its value in words, and words that are read as that value when it is asked for. */
export type OneReading = Suggestion & { readonly value: unknown };

const BETWEEN =
  /[;\n]|,(?!\d)|\.(?!\d)|\s(?:later|then|now|but|and|or|vs\.?|versus|previously|after)\s|\s*→\s*/i;
const RANGE = /(\d+(?:\.\d+)?)\s*(?:[-–/~]|or|to|vs\.?)\s*(\d+(?:\.\d+)?)/g;
/** In a message of no more parts than this each may be an answer without naming its finding. */
const FEW = 6;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const partsOf = (text: string): readonly string[] =>
  text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function rangesOf(key: FindingKey, text: string): readonly string[] {
  if (FINDINGS[key].kind !== 'number') return [];
  const ends = [...text.matchAll(RANGE)].map(([, low = '', high = '']) => [low, high]);
  return ends.find((pair) => pair.every((end) => valueIn(key, end) !== undefined)) ?? [];
}

const valueIn = (key: FindingKey, text: string, isAsked = true): unknown =>
  read(text, isAsked ? { asked: key } : {}).findings[key];

/** Words by which a value is read when it is asked for: its own, else those in which it was said. */
const saysFor = (key: FindingKey, value: unknown, said: string): string =>
  [valueWords(key, value), said].find((words) => isSame(valueIn(key, words), value)) ?? said;

/** The ways in which a message says a finding of which no value was taken: two or more, or none where they can't be told apart. */
export function readingsOf(key: FindingKey, text: string): readonly OneReading[] {
  const parts = partsOf(text);
  const found = parts.flatMap((part) => {
    const value = valueIn(key, part, parts.length <= FEW);
    return value === undefined ? [] : [{ value, said: part }];
  });
  const all = [
    ...found,
    ...(new Set(found.map(({ value }) => JSON.stringify(value))).size > 1
      ? []
      : rangesOf(key, text).map((end) => ({ value: valueIn(key, end), said: end }))),
  ];
  const distinct = all.filter((one, at) => all.findIndex(({ value }) => isSame(value, one.value)) === at);
  if (distinct.length < 2) return [];
  return distinct.map(({ value, said }) => ({
    value,
    label: valueWords(key, value),
    says: saysFor(key, value, said),
  }));
}

/** The drugs that a message says both to have been given and not. */
export function tornDrugs(text: string): readonly Drug[] {
  const said = partsOf(text).map((part): NonNullable<Findings['prior']> => read(part).findings.prior ?? {});
  const drugs = [...new Set(said.flatMap((prior) => Object.keys(prior) as Drug[]))];
  return drugs.filter((drug) => [true, false].every((given) => said.some((prior) => prior[drug] === given)));
}
