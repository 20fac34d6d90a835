import { FAILS, UNKNOWN } from '../conditions/truth.ts';
import { offerOf } from '../rules/offers.ts';
import type { Tier } from '../rules/rule.ts';
import type { OptionId, Standing } from '../vocabulary.ts';
import type { BoundBook, OptionRules } from './bound.ts';
import { isHolding, isOpen, isReleased, type Judgement, truthOf } from './judgement.ts';

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
  readonly lastResort: string | undefined;
}

/** What the requirements of an option come to. */
type Required = 'met' | 'excluded' | 'awaitsPriors' | 'unknown';

/**
 * Judges one option. Precedence: excluded, then not assessed, then on hold, then provisional, then recommended.
 * `waived` names a `require` rule that a last resort sets aside. Allocates nothing but its result: a case is decided many times over.
 */
export function standingOf(
  book: BoundBook,
  option: OptionId,
  judgement: Judgement,
  waived?: string,
): OptionStanding {
  const rules = book.on(option);
  const required = requirements(rules, judgement, waived);
  const lowered = count(rules.lower, judgement);
  return {
    option,
    standing: standing(book, rules, required, judgement),
    tier: tierOf(option, rules, lowered, judgement),
    lowered,
    awaitsPriors: required === 'awaitsPriors' && !isExcluded(rules, judgement),
    lastResort: undefined,
  };
}

function requirements({ require }: OptionRules, judgement: Judgement, waived: string | undefined): Required {
  let isOpen = false;
  let onPriorsOnly = true;
  for (const member of require) {
    if (member.rule.id === waived) continue;
    const truth = truthOf(judgement, member);
    if (truth === FAILS) return 'excluded';
    if (truth !== UNKNOWN) continue;
    isOpen = true;
    onPriorsOnly &&= member.onlyPriors;
  }
  if (!isOpen) return 'met';
  return onPriorsOnly ? 'awaitsPriors' : 'unknown';
}

function standing(book: BoundBook, rules: OptionRules, required: Required, judgement: Judgement): Standing {
  if (required === 'excluded' || isExcluded(rules, judgement)) return 'not_recommended';
  if (required !== 'met') return 'not_assessed';
  for (const member of rules.hold)
    if (isHolding(judgement, member) && !isReleased(judgement, member)) return 'on_hold';
  return isProvisional(book, rules, judgement) ? 'provisional' : 'recommended';
}

function isExcluded({ exclude }: OptionRules, judgement: Judgement): boolean {
  for (const member of exclude) if (isHolding(judgement, member)) return true;
  return false;
}

/** Whether the missing test itself, and not a prior treatment, keeps a better option open. */
export const isOutranked = (
  { known }: BoundBook,
  judgement: Judgement,
  member: OptionRules['outranked'][number],
): boolean =>
  isOpen(judgement, member) && isOpen(judgement, member.effect.by === 'msi' ? known.msi : known.hrrBrca);

function isProvisional(book: BoundBook, rules: OptionRules, judgement: Judgement): boolean {
  for (const member of rules.hold)
    if (isHolding(judgement, member) || isWaitedFor(judgement, member)) return true;
  for (const member of rules.exclude) if (isWaitedFor(judgement, member)) return true;
  for (const member of rules.await) if (isHolding(judgement, member)) return true;
  return rules.outranked.some((member) => isOutranked(book, judgement, member));
}

/** Whether an option waits because nothing can be said of the rule. */
export const isWaitedFor = (judgement: Judgement, member: OptionRules['hold' | 'exclude'][number]): boolean =>
  member.effect.whenUnknown === 'provisional' && isOpen(judgement, member);

function tierOf(option: OptionId, { place }: OptionRules, lowered: number, judgement: Judgement): Tier {
  const placed = place.find((member) => isHolding(judgement, member));
  const tier = placed?.effect.tier ?? offerOf(option).tier ?? 'last_resort';
  return tier === 'arpi' && lowered > 0 ? 'cautioned_arpi' : tier;
}

function count(rules: OptionRules['lower'], judgement: Judgement): number {
  let holding = 0;
  for (const member of rules) if (isHolding(judgement, member)) holding += 1;
  return holding;
}
