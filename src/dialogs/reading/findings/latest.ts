import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import { isBreak, type Token } from '../text/token.ts';
import { isValue } from './value.ts';

/** A value measured anew comes after these, and one to which something went after the verbs with their "to". */
const ANEW = wordSet(
  'now currently today → repeat repeated rechecked recheck retested retest latest subsequently transfusion',
);
const WENT = wordSet(
  'back improved improving deteriorated deteriorating worsened worsening dropped recovered recovering settled settling normalised normalized rising falling slipped declined increased decreased corrected',
);
const LINKED = wordSet(
  'is at a down up to colon falling declining rising was around about approximately today now repeat has it come back improved result level echo scan check test bloods and on only just of equals dash',
);
const LED_BY = wordSet('to at');
const TODAY = wordSet('today now currently');
const JOINTS = wordSet('comma but and is are at');
const MOST_TO_TODAY = 16;
/** "Cycle 5", "day 10", "visit 3": a number that tells when. */
const NUMBERED = wordSet('cycles infusions dose visit weeks week days day months month c');
const MOST_BETWEEN = 8;

const isMeasure = inClass('measure');
const isUnit = inClass('unit');
const word = (token: Token | undefined): string => token?.word ?? '';

const tellsWhen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && NUMBERED.has(word(tokens[at - 1]));

/** Whether a value measured anew is led in by token `at`. */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  ANEW.has(word(tokens[at])) || (WENT.has(word(tokens[at])) && LED_BY.has(word(tokens[at + 1])));

/** The first word of "now …", "repeat …" or an arrow after a number, unless another measurement comes first. */
function anewAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let then = at + 1; then <= at + MOST_BETWEEN; then += 1) {
    const token = tokens[then];
    if (!token || (isBreak(token) && token.word !== 'semicolon')) return undefined;
    if (token.kind === 'number' && !tellsWhen(tokens, then)) return undefined;
    if (leadsOn(tokens, then)) return then;
    if (isMeasure(token.word)) return undefined;
  }
  return undefined;
}

/** The token after a number with its unit: "97%", "124/76". */
function pastUnit(tokens: readonly Token[], at: number): number {
  if (word(tokens[at + 1]) === 'slash' && tokens[at + 2]?.kind === 'number') return at + 3;
  return isUnit(word(tokens[at + 1])) || word(tokens[at + 1]) === 'percent' ? at + 2 : at + 1;
}

/** "1 in March, 2 today", "55 ng/dL in May, 12 ng/dL now": the number before the "today". */
function saidToday(tokens: readonly Token[], at: number): number | undefined {
  let before = false;
  for (let then = at + 1; then <= at + MOST_TO_TODAY; then += 1) {
    const token = tokens[then];
    if (!token || isBreak(token) || isMeasure(token.word)) return undefined;
    before ||= token.word === 'before' || token.word === 'pre';
    if (token.kind !== 'number' || tellsWhen(tokens, then) || !JOINTS.has(word(tokens[then - 1]))) continue;
    const next = word(tokens[pastUnit(tokens, then)]);
    if (TODAY.has(next) || (before && next === 'after')) return then;
  }
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();

interface Beside {
  /** Words that may stand between "now" and the number. */
  readonly linked?: ReadonlySet<string>;
  /** Words that may follow the number although they usually count something else. */
  readonly allowed?: ReadonlySet<string>;
}

/** The place of the number that holds today, of several told one after the other: "1 → 2", "1, now 2", "1.9, repeat 0.6". */
export function latest(
  tokens: readonly Token[],
  at: number,
  { linked = NONE, allowed = NONE }: Beside = {},
): number {
  const today = saidToday(tokens, at);
  if (today !== undefined) return today;
  const anew = anewAfter(tokens, at);
  if (anew === undefined) return at;
  let then = anew + 1;
  while (LINKED.has(word(tokens[then])) || linked.has(word(tokens[then]))) then += 1;
  return tokens[then]?.kind === 'number' && isValue(tokens, then, allowed)
    ? latest(tokens, then, { linked, allowed })
    : at;
}
