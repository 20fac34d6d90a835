import type { Condition } from '../conditions/condition.ts';
import { FAILS, HOLDS, type Truth } from '../conditions/truth.ts';
import { leafNumber } from './deciding.ts';

/** What is left of a condition once some of its facts are known: a truth, or a smaller condition over numbered leaves. */
export type Residual = Truth | OpenLeaf | Joined | Mirrored;
interface OpenLeaf {
  readonly op: 'leaf';
  readonly leaf: number;
}
interface Joined {
  readonly op: 'all' | 'any';
  readonly of: readonly Residual[];
}
interface Mirrored {
  readonly op: 'not';
  readonly of: Residual;
}

/** The truths of some leaves, by `leafNumber`. */
export type Truths = ReadonlyMap<number, Truth>;
const NOTHING_KNOWN: Truths = new Map();

export const isSettled = (residual: Residual): residual is Truth => typeof residual === 'number';

/** The condition before anything is known. */
export const unread = (condition: Condition): Residual => settle(numbered(condition), NOTHING_KNOWN);

function numbered(condition: Condition): Residual {
  if (condition.op === 'all' || condition.op === 'any')
    return { op: condition.op, of: condition.of.map(numbered) };
  if (condition.op === 'not') return { op: 'not', of: numbered(condition.of) };
  return { op: 'leaf', leaf: leafNumber(condition) };
}

/**
 * Puts the truths of some leaves in. Kleene: "and" is the minimum, "or" the maximum, "not" the mirror.
 * Gives the same object back where none of its leaves is among them.
 */
export function settle(residual: Residual, truths: Truths): Residual {
  if (typeof residual === 'number') return residual;
  switch (residual.op) {
    case 'leaf':
      return truths.get(residual.leaf) ?? residual;
    case 'all':
      return join(residual, truths, HOLDS, FAILS);
    case 'any':
      return join(residual, truths, FAILS, HOLDS);
    case 'not':
      return mirror(residual, truths);
  }
}

function mirror(residual: Mirrored, truths: Truths): Residual {
  const of = settle(residual.of, truths);
  if (isSettled(of)) return (HOLDS - of) as Truth;
  return of === residual.of ? residual : { op: 'not', of };
}

/** `neutral` changes nothing in the join; `final` settles it whatever the rest is. */
function join(residual: Joined, truths: Truths, neutral: Truth, final: Truth): Residual {
  const parts = residual.of.map((part) => settle(part, truths));
  if (parts.includes(final)) return final;
  const open = parts.filter((part) => part !== neutral);
  const [only] = open;
  if (only === undefined) return neutral;
  if (open.length === 1 || open.every(isSettled)) return only;
  const isUntouched =
    open.length === residual.of.length && open.every((part, place) => part === residual.of[place]);
  return isUntouched ? residual : { op: residual.op, of: open };
}

const keys = new WeakMap<object, string>();

/** Residuals that ask the same have one key. */
export function residualKey(residual: Residual): string {
  if (isSettled(residual)) return String(residual);
  const known = keys.get(residual);
  if (known !== undefined) return known;
  const key = JSON.stringify(residual);
  keys.set(residual, key);
  return key;
}
