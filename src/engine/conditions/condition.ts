import type { Facts, ListFact, NumericFact } from '../facts/facts.ts';

/**
 * What a rule asks of a case, as data: it can be judged, put into words, counted and mutated.
 * A comparison with an unknown fact is unknown; it is never false.
 */
export type Condition =
  | { readonly op: 'is'; readonly fact: keyof Facts; readonly value: string | number | boolean }
  | { readonly op: 'oneOf'; readonly fact: keyof Facts; readonly values: readonly (string | number)[] }
  | { readonly op: Comparison; readonly fact: NumericFact; readonly limit: number }
  | { readonly op: 'includes'; readonly fact: ListFact; readonly value: string }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

export type Comparison = 'below' | 'atMost' | 'atLeast' | 'above';

export const is = <K extends keyof Facts>(
  fact: K,
  value: NonNullable<Facts[K]> & (string | number | boolean),
): Condition => ({
  op: 'is',
  fact,
  value,
});

export const oneOf = <K extends keyof Facts>(
  fact: K,
  ...values: readonly (NonNullable<Facts[K]> & (string | number))[]
): Condition => ({ op: 'oneOf', fact, values });

const compare =
  (op: Comparison) =>
  (fact: NumericFact, limit: number): Condition => ({ op, fact, limit });

export const below = compare('below');
export const atMost = compare('atMost');
export const atLeast = compare('atLeast');
export const above = compare('above');

export const includes = (fact: ListFact, value: string): Condition => ({ op: 'includes', fact, value });
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });

/** Holds in every case. */
export const ALWAYS: Condition = all();
