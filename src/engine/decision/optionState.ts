import { compile } from '../conditions/compile.ts';
import type { Condition } from '../conditions/condition.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from '../conditions/truth.ts';
import { unknownFacts } from '../conditions/unknowns.ts';
import { FACTS } from '../facts/catalogue.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import { offerOf } from '../rules/offers.ts';
import type { Effect, Rule, Tier, WhenUnknown } from '../rules/rule.ts';
import type { OptionId, Standing } from '../vocabulary.ts';
import type { Bound, BoundBook } from './bound.ts';

/** One rule as it bore on an option in this case, with the sentence it contributes, if any. */
export interface Bearing {
  readonly rule: Rule;
  readonly truth: Truth;
  readonly says?: string;
}

/** What the rules make of one option, before ranks. */
export interface OptionState {
  readonly option: OptionId;
  readonly standing: Standing;
  readonly bearings: readonly Bearing[];
  /** What must come first, or is unknown. */
  readonly needs: readonly FindingPath[];
  /** What is checked before a first dose and was not given. */
  readonly checks: readonly FindingPath[];
  readonly tier: Tier;
  /** How many cautions lower it within its kind. */
  readonly lowered: number;
  /** Unknown prior treatments that alone keep it from being judged. */
  readonly undecidedPriors: readonly FindingPath[];
}

interface Judged<E extends Effect> {
  readonly rule: Rule;
  readonly effect: E;
  readonly truth: Truth;
}
type On<K extends Effect['kind']> = Judged<Extract<Effect, { kind: K }>>;

/** Everything that was judged of one option. */
interface Judgements {
  readonly require: readonly On<'require'>[];
  readonly exclude: readonly On<'exclude'>[];
  readonly hold: readonly On<'hold'>[];
  readonly await: readonly On<'await'>[];
  readonly outranked: readonly On<'outranked'>[];
  readonly lower: readonly On<'lower'>[];
  readonly place: readonly On<'place'>[];
}

/**
 * Judges every rule that speaks of an option. `waived` names a `require` rule that a last resort sets aside.
 * Precedence: excluded, then not assessed, then on hold, then provisional, then recommended.
 */
export function optionState(book: BoundBook, option: OptionId, facts: Facts, waived?: string): OptionState {
  const judged = judge(book, option, facts, waived);
  const release = judged.hold.filter(({ effect, truth }) => truth === HOLDS && isReleased(effect, facts));
  const standing = standingOf(judged, release, facts);
  const unknownNeeds = judged.require.filter(isUnknown).flatMap(({ rule }) => openFindings(rule.when, facts));
  const settled = standing === 'not_recommended';
  return {
    option,
    standing,
    bearings: bearingsOf(judged, release),
    needs: settled
      ? []
      : unique([...unknownNeeds, ...(standing === 'not_assessed' ? [] : firstNeeds(judged, release, facts))]),
    checks: settled ? [] : checksOf(judged, facts),
    tier: tierOf(option, judged),
    lowered: judged.lower.filter(doesHold).length,
    undecidedPriors: standing === 'not_assessed' ? onlyPriors(unknownNeeds) : [],
  };
}

function judge(book: BoundBook, option: OptionId, facts: Facts, waived: string | undefined): Judgements {
  const all = <E extends Effect>(bound: readonly Bound<E>[]): Judged<E>[] =>
    bound.map(({ rule, effect, test }) => ({ rule, effect, truth: test(facts) }));
  return {
    require: all(book.on('require', option)).filter(({ rule }) => rule.id !== waived),
    exclude: all(book.on('exclude', option)),
    hold: all(book.on('hold', option)),
    await: all(book.on('await', option)),
    outranked: all(book.on('outranked', option)),
    lower: all(book.on('lower', option)),
    place: all(book.on('place', option)),
  };
}

const isUnknown = ({ truth }: { readonly truth: Truth }) => truth === UNKNOWN;
const doesHold = ({ truth }: { readonly truth: Truth }) => truth === HOLDS;
const doesFail = ({ truth }: { readonly truth: Truth }) => truth === FAILS;
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const isReleased = ({ unless }: On<'hold'>['effect'], facts: Facts): boolean =>
  unless !== undefined && compile(unless)(facts) === HOLDS;

/** Whether a rule of which nothing can be said makes the option wait. */
const waits = ({
  truth,
  effect,
}: {
  readonly truth: Truth;
  readonly effect: { readonly whenUnknown: WhenUnknown };
}): boolean => truth === UNKNOWN && effect.whenUnknown === 'provisional';

/** Whether the missing test itself, and not a prior treatment, keeps a better option open. */
const isOutranked = ({ rule, effect, truth }: On<'outranked'>, facts: Facts): boolean =>
  truth === UNKNOWN && openFindings(rule.when, facts).includes(effect.by);

function standingOf(judged: Judgements, release: readonly On<'hold'>[], facts: Facts): Standing {
  const failing = judged.require.filter(doesFail);
  if (judged.exclude.some(doesHold) || failing.some(({ effect }) => !effect.outOfScope))
    return 'not_recommended';
  if (failing.length > 0 || judged.require.some(isUnknown)) return 'not_assessed';
  if (judged.hold.some((hold) => doesHold(hold) && !release.includes(hold))) return 'on_hold';
  const isProvisional =
    release.length > 0 ||
    judged.await.some(doesHold) ||
    judged.hold.some(waits) ||
    judged.exclude.some(waits) ||
    judged.outranked.some((outranked) => isOutranked(outranked, facts));
  return isProvisional ? 'provisional' : 'recommended';
}

/** What must come first for an option that is on the table. */
function firstNeeds(
  judged: Judgements,
  release: readonly On<'hold'>[],
  facts: Facts,
): readonly FindingPath[] {
  return [
    ...judged.await.filter(doesHold).flatMap(({ effect }) => effect.needs),
    ...[...judged.hold, ...judged.exclude]
      .filter(waits)
      .flatMap(({ rule }) => openFindings(rule.when, facts)),
    ...judged.hold.filter(doesHold).flatMap(({ rule }) => holdFindings(rule.when, facts)),
    ...release.map((): FindingPath => 'testosterone'),
    ...judged.outranked.filter((outranked) => isOutranked(outranked, facts)).map(({ effect }) => effect.by),
  ];
}

function checksOf(judged: Judgements, facts: Facts): readonly FindingPath[] {
  const unknown = [...judged.hold, ...judged.exclude].filter(
    ({ truth, effect }) => truth === UNKNOWN && effect.whenUnknown === 'check',
  );
  return unique(unknown.flatMap(({ rule }) => openFindings(rule.when, facts)));
}

/** The findings a holding condition rests on: what has to change before the option can go on. */
function holdFindings(condition: Condition, facts: Facts): readonly FindingPath[] {
  if (condition.op === 'all' || condition.op === 'any')
    return condition.of.flatMap((part) => holdFindings(part, facts));
  if (condition.op === 'not') return holdFindings(condition.of, facts);
  return facts[condition.fact] === undefined ? [] : FACTS[condition.fact].from;
}

function bearingsOf(judged: Judgements, release: readonly On<'hold'>[]): readonly Bearing[] {
  const speaking = <E extends Effect>(
    members: readonly Judged<E>[],
    keep: (member: Judged<E>) => boolean,
    says: (member: Judged<E>) => string,
  ): Bearing[] =>
    members.filter(keep).map((member) => ({ rule: member.rule, truth: member.truth, says: says(member) }));
  const say = ({ rule }: { readonly rule: Rule }) => rule.say;
  return [
    ...judged.require.map(
      (member): Bearing => ({
        rule: member.rule,
        truth: member.truth,
        ...(doesFail(member) ? { says: member.effect.otherwise } : {}),
      }),
    ),
    ...speaking(judged.exclude, (member) => doesHold(member) || waits(member), say),
    ...speaking(
      judged.hold,
      (member) => doesHold(member) || waits(member),
      (member) => (release.includes(member) ? (member.effect.insteadSay ?? '') : member.rule.say),
    ),
    ...speaking(judged.await, doesHold, say),
    ...speaking(judged.outranked, isUnknown, say),
    ...speaking(judged.lower, doesHold, say),
    ...speaking(judged.place, doesHold, say),
  ];
}

function tierOf(option: OptionId, judged: Judgements): Tier {
  const tier = judged.place.find(doesHold)?.effect.tier ?? offerOf(option).tier ?? 'last_resort';
  return tier === 'arpi' && judged.lower.some(doesHold) ? 'cautioned_arpi' : tier;
}

const onlyPriors = (paths: readonly FindingPath[]): readonly FindingPath[] =>
  paths.every((path) => path.startsWith('prior.')) ? paths : [];

/** The findings that would settle an unknown condition: those of its unknown facts that are themselves unknown. */
export function openFindings(condition: Condition, facts: Facts): readonly FindingPath[] {
  return unknownFacts(condition, facts).flatMap((fact) =>
    FACTS[fact].from.filter((path) => isOpen(path, facts)),
  );
}

const isOpen = (path: FindingPath, facts: Facts): boolean =>
  !path.startsWith('prior.') || facts[path as 'prior.docetaxel'] === undefined;
