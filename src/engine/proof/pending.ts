import { HOLDS } from '../conditions/truth.ts';
import type { Bound, BoundBook } from '../decision/bound.ts';
import type { Effect } from '../rules/rule.ts';
import type { OptionId } from '../vocabulary.ts';
import type { ValueClass } from './axes.ts';
import { isOpenTest } from './direct.ts';
import { isSettled, type Residual, settle, unread } from './residual.ts';

/** What comes of a rule for the option that it speaks of. */
export type Consequence =
  | 'nothing'
  | 'excludes'
  | 'opens'
  | 'opensForPriors'
  | 'holds'
  | 'lowers'
  | `waits for ${string}`;

/** A rule on an option that may still bear on it. */
export interface Pending {
  readonly asks: Asks;
  readonly left: Residual;
  /** What comes of it where it fails, is unknown, holds. */
  readonly comes: readonly [fails: Consequence, unknown: Consequence, holds: Consequence];
  /** What releases a hold, and what then comes of it. */
  readonly release: { readonly left: Residual; readonly comes: Consequence } | undefined;
  /** A test that has to be without a result, and of which that is not known yet. */
  readonly test: 'msi' | 'hrr' | undefined;
}
export type Asks = 'mustHold' | 'require' | 'exclude' | 'hold' | 'await' | 'outranked' | 'lower';

type Of<K extends Effect['kind']> = Bound<Extract<Effect, { kind: K }>>;

/** What keeps the option from being assessed; under a last resort, without the requirement that it waives. */
export function gatesOn(book: BoundBook, option: OptionId, resort?: Of<'lastResort'>): readonly Pending[] {
  const { require, exclude } = book.on(option);
  const required = require.filter(({ rule }) => rule.id !== resort?.effect.waives);
  return [
    ...(resort ? [asking('mustHold', resort, ['excludes', 'excludes', 'nothing'])] : []),
    ...required.map((rule) =>
      asking('require', rule, ['excludes', rule.onlyPriors ? 'opensForPriors' : 'opens', 'nothing']),
    ),
    ...exclude.map((rule) => asking('exclude', rule, ['nothing', whenUnknown(rule), 'excludes'])),
  ];
}

/** What puts it on hold or makes it provisional. */
export function waitsOn(book: BoundBook, option: OptionId): readonly Pending[] {
  const rules = book.on(option);
  return [
    ...rules.hold.map((rule) => ({
      ...asking('hold', rule, ['nothing', whenUnknown(rule), 'holds']),
      release: releaseOf(rule),
    })),
    ...rules.await.map((rule) => asking('await', rule, ['nothing', 'nothing', waitsFor(rule)])),
    ...rules.outranked.map((rule) => ({
      ...asking('outranked', rule, ['nothing', waitsFor(rule), 'nothing']),
      test: rule.effect.by,
    })),
  ];
}

/** What lowers it among its like. */
export const cautionsOn = (book: BoundBook, option: OptionId): readonly Pending[] =>
  book.on(option).lower.map((rule) => asking('lower', rule, ['nothing', 'nothing', 'lowers']));

const asking = (asks: Asks, { rule }: Bound, comes: Pending['comes']): Pending => ({
  asks,
  left: unread(rule.when),
  comes,
  release: undefined,
  test: undefined,
});
const waitsFor = ({ rule }: Bound): Consequence => `waits for ${rule.id}`;
const whenUnknown = (bound: Of<'exclude' | 'hold'>): Consequence =>
  bound.effect.whenUnknown === 'provisional' ? waitsFor(bound) : 'nothing';
const releaseOf = (bound: Of<'hold'>): Pending['release'] =>
  bound.effect.unless && { left: unread(bound.effect.unless), comes: waitsFor(bound) };

/** What comes of the rule once one class of one axis is known, or the rule as it is left: the same object if it is untouched. */
export function verdictOn(pending: Pending, known: ValueClass): Consequence | Pending {
  const isTestOpen = pending.test && isOpenTest(known, pending.test);
  if (isTestOpen === false) return 'nothing';
  const next = {
    asks: pending.asks,
    left: settle(pending.left, known.truths),
    comes: pending.comes,
    release: released(pending.release, known),
    test: isTestOpen ? undefined : pending.test,
  };
  return consequenceOf(next) ?? (isUntouched(pending, next) ? pending : next);
}

/** What comes of the rule; undefined while that is open. */
function consequenceOf({ left, comes, release, test }: Pending): Consequence | undefined {
  if (!isSettled(left)) return undefined;
  const settled = comes[left];
  if (settled === 'nothing') return settled;
  if (test !== undefined) return undefined;
  if (left !== HOLDS || release === undefined) return settled;
  if (!isSettled(release.left)) return undefined;
  return release.left === HOLDS ? release.comes : settled;
}

function released(release: Pending['release'], { truths }: ValueClass): Pending['release'] {
  if (release === undefined) return undefined;
  const left = settle(release.left, truths);
  return left === release.left ? release : { left, comes: release.comes };
}

const isUntouched = (before: Pending, after: Pending): boolean =>
  before.left === after.left && before.release === after.release && before.test === after.test;
