import { HOLDS, UNKNOWN } from '../conditions/truth.ts';
import type { Bound, BoundBook } from '../decision/bound.ts';
import type { Effect } from '../rules/rule.ts';
import { DRUG_OPTIONS, type OptionId } from '../vocabulary.ts';
import { type Automaton, automaton } from './automaton.ts';
import type { Axis } from './axes.ts';
import { isSettled, type Residual, residualKey, settle, type Truths, unread } from './residual.ts';

/** What an option out of focus can bring about; from `FIRST_ROW` on, one bit for each row that ranks drugs. */
const TABLE = 1;
const AWAITS_PRIORS = 2;
const RESORT_AWAITS_PRIORS = 4;
const FIRST_ROW = 8;

/** Something that comes about once every gate has let it pass. */
interface Candidate {
  readonly gates: readonly Gate[];
  /** For what waits: whether a requirement about prior treatments was unknown. */
  readonly isEarned: boolean;
  readonly brings: number;
}

interface Gate {
  readonly asks: 'holds' | 'holdsOrAwaits' | 'doesNotHold';
  readonly left: Residual;
}

/** What the other options bring about for certain, and what they still may. */
export interface Others {
  readonly certain: number;
  readonly open: readonly Candidate[];
}

/**
 * What is left to know of the options out of focus. A decision reads of another option only whether it may rank, for
 * the rows that rank it and for the last resort, and whether it waits for prior treatments alone; so its holds,
 * cautions and whatever makes it provisional are not followed here.
 */
export function othersAutomaton(
  book: BoundBook,
  axes: readonly Axis[],
  inFocus: readonly OptionId[],
): Automaton<Others> {
  const options = [...DRUG_OPTIONS, 'clinical_trial' as const].filter((option) => !inFocus.includes(option));
  const resorts = book.of('lastResort').filter(({ effect }) => !inFocus.includes(effect.option));
  const start = [
    ...options.flatMap((option) => candidatesOf(book, option)),
    ...resorts.flatMap((resort) => resortCandidates(book, resort)),
  ];
  return automaton<Others>(
    axes,
    gathered(0, start),
    (state, { truths }) => advance(state, truths),
    othersKey,
  );
}

const othersKey = ({ certain, open }: Others): string =>
  [certain, ...open.map((candidate) => `${candidateKey(candidate)} ${candidate.brings}`)].join();

function candidatesOf(book: BoundBook, option: OptionId): readonly Candidate[] {
  const ranks: Candidate = {
    gates: gatesOf(book, option, 'holds'),
    isEarned: true,
    brings: roleOf(book, option),
  };
  return [ranks, ...waiting(gatesOf(book, option, 'holdsOrAwaits'), AWAITS_PRIORS)];
}

type Resort = Bound<Extract<Effect, { kind: 'lastResort' }>>;

function resortCandidates(book: BoundBook, { rule, effect }: Resort): readonly Candidate[] {
  const gates = gatesOf(book, effect.option, 'holdsOrAwaits', effect.waives);
  return waiting([...gates, { asks: 'holds', left: unread(rule.when) }], RESORT_AWAITS_PRIORS);
}

const waiting = (gates: readonly Gate[], brings: number): readonly Candidate[] =>
  gates.some(({ asks }) => asks === 'holdsOrAwaits') ? [{ gates, isEarned: false, brings }] : [];

/** What keeps an option from ranking: its requirements, save the one waived, and what excludes it. */
function gatesOf(
  book: BoundBook,
  option: OptionId,
  ofPriors: 'holds' | 'holdsOrAwaits',
  waived?: string,
): readonly Gate[] {
  const { require, exclude } = book.on(option);
  return [
    ...require
      .filter(({ rule }) => rule.id !== waived)
      .map(
        ({ rule, onlyPriors }): Gate => ({ asks: onlyPriors ? ofPriors : 'holds', left: unread(rule.when) }),
      ),
    ...exclude.map(({ rule }): Gate => ({ asks: 'doesNotHold', left: unread(rule.when) })),
  ];
}

/** A bit for each row of the pathways that ranks the option, and one for every drug. */
function roleOf(book: BoundBook, option: OptionId): number {
  if (option === 'clinical_trial') return 0;
  return book.pathways.reduce(
    (bits, { effect }, row) =>
      effect.ranking?.some((drug) => drug === option) ? bits | (FIRST_ROW << row) : bits,
    TABLE,
  );
}

function advance(state: Others, truths: Truths): Others {
  const open = state.open.flatMap((candidate) => pass(candidate, truths) ?? []);
  const isUntouched =
    open.length === state.open.length && open.every((one, place) => one === state.open[place]);
  return isUntouched ? state : gathered(state.certain, open);
}

/** The candidate with what is now known of its gates; undefined where one is shut for good. */
function pass(candidate: Candidate, truths: Truths): Candidate | undefined {
  const open: Gate[] = [];
  let { isEarned } = candidate;
  for (const gate of candidate.gates) {
    const { asks } = gate;
    const left = settle(gate.left, truths);
    if (left === gate.left && !isSettled(left)) open.push(gate);
    else if (!isSettled(left)) open.push({ asks, left });
    else if (asks === 'holdsOrAwaits' && left === UNKNOWN) isEarned = true;
    else if ((left === HOLDS) === (asks === 'doesNotHold')) return undefined;
  }
  const isUntouched =
    open.length === candidate.gates.length && open.every((gate, place) => gate === candidate.gates[place]);
  return isUntouched ? candidate : { gates: open, isEarned, brings: candidate.brings };
}

const keys = new WeakMap<readonly Gate[], string>();

/** Candidates behind the same gates have one key, whatever they bring. */
function candidateKey({ gates, isEarned }: Candidate): string {
  const known = keys.get(gates);
  const key = known ?? gates.map(({ asks, left }) => asks + residualKey(left)).join('&');
  if (known === undefined) keys.set(gates, key);
  return `${isEarned} ${key}`;
}

/** Candidates behind the same gates are one; what is certain already, or can no longer count, is dropped. */
function gathered(known: number, candidates: readonly Candidate[]): Others {
  const isThrough = ({ gates, isEarned }: Candidate) => gates.length === 0 && isEarned;
  const through = candidates.filter(isThrough).reduce((bits, { brings }) => bits | brings, known);
  const countsNoMore = (through & (TABLE | AWAITS_PRIORS)) === 0 ? 0 : RESORT_AWAITS_PRIORS;
  const certain = through & ~countsNoMore;
  const open = new Map<string, Candidate>();
  for (const { gates, isEarned, brings } of candidates) {
    const key = candidateKey({ gates, isEarned, brings });
    const bits = (brings & ~certain & ~countsNoMore) | (open.get(key)?.brings ?? 0);
    if (gates.length > 0 && bits !== 0) open.set(key, { gates, isEarned, brings: bits });
  }
  return { certain, open: [...open].sort(byKey).map(([, candidate]) => candidate) };
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
