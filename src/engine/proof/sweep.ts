import type { BoundBook } from '../decision/bound.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import { DRUG_OPTIONS } from '../vocabulary.ts';
import { automaton, START } from './automaton.ts';
import { type Axis, joined, type ValueClass } from './axes.ts';
import { leafNumber, leavesIn } from './deciding.ts';
import { CORE_PLACES } from './direct.ts';
import { type Focus, focusAfter, focusKey, focusStart } from './focus.ts';
import { othersAutomaton } from './others.ts';
import type { Random } from './random.ts';
import { rowsAutomaton } from './rows.ts';

/** Cases that the engine can't tell apart as far as the focus goes. */
export interface CaseClass {
  readonly cases: bigint;
  readonly first: Findings;
  /** So many of them, drawn over different ways and values. */
  readonly members: (random: Random, count: number) => Iterable<Findings>;
}

/** The whole case space, folded for one focus. */
export interface Sweep {
  readonly classes: Iterable<CaseClass>;
  readonly count: number;
  /** The most partial cases that were open at once. */
  readonly widest: number;
}

/** Partial cases that are one for all that is still read: how many, and some of the ways that led here. */
interface Merged {
  cases: bigint;
  readonly ways: Way[];
}
interface Way {
  readonly known: ValueClass;
  readonly before: Merged;
}
/** So many ways are remembered, for examples that differ. */
const WAYS = 6;

const CORE_OPEN = 1;
const ADT_OPEN = 2;
const FIRST_SIGN = 4;
const ROOM = { focus: 2 ** 14, rows: 2 ** 10, bits: 2 ** 12 } as const;

/** Which place each state has in a key. */
interface Parts {
  readonly others: number;
  readonly focus: number;
  readonly rows: number;
  readonly bits: number;
}

const pack = ({ others, focus, rows, bits }: Parts): number => {
  if (focus >= ROOM.focus || rows >= ROOM.rows || bits >= ROOM.bits || others >= 2 ** 16)
    throw new Error('The case space has outgrown the keys of the sweep.');
  return ((others * ROOM.focus + focus) * ROOM.rows + rows) * ROOM.bits + bits;
};

function unpack(key: number): Parts {
  const bits = key % ROOM.bits;
  const aboveBits = (key - bits) / ROOM.bits;
  const rows = aboveBits % ROOM.rows;
  const aboveRows = (aboveBits - rows) / ROOM.rows;
  const focus = aboveRows % ROOM.focus;
  return { others: (aboveRows - focus) / ROOM.focus, focus, rows, bits };
}

/**
 * Joins the findings one axis after the other. After each, partial cases are merged that nothing the engine still
 * reads can tell apart, and their numbers are added up; so the classes hold every case of the space exactly once.
 */
export function sweep(book: BoundBook, space: readonly Axis[], focus: Focus): Sweep {
  const axes = inOrder(book, space);
  const step = stepper(book, axes, focus);
  const start = pack({ others: START, focus: START, rows: START, bits: 0 });
  let open = new Map<number, Merged>([[start, { cases: 1n, ways: [] }]]);
  let widest = 1;
  axes.forEach((axis, place) => {
    open = joinAxis(open, axis, (key, known) => step(key, place, known));
    widest = Math.max(widest, open.size);
  });
  return { classes: classesOf(open), count: open.size, widest };
}

function joinAxis(
  open: ReadonlyMap<number, Merged>,
  { classes }: Axis,
  step: (key: number, known: number) => number,
): Map<number, Merged> {
  const next = new Map<number, Merged>();
  const sizes = classes.map(({ members }) => BigInt(members.length));
  let met = 0;
  for (const [key, before] of open)
    classes.forEach((known, place) => {
      const after = step(key, place);
      const merged = next.get(after) ?? { cases: 0n, ways: [] };
      merged.cases += before.cases * (sizes[place] ?? 0n);
      met += 1;
      if (merged.ways.length === 0) next.set(after, merged);
      merged.ways[merged.ways.length < WAYS ? merged.ways.length : 1 + (met % (WAYS - 1))] = {
        known,
        before,
      };
    });
  return next;
}

function* classesOf(open: ReadonlyMap<number, Merged>): Iterable<CaseClass> {
  for (const merged of open.values())
    yield {
      cases: merged.cases,
      first: firstCase(merged),
      members: (random, count) => casesOf(merged, random, count),
    };
}

/** Back along one way to what was joined, or along any. */
function wayBack(merged: Merged, random: Random): readonly ValueClass[] {
  const classes: ValueClass[] = [];
  for (let way = pick(merged.ways, random); way; way = pick(way.before.ways, random)) classes.push(way.known);
  return classes;
}

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[list.length > 1 ? random(list.length) : 0];

const ALWAYS_FIRST: Random = () => 0;

const firstCase = (merged: Merged): Findings =>
  joined(wayBack(merged, ALWAYS_FIRST).map(({ members }) => members[0]));

/** So many cases differ only by values that one axis folds. */
const CASES_OF_WAY = 4;

function* casesOf(merged: Merged, random: Random, count: number): Iterable<Findings> {
  let way: readonly ValueClass[] = [];
  for (let made = 0; made < count; made += 1) {
    if (made % CASES_OF_WAY === 0) way = wayBack(merged, random);
    yield joined(way.map(({ members }) => pick(members, random) ?? members[0]));
  }
}

/** One step of every part of a key. */
function stepper(book: BoundBook, axes: readonly Axis[], focus: Focus) {
  const inFocus = focus.options.map(([option]) => option);
  const others = othersAutomaton(book, axes, inFocus);
  const rows = rowsAutomaton(book, axes);
  const subjects = automaton(axes, focusStart(book, focus), focusAfter(focus), focusKey);
  const bits = axes.map(({ classes }) => classes.map((known) => bitsOf(known, focus)));
  return (key: number, axis: number, place: number): number => {
    const at = unpack(key);
    return pack({
      others: others.after(at.others, axis, place),
      focus: subjects.after(at.focus, axis, place),
      rows: rows.after(at.rows, axis, place),
      bits: at.bits | (bits[axis]?.[place] ?? 0),
    });
  };
}

/** Core findings that are unknown, and the signs that the focus reads, as bits. */
function bitsOf({ direct, signs }: ValueClass, focus: Focus): number {
  const isCoreOpen = [CORE_PLACES.infusions, CORE_PLACES.ecog, CORE_PLACES.progression].some(
    (place) => direct[place] === 'open',
  );
  const core = (isCoreOpen ? CORE_OPEN : 0) | (direct[CORE_PLACES.adt] === 'open' ? ADT_OPEN : 0);
  return localSigns(signs & focus.signs, focus.signs) * FIRST_SIGN + core;
}

/** The signs that are asked, next to each other. */
function localSigns(signs: number, asked: number): number {
  let local = 0;
  let place = 1;
  for (let bit = 1; bit !== 0 && bit <= asked; bit <<= 1) {
    if ((asked & bit) === 0) continue;
    if ((signs & bit) !== 0) local |= place;
    place <<= 1;
  }
  return local;
}

/** What few options read comes first and is soon folded away; what names a pathway comes last, the widest read first. */
function inOrder(book: BoundBook, space: readonly Axis[]): readonly Axis[] {
  const rowLeaves = keysOf(book.pathways.map(({ rule }) => rule));
  const gateLeaves = [...DRUG_OPTIONS, 'clinical_trial' as const].map((option) => {
    const { require, exclude } = book.on(option);
    return keysOf([...require, ...exclude].map(({ rule }) => rule));
  });
  const placeOf = (axis: Axis): number => {
    const leaves = [...(axis.classes[0]?.truths.keys() ?? [])];
    const readers = gateLeaves.filter((keys) => leaves.some((leaf) => keys.has(leaf))).length;
    return leaves.some((leaf) => rowLeaves.has(leaf)) ? 2 * gateLeaves.length - readers : readers;
  };
  const places = new Map(space.map((axis) => [axis, placeOf(axis)]));
  return [...space].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

const keysOf = (rules: readonly Rule[]): ReadonlySet<number> => new Set(leavesIn(rules).map(leafNumber));
