import { wordSet } from '../lexicon/wordSet.ts';
import { MOST_REPEATS, type Step } from './compile.ts';
import { BREAK, type Line, NUMERIC, numberOf } from './vocabulary.ts';

/** Where a pattern matched: tokens `from` to `to` (exclusive), and the indices of the tokens that its `#` stood for. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[];
}

/** No match is longer, in tokens. */
const WINDOW = 64;

/** Words that turn to another matter: no gap reaches across them. */
const TURNS: ReadonlySet<number> = new Set(
  [...wordSet('but however although though whereas while except comma colon → lparen rparen')].map(numberOf),
);

/** The greatest number that `tried` can hold. */
const LAST_STAMP = 2 ** 31 - 1;

/** The state of one attempt, reused: `tried` holds, per branching step and place, the attempt that last failed there. */
interface Attempt {
  line: Line;
  from: number;
  to: number;
  stamp: number;
  steps: number;
  tried: Int32Array;
  readonly numbers: number[];
}

const attempt: Attempt = {
  line: { words: new Int32Array(0), kinds: new Uint8Array(0) },
  from: 0,
  to: 0,
  stamp: 0,
  steps: 0,
  tried: new Int32Array(4096),
  numbers: [],
};

/** Whether a branching step was already tried in vain at this place in this attempt; notes that it now is. */
function wasTried(id: number, at: number): boolean {
  const key = id * WINDOW + (at - attempt.from);
  if (attempt.tried[key] === attempt.stamp) return true;
  attempt.tried[key] = attempt.stamp;
  return false;
}

/** Steps taken since the program began: what the cost of matching is measured in. */
export const stepsTaken = (): number => attempt.steps;

const isBreakAt = ({ kinds }: Line, at: number): boolean => kinds[at] === BREAK;

function acrossGap(most: number, at: number, next: Step): boolean {
  const { line } = attempt;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const here = at + skipped;
    if (follow(next, here)) return true;
    if (here >= line.words.length || isBreakAt(line, here) || TURNS.has(line.words[here] ?? 0)) return false;
  }
  return false;
}

/** As many as there are, then fewer. */
function repeating(set: ReadonlySet<number>, at: number, next: Step): boolean {
  const { words } = attempt.line;
  let here = at;
  while (here - at < MOST_REPEATS && set.has(words[here] ?? 0)) here += 1;
  for (; here >= at; here -= 1) if (follow(next, here)) return true;
  return false;
}

function throughNumber(at: number, next: Step): boolean {
  if (attempt.line.kinds[at] !== NUMERIC) return false;
  attempt.numbers.push(at);
  if (follow(next, at + 1)) return true;
  attempt.numbers.pop();
  return false;
}

function follow(step: Step, at: number): boolean {
  const { line } = attempt;
  attempt.steps += 1;
  if (at - attempt.from >= WINDOW) return false;
  switch (step.kind) {
    case 'accept':
      attempt.to = at;
      return true;
    case 'word':
      return line.words[at] === step.word && follow(step.next, at + 1);
    case 'set':
      return step.set.has(line.words[at] ?? 0) && follow(step.next, at + 1);
    case 'number':
      return throughNumber(at, step.next);
    case 'start':
      return (at === 0 || isBreakAt(line, at - 1)) && follow(step.next, at);
    case 'end':
      return (at >= line.words.length || isBreakAt(line, at)) && follow(step.next, at);
    case 'gap':
      return !wasTried(step.id, at) && acrossGap(step.most, at, step.next);
    case 'repeat':
      return !wasTried(step.id, at) && repeating(step.set, at, step.next);
    case 'fork':
      return !wasTried(step.id, at) && step.branches.some((branch) => follow(branch, at));
  }
}

/** A stamp of its own for each attempt; when they run out, what was tried is forgotten. */
function prepare(branching: number): void {
  if (attempt.tried.length < branching * WINDOW) attempt.tried = new Int32Array(branching * WINDOW * 2);
  if (attempt.stamp === LAST_STAMP) {
    attempt.tried.fill(0);
    attempt.stamp = 0;
  }
  attempt.stamp += 1;
}

/** The match that begins at token `at`, or undefined. Each step is tried once per place, so the cost is bounded by the pattern. */
export function matchAt(start: Step, branching: number, line: Line, at: number): Match | undefined {
  prepare(branching);
  attempt.line = line;
  attempt.from = at;
  if (attempt.numbers.length > 0) attempt.numbers.length = 0;
  if (!follow(start, at) || attempt.to <= at) return undefined;
  return { from: at, to: attempt.to, numbers: attempt.numbers.slice() };
}
