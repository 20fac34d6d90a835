import { compile } from '../conditions/compile.ts';
import type { Condition } from '../conditions/condition.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from '../conditions/truth.ts';
import { unknownFacts } from '../conditions/unknowns.ts';
import { FACTS } from '../facts/catalogue.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import type { Effect, Rule, WhenUnknown } from '../rules/rule.ts';
import type { Bound, BoundBook, OptionRules } from './bound.ts';
import { isOutrankedFor, isReleased, type OptionStanding } from './standing.ts';
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

interface Judged<E extends Effect> {
  readonly rule: Rule;
  readonly effect: E;
  readonly truth: Truth;
}

const judge = <E extends Effect>(bound: readonly Bound<E>[], facts: Facts): readonly Judged<E>[] =>
  bound.map(({ rule, effect, test }) => ({ rule, effect, truth: test(facts) }));

const doesHold = ({ truth }: { readonly truth: Truth }) => truth === HOLDS;
const isUnknown = ({ truth }: { readonly truth: Truth }) => truth === UNKNOWN;
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Whether a rule of which nothing can be said makes the option wait. */
const waits = ({
  truth,
  effect,
}: {
  readonly truth: Truth;
  readonly effect: { readonly whenUnknown: WhenUnknown };
}): boolean => truth === UNKNOWN && effect.whenUnknown === 'provisional';

/** Every rule that bears on the option, and the findings it waits for. Pure. */
export function explain(
  book: BoundBook,
  { option, standing, lastResort }: OptionStanding,
  facts: Facts,
): Explanation {
  const rules = book.on(option);
  const resort = book.of('lastResort').find(({ rule }) => rule.id === lastResort);
  const requires = judge(rules.require, facts).filter(({ rule }) => rule.id !== resort?.effect.waives);
  const unknown = requires.filter(isUnknown).flatMap(({ rule }) => openFindings(rule.when, facts));
  if (standing === 'not_recommended') {
    const excluding = judge(rules.exclude, facts).filter(doesHold);
    return {
      bearings: [...requires.map(requirement(facts)), ...excluding.map(saying(facts))],
      needs: [],
      checks: [],
    };
  }
  const bearings: readonly Bearing[] = [
    ...requires.map(requirement(facts)),
    ...otherBearings(rules, facts),
    ...(resort ? [spoken(resort.rule, facts)] : []),
  ];
  if (standing === 'not_assessed') return { bearings, needs: unique(unknown), checks: [] };
  return {
    bearings,
    needs: unique([...firstNeeds(rules, facts), ...(resort?.effect.needs ?? [])]),
    checks: checksOf(rules, facts),
  };
}

const spoken = (rule: Rule, facts: Facts): Bearing => ({ rule, truth: HOLDS, says: sayOf(rule, facts) });

const requirement =
  (facts: Facts) =>
  ({ rule, effect, truth }: Judged<Extract<Effect, { kind: 'require' }>>): Bearing => ({
    rule,
    truth,
    ...(truth === FAILS ? { says: wordingOf(rule, facts)?.say ?? effect.otherwise } : {}),
  });

const saying =
  (facts: Facts) =>
  ({ rule, truth }: Judged<Effect>): Bearing => ({ rule, truth, says: sayOf(rule, facts) });

function otherBearings(rules: OptionRules, facts: Facts): readonly Bearing[] {
  const said = saying(facts);
  const waiting = ({ rule, truth }: Judged<Effect>): Bearing => ({
    rule,
    truth,
    awaits: openFindings(rule.when, facts),
  });
  return [
    ...judge(rules.exclude, facts).filter(waits).map(waiting),
    ...judge(rules.hold, facts).flatMap((member) => {
      if (waits(member)) return [waiting(member)];
      if (!doesHold(member)) return [];
      return [
        isReleased(member.effect, facts)
          ? { ...said(member), says: member.effect.insteadSay ?? '' }
          : said(member),
      ];
    }),
    ...judge(rules.await, facts).filter(doesHold).map(said),
    ...judge(rules.outranked, facts)
      .filter((member) => isUnknown(member) && isOutrankedFor(member.effect, facts))
      .map(said),
    ...judge(rules.lower, facts).filter(doesHold).map(said),
    ...judge(rules.place, facts).filter(doesHold).map(said),
  ];
}

/** What must come first for an option that is on the table. */
function firstNeeds(rules: OptionRules, facts: Facts): readonly FindingPath[] {
  const holds = judge(rules.hold, facts);
  return [
    ...judge(rules.await, facts)
      .filter(doesHold)
      .flatMap(({ effect }) => effect.needs),
    ...[...holds, ...judge(rules.exclude, facts)]
      .filter(waits)
      .flatMap(({ rule }) => openFindings(rule.when, facts)),
    ...holds.filter(doesHold).flatMap(({ rule }) => restsOn(rule.when, facts)),
    ...judge(rules.outranked, facts)
      .filter((member) => isUnknown(member) && isOutrankedFor(member.effect, facts))
      .map(({ effect }) => effect.by),
  ];
}

function checksOf(rules: OptionRules, facts: Facts): readonly FindingPath[] {
  const unknown = [
    ...judge(rules.hold, facts),
    ...judge(rules.exclude, facts),
    ...judge(rules.caution, facts),
  ].filter(({ truth, effect }) => truth === UNKNOWN && effect.whenUnknown === 'check');
  return unique(unknown.flatMap(({ rule }) => openFindings(rule.when, facts)));
}

/** The known findings a holding condition rests on: what has to change before the option can go on. Of alternatives, those that hold. */
function restsOn(condition: Condition, facts: Facts): readonly FindingPath[] {
  if (condition.op === 'all') return condition.of.flatMap((part) => restsOn(part, facts));
  if (condition.op === 'any') {
    const holding = condition.of.filter((part) => compile(part)(facts) === HOLDS);
    return (holding.length > 0 ? holding : condition.of).flatMap((part) => restsOn(part, facts));
  }
  if (condition.op === 'not') return restsOn(condition.of, facts);
  return facts[condition.fact] === undefined ? [] : FACTS[condition.fact].from;
}

/** The findings that would settle an unknown condition: those of its unknown facts that are themselves unknown. */
export function openFindings(condition: Condition, facts: Facts): readonly FindingPath[] {
  return unknownFacts(condition, facts).flatMap((fact) =>
    FACTS[fact].from.filter((path) => isOpen(path, facts)),
  );
}

const isOpen = (path: FindingPath, facts: Facts): boolean =>
  !path.startsWith('prior.') || facts[path as 'prior.docetaxel'] === undefined;
