import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/conditions/compile.ts';
import { all, any, type Condition, not } from '../../../src/engine/conditions/condition.ts';
import { FAILS, HOLDS, UNKNOWN } from '../../../src/engine/conditions/truth.ts';
import { unknownFacts } from '../../../src/engine/conditions/unknowns.ts';
import { type Facts, factsOf } from '../../../src/engine/facts/facts.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { anyCase } from '../support/anyCase.ts';
import { factsIn, isBookkeeping, kleene } from '../support/kleene.ts';

const CONDITIONS: readonly Condition[] = RULES.map(({ when }) => when);
const SEED = 2026;
const truthOf = (value: boolean | undefined) => (value === undefined ? UNKNOWN : value ? HOLDS : FAILS);
const aCondition = fc.constantFrom(...CONDITIONS);

/** The facts of two cases, the unknown ones of the first learnt from the second where `learns` says so. */
function learnt(facts: Facts, other: Facts, learns: (fact: keyof Facts) => boolean): Facts {
  const keys = Object.keys(facts) as (keyof Facts)[];
  const news = keys
    .filter((fact) => facts[fact] === undefined && learns(fact))
    .map((fact) => [fact, other[fact]]);
  return { ...facts, ...Object.fromEntries(news) };
}

describe('the conditions of the rules', () => {
  it('are judged as Kleene’s tables judge them', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const facts = factsOf(findings);
        for (const condition of CONDITIONS)
          expect(compile(condition)(facts)).toBe(truthOf(kleene(condition, facts)));
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('obey De Morgan and double negation', () => {
    fc.assert(
      fc.property(anyCase, aCondition, aCondition, (findings, a, b) => {
        const facts = factsOf(findings);
        const same = (left: Condition, right: Condition) =>
          expect(kleene(left, facts)).toBe(kleene(right, facts)) ??
          expect(compile(left)(facts)).toBe(compile(right)(facts));
        same(not(all(a, b)), any(not(a), not(b)));
        same(not(any(a, b)), all(not(a), not(b)));
        same(not(not(a)), a);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it('never turn from holding or failing when an unknown fact is learnt', () => {
    const monotone = CONDITIONS.filter((condition) => !isBookkeeping(condition));
    expect(monotone.length).toBeGreaterThan(CONDITIONS.length / 2);
    fc.assert(
      fc.property(anyCase, anyCase, fc.nat(), (findings, other, salt) => {
        const before = factsOf(findings);
        const after = learnt(before, factsOf(other), (fact) => (fact.length + salt) % 3 > 0);
        for (const condition of monotone) {
          const truth = compile(condition)(before);
          if (truth !== UNKNOWN) expect(compile(condition)(after)).toBe(truth);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('name the unknown facts they hang on: some while unknown, none once settled', () => {
    fc.assert(
      fc.property(anyCase, aCondition, (findings, condition) => {
        const facts = factsOf(findings);
        const open = unknownFacts(condition, facts);
        expect(open.length > 0).toBe(compile(condition)(facts) === UNKNOWN);
        expect(open.every((fact) => facts[fact] === undefined && factsIn(condition).includes(fact))).toBe(
          true,
        );
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it('hold always for none of "all" and never for none of "any"', () => {
    const facts = factsOf({});
    expect([compile(all())(facts), compile(any())(facts)]).toEqual([HOLDS, FAILS]);
  });
});
