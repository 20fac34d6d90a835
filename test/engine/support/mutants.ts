import type { Comparison, Condition } from '../../../src/engine/conditions/condition.ts';
import { type Effect, type Rule, TIERS } from '../../../src/engine/rules/rule.ts';
import { possibleTruths, stepOf } from './ruleTable.ts';

/** A condition or a rule with one thing wrong, and what. */
export interface Mutant<T> {
  readonly what: string;
  readonly of: T;
}

const SLIP: Readonly<Record<Comparison, Comparison>> = {
  below: 'atMost',
  atMost: 'below',
  atLeast: 'above',
  above: 'atLeast',
};

/** Every slip of one hand in a condition: a limit moved, an edge taken in or left out, a leaf turned round, a clause dropped, and for or. */
export function conditionMutants(condition: Condition): readonly Mutant<Condition>[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [...joinMutants(condition), ...partMutants(condition)];
    case 'not':
      return [
        { what: `"not" lost before ${condition.of.op}`, of: condition.of },
        ...conditionMutants(condition.of).map(({ what, of }) => ({ what, of: { op: 'not', of } as const })),
      ];
    case 'is':
    case 'includes':
      return [turned(condition)];
    case 'oneOf':
      return [turned(condition), ...valueMutants(condition)];
    default:
      return [turned(condition), ...limitMutants(condition)];
  }
}

type Join = Extract<Condition, { op: 'all' | 'any' }>;
type Limit = Extract<Condition, { op: Comparison }>;

const turned = (condition: Condition): Mutant<Condition> => ({
  what: `${condition.op} ${'fact' in condition ? condition.fact : ''} turned round`,
  of: { op: 'not', of: condition },
});

/** A join of fewer than two parts reads the same as "and" and as "or", save that an empty one is settled. */
function joinMutants({ op, of }: Join): readonly Mutant<Condition>[] {
  const other = op === 'all' ? 'any' : 'all';
  return of.length === 1 ? [] : [{ what: `${op} for ${other}`, of: { op: other, of } }];
}

function partMutants({ op, of }: Join): readonly Mutant<Condition>[] {
  return of.flatMap((part, index) => [
    ...(of.length > 1
      ? [{ what: `clause ${index + 1} dropped`, of: { op, of: of.toSpliced(index, 1) } }]
      : []),
    ...conditionMutants(part).map((mutant) => ({
      what: mutant.what,
      of: { op, of: of.with(index, mutant.of) },
    })),
  ]);
}

function limitMutants(condition: Limit): readonly Mutant<Condition>[] {
  const step = stepOf(condition.fact);
  return [
    { what: `${condition.fact} edge`, of: { ...condition, op: SLIP[condition.op] } },
    { what: `${condition.fact} limit up`, of: { ...condition, limit: decimal(condition.limit + step) } },
    { what: `${condition.fact} limit down`, of: { ...condition, limit: decimal(condition.limit - step) } },
  ];
}

/** A limit as it would be written, not as binary fractions add up. */
const decimal = (value: number): number => Number(value.toFixed(6));

function valueMutants(condition: Extract<Condition, { op: 'oneOf' }>): readonly Mutant<Condition>[] {
  return condition.values.map((value, index) => ({
    what: `${condition.fact} without ${value}`,
    of: { ...condition, values: condition.values.toSpliced(index, 1) },
  }));
}

/** Slips in what a rule does: an option forgotten, held for excluded, an unknown taken otherwise, another place in the order. */
export function effectMutants(rule: Rule): readonly Mutant<Rule>[] {
  const { effect } = rule;
  const as = (what: string, changed: Effect): Mutant<Rule> => ({ what, of: { ...rule, effect: changed } });
  return [
    ...optionMutants(effect, as),
    ...kindMutants(effect, as),
    ...releaseMutants(effect, as),
    ...(possibleTruths(rule.when).has('unknown') ? unknownMutants(effect, as) : []),
  ];
}

type As = (what: string, changed: Effect) => Mutant<Rule>;

function optionMutants(effect: Effect, as: As): readonly Mutant<Rule>[] {
  if (effect.kind === 'pathway')
    return (effect.ranking ?? []).map((drug) =>
      as(`${drug} opens no row`, { ...effect, ranking: effect.ranking?.filter((one) => one !== drug) ?? [] }),
    );
  if (!('options' in effect) || effect.kind === 'note') return [];
  return effect.options.map((option) =>
    as(`${option} forgotten`, { ...effect, options: effect.options.filter((one) => one !== option) }),
  );
}

function kindMutants(effect: Effect, as: As): readonly Mutant<Rule>[] {
  if (effect.kind === 'exclude')
    return [
      as('held, not excluded', { kind: 'hold', options: effect.options, whenUnknown: effect.whenUnknown }),
    ];
  if (effect.kind === 'hold')
    return [
      as('excluded, not held', { kind: 'exclude', options: effect.options, whenUnknown: effect.whenUnknown }),
    ];
  if (effect.kind === 'place')
    return TIERS.filter((tier) => tier !== effect.tier).map((tier) =>
      as(`placed as ${tier}`, { ...effect, tier }),
    );
  return [];
}

function releaseMutants(effect: Effect, as: As): readonly Mutant<Rule>[] {
  if (effect.kind !== 'hold' || effect.unless === undefined) return [];
  const { unless: _, ...always } = effect;
  return [as('never released', always)];
}

function unknownMutants(effect: Effect, as: As): readonly Mutant<Rule>[] {
  if (effect.kind === 'outranked')
    return [as('waits for the other test', { ...effect, by: effect.by === 'msi' ? 'hrr' : 'msi' })];
  if (effect.kind !== 'exclude' && effect.kind !== 'hold') return [];
  const others = (['ignore', 'check', 'provisional'] as const).filter((one) => one !== effect.whenUnknown);
  return others.map((whenUnknown) => as(`unknown: ${whenUnknown}`, { ...effect, whenUnknown }));
}
