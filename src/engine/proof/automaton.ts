import type { Axis, ValueClass } from './axes.ts';

/**
 * What is left to know, as numbered states: from one state, each class of an axis leads to another. States of one key
 * are one state, which is the whole of the folding.
 */
export interface Automaton<S> {
  /** The state after this class of this axis. */
  readonly after: (state: number, axis: number, place: number) => number;
  readonly at: (state: number) => S;
}

/** The state before anything is known. */
export const START = 0;

/**
 * Numbers the states that `advance` leads to, each once by `keyOf`, and remembers every step. Where a class tells
 * nothing, `advance` gives the same state back.
 */
export function automaton<S>(
  axes: readonly Axis[],
  start: S,
  advance: (state: S, known: ValueClass) => S,
  keyOf: (state: S) => string,
): Automaton<S> {
  const states: S[] = [start];
  const numbers = new Map([[keyOf(start), START]]);
  const steps: (number | undefined)[][][] = [];
  const numberOf = (state: S): number => {
    const key = keyOf(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, states.length);
    states.push(state);
    return states.length - 1;
  };
  const at = (number: number): S => {
    const state = states[number];
    if (state === undefined) throw new Error(`There is no state ${number}.`);
    return state;
  };
  const step = (state: number, axis: number, place: number): number => {
    const known = axes[axis]?.classes[place];
    if (known === undefined) throw new Error(`There is no class ${place} of axis ${axis}.`);
    const before = at(state);
    const next = advance(before, known);
    return next === before ? state : numberOf(next);
  };
  return {
    at,
    after: (state, axis, place) => {
      steps[state] ??= [];
      const row = steps[state];
      row[axis] ??= [];
      row[axis][place] ??= step(state, axis, place);
      return row[axis][place];
    },
  };
}
