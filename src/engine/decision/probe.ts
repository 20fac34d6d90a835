import { compile, expression, knownExpression, type Test, testOf } from '../conditions/compile.ts';
import type { Condition } from '../conditions/condition.ts';
import { factsRead } from '../conditions/factsRead.ts';
import type { Facts } from '../facts/facts.ts';
import { OPTIONS, type OptionId } from '../vocabulary.ts';

/** One thing that is judged of a case: a rule's condition, what lifts a hold, or whether a fact is known. */
export interface Probe {
  /** Where its truth stands in a judgement. */
  readonly place: number;
  readonly test: Test;
  /** The test as the compiler writes it. */
  readonly source: string;
  readonly reads: readonly (keyof Facts)[];
  /** Whether a decision rests on it, and not only the words of an answer. */
  readonly decides: boolean;
  /** The options whose standing rests on it, as `optionBits`. */
  readonly options: number;
}

/** A set of options as a number: one bit for each, by its place in `OPTIONS`. */
export const optionBits = (options: readonly OptionId[]): number =>
  options.reduce((bits, option) => bits | (1 << OPTIONS.indexOf(option)), 0);

/** Facts of which a decision asks only whether they are known. */
export const KNOWN = ['infusions', 'adt', 'progression', 'ecog', 'msi', 'hrrBrca'] as const;
export type KnownFact = (typeof KNOWN)[number];

/** Judges a condition. */
export const conditionProbe = (
  condition: Condition,
  of: Pick<Probe, 'place' | 'decides' | 'options'>,
): Probe => ({
  ...of,
  test: compile(condition),
  source: expression(condition),
  reads: factsRead(condition),
});

/** Judges whether a fact is known: holds or unknown, never fails. */
export const knownProbe = (fact: KnownFact, of: Pick<Probe, 'place' | 'options'>): Probe => ({
  ...of,
  decides: true,
  test: testOf(knownExpression(fact)),
  source: knownExpression(fact),
  reads: [fact],
});
