import type { Testosterone } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { isBreak } from '../text/token.ts';
import { eraOf } from './judge.ts';
import { isValue, unitAfter } from './value.ts';

const JOINTS = wordSet('and comma lparen slash equals about but');
const RANGE = wordSet('dash to');
/** 1 ng/dL in nmol/L. */
const NMOL_PER_NG = 0.0347;
const MOST_APART = 0.05;

/** A level in nmol/L, whatever its unit. */
const molar = ({ value, unit }: Testosterone): number => (unit === 'nmol/L' ? value : value * NMOL_PER_NG);

/** How far a number may be from what was measured for having been rounded: half of its last decimal. */
function roundedBy({ value, unit }: Testosterone): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? 0 : molar({ value: 0.5 * 10 ** -decimals, unit });
}

const agrees = (one: Testosterone, other: Testosterone): boolean =>
  Math.abs(molar(one) - molar(other)) <= Math.max(MOST_APART * molar(one), roundedBy(other), roundedBy(one));

type Measure = (value: number, unit: string | undefined) => Testosterone | undefined;

/** "… and 200", as the end of what is said: its unit is the first one's. */
const endsThere = ({ tokens }: Note, at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || isBreak(next) || next.word === 'comma';
};

/** The level told right beside the one at token `at`: "12 ng/dL (0.42 nmol/L)", "12 ng/dL and 200 ng/dL"; a range is none. */
function levelBeside(note: Note, at: number, measured: Measure): Testosterone | undefined {
  const { tokens } = note;
  const joint = unitAfter(tokens, at) === undefined ? at + 1 : at + 2;
  const second = tokens[joint + 1]?.kind === 'number' ? joint + 1 : joint + 2;
  const [token, own] = [tokens[second], unitAfter(tokens, second)];
  const led = second === joint + 1 || JOINTS.has(tokens[joint + 1]?.word ?? '');
  if (!JOINTS.has(tokens[joint]?.word ?? '') || !led || token?.value === undefined || token.kind !== 'number')
    return undefined;
  const isRange = RANGE.has(tokens[second + (own ? 2 : 1)]?.word ?? '');
  if (isRange || eraOf(note, { from: second, to: second + 2 }).era === 'then') return undefined;
  if (own !== undefined) return measured(token.value, own);
  const same = tokens[joint]?.word === 'and' && isValue(tokens, second) && endsThere(note, second);
  return same ? measured(token.value, unitAfter(tokens, at)) : undefined;
}

/** Whether two levels stand side by side that are not the same one in two units. */
export function isContradicted(note: Note, at: number, level: Testosterone, measured: Measure): boolean {
  const other = levelBeside(note, at, measured);
  return other !== undefined && !agrees(level, other);
}
