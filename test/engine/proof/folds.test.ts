import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/conditions/compile.ts';
import { bind } from '../../../src/engine/decision/bound.ts';
import { decide } from '../../../src/engine/decision/decide.ts';
import { castrationOf } from '../../../src/engine/facts/castration.ts';
import { FACTS } from '../../../src/engine/facts/catalogue.ts';
import { type Facts, factsOf } from '../../../src/engine/facts/facts.ts';
import { hrrFacts } from '../../../src/engine/facts/hrr.ts';
import type { HrrAlteration, Testosterone } from '../../../src/engine/findings.ts';
import { axesOf, joined, settles, spaceSize } from '../../../src/engine/proof/axes.ts';
import { isDeciding, leafNumber, leavesIn } from '../../../src/engine/proof/deciding.ts';
import { hrrValues, TESTOSTERONE_VALUES } from '../../../src/engine/proof/measured.ts';
import { signatureOf } from '../../../src/engine/proof/observed.ts';
import { outcomeOf } from '../../../src/engine/proof/outcome.ts';
import { randomFrom } from '../../../src/engine/proof/random.ts';
import { reachedRules } from '../../../src/engine/proof/reached.ts';
import { signsOf } from '../../../src/engine/proof/signs.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import type { Rule } from '../../../src/engine/rules/rule.ts';
import { draw } from './slice.ts';

const CASES = 2_000;
const AXES = axesOf(RULES);
const DECIDING = RULES.filter(isDeciding);
const BOOK = bind(DECIDING);
const LEAVES = leavesIn(DECIDING).map((leaf) => ({
  number: leafNumber(leaf),
  fact: leaf.fact,
  test: compile(leaf),
}));

describe('the case space', () => {
  it('holds every finding that a deciding rule reads, and is far too large to be walked', () => {
    expect(AXES.length).toBeGreaterThan(50);
    expect(spaceSize(AXES)).toBeGreaterThan(10n ** 40n);
  });

  it('grows by itself with a rule that has a new limit', () => {
    const [first] = DECIDING;
    const added = { ...first, id: 'test.age', when: { op: 'above', fact: 'age', limit: 80 } } as Rule;
    const age = axesOf([...RULES, added]).find(({ name }) => name === 'age');
    expect(AXES.find(({ name }) => name === 'age')).toBeUndefined();
    expect(age?.classes.map(({ members }) => members)).toEqual([
      [{}, { age: 'unknown' }],
      [{ age: 18 }, { age: 79 }, { age: 80 }],
      [{ age: 81 }, { age: 120 }],
    ]);
  });

  it('is refused where it was made for other rules', () => {
    const [first] = DECIDING;
    const added = { ...first, id: 'test.age', when: { op: 'above', fact: 'age', limit: 80 } } as Rule;
    expect(settles(AXES, RULES)).toBe(true);
    expect(settles(AXES, [...RULES, added])).toBe(false);
    expect(() => reachedRules([...RULES, added], AXES)).toThrow('made for other rules');
  });

  it('cuts testosterone at both sides of every value where castration turns', () => {
    const edges = (['ng/dL', 'nmol/L'] as const).flatMap((unit) =>
      ([undefined, '<'] as const).flatMap((comparator) => turningPoints(unit, comparator)),
    );
    expect(edges.length).toBeGreaterThan(5);
    const listed = TESTOSTERONE_VALUES.map((one) => JSON.stringify(castrationOf(one)));
    for (const { below, above } of edges) {
      expect(listed).toContain(JSON.stringify(castrationOf(below)));
      expect(isBetween(below, above)).toBe(true);
    }
  });

  it('reaches with three alterations whatever follows from any list of them', () => {
    const kindOf = (hrr: Parameters<typeof hrrFacts>[0]) => JSON.stringify(hrrFacts(hrr));
    const reports = hrrValues(kindOf);
    const kinds = new Set(reports.map(kindOf));
    const random = randomFrom(5);
    const lists = reports.filter((report): report is readonly HrrAlteration[] => Array.isArray(report));
    for (let count = 0; count < CASES; count += 1) {
      const list = [1, 2, 3].flatMap(() => lists[random(lists.length)] ?? []);
      expect(kinds).toContain(kindOf(list));
    }
  });
});

const STEPS = { 'ng/dL': 0.1, 'nmol/L': 0.005 } as const;
const UP_TO = { 'ng/dL': 120, 'nmol/L': 5 } as const;

/** Neighbouring values on a fine scale between which castration turns. */
function turningPoints(unit: Testosterone['unit'], comparator: '<' | undefined) {
  const at = (step: number): Testosterone => ({
    value: Number((step * STEPS[unit]).toFixed(3)),
    unit,
    ...(comparator ? { comparator } : {}),
  });
  const steps = Array.from({ length: Math.round(UP_TO[unit] / STEPS[unit]) }, (_, step) => step);
  return steps
    .map((step) => ({ below: at(step), above: at(step + 1) }))
    .filter(({ below, above }) => castrationOf(below) !== castrationOf(above));
}

/** Whether the list has a value at least as near on either side. */
function isBetween(below: Testosterone, above: Testosterone): boolean {
  const like = TESTOSTERONE_VALUES.filter(
    ({ unit, comparator }) => unit === below.unit && comparator === below.comparator,
  );
  const same = (one: Testosterone, other: Testosterone) => castrationOf(one) === castrationOf(other);
  return (
    like.some((one) => one.value <= below.value && same(one, below)) &&
    like.some((one) => one.value >= above.value && same(one, above))
  );
}

describe('the first fold', () => {
  it('gives each finding its truths alone: in a whole case every leaf is as its own axis says', () => {
    const random = randomFrom(1);
    for (let count = 0; count < CASES; count += 1) {
      const { places, findings } = draw(AXES, random);
      const facts = factsOf(findings);
      const classes = AXES.flatMap((axis, place) => axis.classes[places[place] ?? 0] ?? []);
      const told = LEAVES.map(({ number }) => classes.flatMap(({ truths }) => truths.get(number) ?? []));
      expect(told).toEqual(LEAVES.map(({ test }) => [test(facts)]));
    }
  });

  it('keeps what is decided and what the guardrails read, whichever value of a class a case has', () => {
    const random = randomFrom(2);
    for (let count = 0; count < CASES; count += 1) {
      const { places, pieces, findings } = draw(AXES, random);
      const axis = random(AXES.length);
      const members = AXES[axis]?.classes[places[axis] ?? 0]?.members ?? [{}];
      const other = joined(pieces.with(axis, members[random(members.length)] ?? {}));
      expect(signsOf(other)).toBe(signsOf(findings));
      expect(signatureOf(decide(factsOf(other), BOOK))).toBe(signatureOf(decide(factsOf(findings), BOOK)));
    }
  });

  it('leaves out only rules that decide nothing', () => {
    const random = randomFrom(3);
    for (let count = 0; count < CASES; count += 1) {
      const facts = factsOf(draw(AXES, random).findings);
      expect(signatureOf(decide(facts, BOOK))).toBe(signatureOf(decide(facts)));
    }
  });

  it('knows everything that the engine reads beside its rules', () => {
    const read = new Set<string>();
    const random = randomFrom(4);
    for (let count = 0; count < CASES; count += 1) {
      const facts = new Proxy(factsOf(draw(AXES, random).findings), {
        get: (target, fact: string) => {
          read.add(fact);
          return target[fact as keyof Facts];
        },
      });
      outcomeOf(facts, decide(facts, BOOK), BOOK);
    }
    const ofLeaves = new Set<string>(LEAVES.map(({ fact }) => fact));
    // An exposure behind a fact of a rule is looked at only to be named among what is open.
    const behind = new Set<string>(LEAVES.flatMap(({ fact }) => FACTS[fact].from));
    const beside = [...read].filter((fact) => !ofLeaves.has(fact) && !behind.has(fact)).sort();
    expect(beside).toEqual(['hrrBrca', 'imaging'].filter((fact) => !ofLeaves.has(fact)));
  });
});
