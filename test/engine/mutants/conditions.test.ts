import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/engine/rules/index.ts';
import { RULE_CASES } from '../rules/tables.ts';
import { conditionMutants } from '../support/mutants.ts';
import { judged } from '../support/ruleTable.ts';

const MUTANTS = RULES.flatMap((rule) => conditionMutants(rule.when).map((mutant) => ({ rule, ...mutant })));

describe('a slip in a condition', () => {
  it(`is noticed by a case of its rule, each of ${MUTANTS.length}`, () => {
    const survivors = MUTANTS.filter(({ rule, of }) =>
      (RULE_CASES[rule.id] ?? []).every((row) => judged(of, row) === row[2]),
    );
    expect(survivors.map(({ rule, what }) => `${rule.id}: ${what}`)).toEqual([]);
    expect(MUTANTS.length).toBeGreaterThan(400);
  });
});
