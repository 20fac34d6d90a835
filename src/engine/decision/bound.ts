import { compile, type Test } from '../conditions/compile.ts';
import { RULES } from '../rules/index.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { OPTIONS, type OptionId } from '../vocabulary.ts';

/** A rule with its condition compiled once. */
export interface Bound<E extends Effect = Effect> {
  readonly rule: Rule;
  readonly effect: E;
  readonly test: Test;
}

type Kind = Effect['kind'];
type Of<K extends Kind> = Extract<Effect, { kind: K }>;
type OnOptions = Extract<Effect, { options: readonly OptionId[] }>['kind'];

const isKind =
  <K extends Kind>(kind: K) =>
  (bound: Bound): bound is Bound<Of<K>> =>
    bound.effect.kind === kind;

/** A rule book ready to decide: its rules by what they do, and for each option the rules that speak of it. */
export interface BoundBook {
  readonly of: <K extends Kind>(kind: K) => readonly Bound<Of<K>>[];
  readonly on: <K extends OnOptions>(kind: K, option: OptionId) => readonly Bound<Of<K>>[];
}

/** Compiles every rule once and indexes it; deciding a case then only calls tests. */
export function bind(rules: readonly Rule[]): BoundBook {
  const bound: readonly Bound[] = rules.map((rule) => ({
    rule,
    effect: rule.effect,
    test: compile(rule.when),
  }));
  const byKind = new Map<Kind, readonly Bound[]>();
  const byOption = new Map<string, readonly Bound[]>();
  for (const { effect } of bound) byKind.set(effect.kind, bound.filter(isKind(effect.kind)));
  for (const [kind, members] of byKind) {
    for (const option of OPTIONS)
      byOption.set(
        `${kind} ${option}`,
        members.filter(({ effect }) => 'options' in effect && effect.options.includes(option)),
      );
  }
  return {
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as readonly Bound<Of<K>>[],
    on: <K extends OnOptions>(kind: K, option: OptionId) =>
      (byOption.get(`${kind} ${option}`) ?? []) as readonly Bound<Of<K>>[],
  };
}

export const BOOK: BoundBook = bind(RULES);
