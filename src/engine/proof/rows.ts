import { FAILS, HOLDS, type Truth } from '../conditions/truth.ts';
import type { BoundBook } from '../decision/bound.ts';
import { type Automaton, automaton } from './automaton.ts';
import type { Axis } from './axes.ts';
import { isSettled, type Residual, residualKey, settle, type Truths, unread } from './residual.ts';

/** The pathway rules in their order, as far as they are known; the engine asks of each only whether it holds. */
export interface Rows {
  readonly rows: readonly Row[];
}
interface Row {
  readonly left: Residual;
  /** If it holds it is taken, whatever the drugs and the unknowns are: no later row is read. */
  readonly isFinal: boolean;
}

/** What is left to know of the pathway rules. */
export function rowsAutomaton(book: BoundBook, axes: readonly Axis[]): Automaton<Rows> {
  const start = book.pathways.map(({ rule, effect }) => ({
    left: asked(unread(rule.when)),
    isFinal: effect.ranking === undefined && effect.pathway !== 'incomplete',
  }));
  return automaton<Rows>(axes, readUpTo(start), (state, { truths }) => advance(state, truths), rowsKey);
}

const rowsKey = ({ rows }: Rows): string => rows.map(({ left }) => residualKey(left)).join();

function advance(state: Rows, truths: Truths): Rows {
  const rows = state.rows.map((row) => {
    const left = settle(row.left, truths);
    return left === row.left ? row : { left: asked(left), isFinal: row.isFinal };
  });
  return rows.every((row, place) => row === state.rows[place]) ? state : readUpTo(rows);
}

/** A row of which nothing can be said is passed over like one that fails. */
const asked = (left: Residual): Residual => (isSettled(left) ? onlyHolds(left) : left);
const onlyHolds = (truth: Truth): Truth => (truth === HOLDS ? HOLDS : FAILS);

function readUpTo(rows: readonly Row[]): Rows {
  const last = rows.findIndex(({ left, isFinal }) => isFinal && left === HOLDS);
  return { rows: last < 0 ? rows : rows.slice(0, last + 1) };
}
