import { compile } from '../conditions/compile.ts';
import { FAILS, HOLDS, UNKNOWN } from '../conditions/truth.ts';
import type { Facts } from '../facts/facts.ts';
import { offerOf } from '../rules/offers.ts';
import type { Effect, Tier } from '../rules/rule.ts';
import type { OptionId, Standing } from '../vocabulary.ts';
import type { BoundBook, OptionRules } from './bound.ts';

/** Where one option stands in a case, before the pathway and the ranks. */
export interface OptionStanding {
  readonly option: OptionId;
  readonly standing: Standing;
  readonly tier: Tier;
  /** How many cautions lower it within its kind. */
  readonly lowered: number;
  /** Only unknown prior treatments keep it from being judged. */
  readonly awaitsPriors: boolean;
  /** The last resort under which it is on the table, with the requirement that this waives. */
  readonly lastResort?: string;
}

/** What the requirements of an option come to. */
type Required = 'met' | 'excluded' | 'awaitsPriors' | 'unknown';

/**
 * Judges one option. Precedence: excluded, then not assessed, then on hold, then provisional, then recommended.
 * `waived` names a `require` rule that a last resort sets aside. Allocates nothing but its result: a case is decided many times over.
 */
export function standingOf(book: BoundBook, option: OptionId, facts: Facts, waived?: string): OptionStanding {
  const rules = book.on(option);
  const required = requirements(rules, facts, waived);
  const lowered = count(rules.lower, facts);
  return {
    option,
    standing: standing(rules, required, facts),
    tier: tierOf(option, rules, lowered, facts),
    lowered,
    awaitsPriors: required === 'awaitsPriors' && !isExcluded(rules, facts),
  };
}

function requirements({ require }: OptionRules, facts: Facts, waived: string | undefined): Required {
  let isOpen = false;
  let onPriorsOnly = true;
  for (const { rule, test, onlyPriors } of require) {
    if (rule.id === waived) continue;
    const truth = test(facts);
    if (truth === FAILS) return 'excluded';
    if (truth !== UNKNOWN) continue;
    isOpen = true;
    onPriorsOnly &&= onlyPriors;
  }
  if (!isOpen) return 'met';
  return onPriorsOnly ? 'awaitsPriors' : 'unknown';
}

function standing(rules: OptionRules, required: Required, facts: Facts): Standing {
  if (required === 'excluded' || isExcluded(rules, facts)) return 'not_recommended';
  if (required !== 'met') return 'not_assessed';
  if (rules.hold.some(({ effect, test }) => test(facts) === HOLDS && !isReleased(effect, facts)))
    return 'on_hold';
  return isProvisional(rules, facts) ? 'provisional' : 'recommended';
}

const isExcluded = ({ exclude }: OptionRules, facts: Facts): boolean =>
  exclude.some(({ test }) => test(facts) === HOLDS);

/** A hold that something more pressing lifts: the option is then provisional. */
export const isReleased = ({ unless }: Extract<Effect, { kind: 'hold' }>, facts: Facts): boolean =>
  unless !== undefined && compile(unless)(facts) === HOLDS;

/** Whether the missing test itself, and not a prior treatment, keeps a better option open. */
export const isOutrankedFor = ({ by }: Extract<Effect, { kind: 'outranked' }>, facts: Facts): boolean =>
  by === 'msi' ? facts.msi === undefined : facts.hrrBrca === undefined;

function isProvisional({ hold, exclude, await: awaits, outranked }: OptionRules, facts: Facts): boolean {
  return (
    hold.some(({ effect, test }) =>
      effect.whenUnknown === 'provisional' ? test(facts) !== FAILS : test(facts) === HOLDS,
    ) ||
    exclude.some(({ effect, test }) => effect.whenUnknown === 'provisional' && test(facts) === UNKNOWN) ||
    awaits.some(({ test }) => test(facts) === HOLDS) ||
    outranked.some(({ effect, test }) => test(facts) === UNKNOWN && isOutrankedFor(effect, facts))
  );
}

function tierOf(option: OptionId, { place }: OptionRules, lowered: number, facts: Facts): Tier {
  const tier =
    place.find(({ test }) => test(facts) === HOLDS)?.effect.tier ?? offerOf(option).tier ?? 'last_resort';
  return tier === 'arpi' && lowered > 0 ? 'cautioned_arpi' : tier;
}

function count(rules: OptionRules['lower'], facts: Facts): number {
  let holding = 0;
  for (const { test } of rules) if (test(facts) === HOLDS) holding += 1;
  return holding;
}
