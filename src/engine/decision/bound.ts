import { compile, type Test } from '../conditions/compile.ts';
import type { Condition } from '../conditions/condition.ts';
import { FACTS } from '../facts/catalogue.ts';
import type { FindingPath } from '../findings.ts';
import { RULES } from '../rules/index.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { OPTIONS, type OptionId, PATHWAYS } from '../vocabulary.ts';

/** A rule with its condition compiled once. */
export interface Bound<E extends Effect = Effect> {
  readonly rule: Rule;
  readonly effect: E;
  readonly test: Test;
  /** Whether every finding that the condition reads is a prior treatment. */
  readonly onlyPriors: boolean;
}

type Kind = Effect['kind'];
type Of<K extends Kind> = Extract<Effect, { kind: K }>;
type OnOptions = Extract<Effect, { options: readonly OptionId[] }>['kind'];

/** The rules that speak of one option, by what they do. */
export type OptionRules = { readonly [K in OnOptions]: readonly Bound<Of<K>>[] } & {
  /** Alerts that, unknown, are checks before a first dose of the option. */
  readonly caution: readonly Bound<Of<'alert'>>[];
  /** The findings that any of these rules reads. */
  readonly reads: readonly FindingPath[];
};

/** A rule book ready to decide. */
export interface BoundBook {
  readonly of: <K extends Kind>(kind: K) => readonly Bound<Of<K>>[];
  readonly on: (option: OptionId) => OptionRules;
  /** The rules that name a pathway, in the order of decision. */
  readonly pathways: readonly Bound<Of<'pathway'>>[];
}

/** Compiles every rule once and indexes it; deciding a case then only calls tests. */
export function bind(rules: readonly Rule[]): BoundBook {
  const bound = rules.map(bindRule);
  const of = <K extends Kind>(kind: K) =>
    bound.filter(({ effect }) => effect.kind === kind) as readonly Bound[] as readonly Bound<Of<K>>[];
  const on = new Map(OPTIONS.map((option) => [option, rulesOn(of, option)]));
  const kinds = new Map(bound.map(({ effect }) => [effect.kind, of(effect.kind)]));
  return {
    of: <K extends Kind>(kind: K) => (kinds.get(kind) ?? []) as readonly Bound[] as readonly Bound<Of<K>>[],
    on: (option) => on.get(option) ?? rulesOn(of, option),
    pathways: PATHWAYS.flatMap((pathway) => of('pathway').filter(({ effect }) => effect.pathway === pathway)),
  };
}

const bindRule = (rule: Rule): Bound => ({
  rule,
  effect: rule.effect,
  test: compile(rule.when),
  onlyPriors: findingsRead(rule.when).every((path) => path.startsWith('prior.')),
});

function rulesOn(
  of: <K extends OnOptions | 'alert'>(kind: K) => readonly Bound<Of<K>>[],
  option: OptionId,
): OptionRules {
  const speaking = <K extends OnOptions>(kind: K) =>
    of(kind).filter(
      ({ effect }) => 'options' in effect && (effect.options as readonly OptionId[]).includes(option),
    );
  const speakers = ON_OPTIONS.flatMap((kind): readonly Bound[] => speaking(kind));
  return {
    reads: [...new Set(speakers.flatMap(({ rule }) => findingsRead(rule.when)))],
    require: speaking('require'),
    exclude: speaking('exclude'),
    hold: speaking('hold'),
    await: speaking('await'),
    outranked: speaking('outranked'),
    lower: speaking('lower'),
    place: speaking('place'),
    note: speaking('note'),
    caution: of('alert').filter(
      ({ effect }) => effect.whenUnknown === 'check' && effect.beside?.includes(option) === true,
    ),
  };
}

const ON_OPTIONS: readonly OnOptions[] = [
  'require',
  'exclude',
  'hold',
  'await',
  'outranked',
  'lower',
  'place',
];

/** The findings that settle a condition. */
function findingsRead(condition: Condition): readonly FindingPath[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(findingsRead);
  if (condition.op === 'not') return findingsRead(condition.of);
  return FACTS[condition.fact].from;
}

export const BOOK: BoundBook = bind(RULES);
