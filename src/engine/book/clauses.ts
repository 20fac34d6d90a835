import type { Condition } from '../conditions/condition.ts';
import { describe } from '../conditions/describe.ts';
import { FACTS } from '../facts/catalogue.ts';

/** One part of a condition on its own line, so that a reviewer can point at it. */
export interface Clause {
  /** Its place in the condition: "2", or "2.1" inside the second part. */
  readonly at: string;
  /** Its words; of a group, how its parts combine ("any of these"). */
  readonly words: string;
  /** What it speaks of ("ANC"), where it is a single test: the words with which it begins. */
  readonly about?: string;
}

/** How the parts of a condition combine; of a single test, nothing is to be said. */
export type Combination = 'all of these' | 'any of these' | 'not all of these' | 'none of these';

/** A condition taken apart. */
export interface Reading {
  readonly combine?: Combination;
  readonly clauses: readonly Clause[];
}

/** The parts of a condition in order, groups before what they hold. The words are made from the condition. */
export function readingOf(condition: Condition): Reading {
  const group = groupOf(condition);
  if (group === undefined) return { clauses: [leaf(condition, '1')] };
  return { combine: group.combine, clauses: partsOf(group.parts, '') };
}

const partsOf = (parts: readonly Condition[], prefix: string): readonly Clause[] =>
  parts.flatMap((part, index) => numbered(part, `${prefix}${index + 1}`));

function numbered(condition: Condition, at: string): readonly Clause[] {
  const group = groupOf(condition);
  if (group === undefined) return [leaf(condition, at)];
  return [{ at, words: group.combine }, ...partsOf(group.parts, `${at}.`)];
}

interface Group {
  readonly combine: Combination;
  readonly parts: readonly Condition[];
}

/** A condition with several parts, and how they combine; undefined for a single test. */
function groupOf(condition: Condition): Group | undefined {
  const isDenied = condition.op === 'not';
  const inner = isDenied ? condition.of : condition;
  if ((inner.op !== 'all' && inner.op !== 'any') || inner.of.length < 2) return undefined;
  return { combine: (isDenied ? DENIED : STATED)[inner.op], parts: inner.of };
}

const STATED = { all: 'all of these', any: 'any of these' } as const;
const DENIED = { all: 'not all of these', any: 'none of these' } as const;

function leaf(condition: Condition, at: string): Clause {
  const words = describe(condition);
  const about = 'fact' in condition ? FACTS[condition.fact].label : undefined;
  return { at, words, ...(about !== undefined && words.startsWith(about) && { about }) };
}
