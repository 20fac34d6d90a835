import { FAILS, HOLDS, type Truth, UNKNOWN } from '../conditions/truth.ts';
import type { FindingPath } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import type { Bound, BoundBook, OptionRules } from './bound.ts';
import { isHolding, isOpen, isReleased, type Judgement, truthOf } from './judgement.ts';
import { findingsBehind, openFindings } from './openFindings.ts';
import { isOutranked, isWaitedFor, type OptionStanding } from './standing.ts';
import { sayOf, wordingOf } from './wording.ts';

/** One rule as it bore on an option in this case, with the sentence it contributes, if any. */
export interface Bearing {
  readonly rule: Rule;
  readonly truth: Truth;
  readonly says?: string;
  /** What the option waits for, where nothing can be said of the rule. */
  readonly awaits?: readonly FindingPath[];
}

/** Why an option stands where it stands. */
export interface Explanation {
  readonly bearings: readonly Bearing[];
  /** What must come first, or is unknown. */
  readonly needs: readonly FindingPath[];
  /** What is checked before a first dose and was not given. */
  readonly checks: readonly FindingPath[];
}

/** An option with the reasons for its standing. */
export interface Explained {
  readonly option: OptionStanding;
  readonly why: Explanation;
}

/** Every rule that bears on the option, and the findings it waits for. Pure. */
export function explain(
  book: BoundBook,
  { option, standing, lastResort }: OptionStanding,
  judgement: Judgement,
): Explanation {
  const rules = book.on(option);
  const resort = book.of('lastResort').find(({ rule }) => rule.id === lastResort);
  const requires = resort
    ? rules.require.filter(({ rule }) => rule.id !== resort.effect.waives)
    : rules.require;
  const bearings = requires.map((member) => requirement(judgement, member));
  if (standing === 'not_recommended') {
    addSayings(bearings, rules.exclude, judgement);
    return { bearings, needs: NONE, checks: NONE };
  }
  addOthers(bearings, book, rules, judgement);
  if (resort) bearings.push(saying(judgement, resort));
  if (standing === 'not_assessed') return { bearings, needs: openIn(requires, judgement), checks: NONE };
  return {
    bearings,
    needs: unique([...firstNeeds(book, rules, judgement), ...(resort?.effect.needs ?? NONE)]),
    checks: checksOf(rules, judgement),
  };
}

const NONE: readonly FindingPath[] = [];
const unique = (paths: readonly FindingPath[]): readonly FindingPath[] =>
  paths.length === 0 ? NONE : [...new Set(paths)];

function requirement(judgement: Judgement, member: OptionRules['require'][number]): Bearing {
  const { rule, effect } = member;
  const truth = truthOf(judgement, member);
  if (truth !== FAILS) return { rule, truth };
  return { rule, truth, says: wordingOf(rule, judgement.facts)?.say ?? effect.otherwise };
}

const saying = (judgement: Judgement, member: Bound): Bearing => ({
  rule: member.rule,
  truth: truthOf(judgement, member),
  says: sayOf(member.rule, judgement.facts),
});

const waiting = ({ facts }: Judgement, { rule }: Bound): Bearing => ({
  rule,
  truth: UNKNOWN,
  awaits: openFindings(rule.when, facts),
});

function holding(judgement: Judgement, member: OptionRules['hold'][number]): Bearing {
  const { rule, effect } = member;
  if (isOpen(judgement, member)) return waiting(judgement, member);
  return isReleased(judgement, member)
    ? { rule, truth: HOLDS, says: effect.insteadSay ?? '' }
    : saying(judgement, member);
}

function addSayings(bearings: Bearing[], members: readonly Bound[], judgement: Judgement): void {
  for (const member of members) if (isHolding(judgement, member)) bearings.push(saying(judgement, member));
}

/** What bears on an option beside its requirements, in the order in which an answer says it. */
function addOthers(bearings: Bearing[], book: BoundBook, rules: OptionRules, judgement: Judgement): void {
  for (const member of rules.exclude)
    if (isWaitedFor(judgement, member)) bearings.push(waiting(judgement, member));
  for (const member of rules.hold)
    if (isHolding(judgement, member) || isWaitedFor(judgement, member))
      bearings.push(holding(judgement, member));
  addSayings(bearings, rules.await, judgement);
  for (const member of rules.outranked)
    if (isOutranked(book, judgement, member)) bearings.push(saying(judgement, member));
  addSayings(bearings, rules.lower, judgement);
  addSayings(bearings, rules.place, judgement);
}

/** What must come first for an option that is on the table. */
const firstNeeds = (book: BoundBook, rules: OptionRules, judgement: Judgement): readonly FindingPath[] => [
  ...rules.await.flatMap((member) => (isHolding(judgement, member) ? member.effect.needs : NONE)),
  ...[...rules.hold, ...rules.exclude].flatMap((member) =>
    isWaitedFor(judgement, member) ? openFindings(member.rule.when, judgement.facts) : NONE,
  ),
  ...rules.hold.flatMap((member) =>
    isHolding(judgement, member) ? findingsBehind(member.rule.when, judgement.facts) : NONE,
  ),
  ...rules.outranked.flatMap((member) => (isOutranked(book, judgement, member) ? [member.effect.by] : NONE)),
];

const checksOf = ({ hold, exclude, caution }: OptionRules, judgement: Judgement): readonly FindingPath[] =>
  openIn(
    [...hold, ...exclude, ...caution].filter(({ effect }) => effect.whenUnknown === 'check'),
    judgement,
  );

/** The findings that would settle those rules of which nothing can be said, each once. */
const openIn = (members: readonly Bound[], judgement: Judgement): readonly FindingPath[] =>
  unique(
    members.flatMap((member) =>
      isOpen(judgement, member) ? openFindings(member.rule.when, judgement.facts) : NONE,
    ),
  );
