import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/engine/rules/index.ts';
import { patched } from '../support/baseCase.ts';
import { answerTo, claimsOf, unmet } from '../support/claims.ts';
import { claimsIn, judged, limitsIn, possibleTruths, untestedSides } from '../support/ruleTable.ts';
import { RULE_CASES } from './tables.ts';

const rowsOf = (id: string) => RULE_CASES[id] ?? [];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rowsOf(id).map((row) => [row[0], row[2], row] as const))('%s: %s', (_, truth, row) => {
    expect(judged(rule.when, row)).toBe(truth);
    expect(unmet(claimsOf(answerTo(patched(row[1]))), claimsIn(id, row))).toEqual([]);
  });
});

describe('the cases of the rules', () => {
  it('show each rule in every truth that it can take', () => {
    const lacking = RULES.flatMap(({ id, when }) =>
      [...possibleTruths(when)]
        .filter((truth) => !rowsOf(id).some((row) => row[2] === truth))
        .map((truth) => `${id} ${truth}`),
    );
    expect(lacking).toEqual([]);
  });

  it('stand below, at and above every numeric limit', () => {
    const lacking = RULES.flatMap(({ id, when }) =>
      limitsIn(when).flatMap((limit) => untestedSides(limit, rowsOf(id)).map((side) => `${id} ${side}`)),
    );
    expect(lacking).toEqual([]);
  });

  it('speak of no rule that the book does not have', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(RULE_CASES).filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(RULES.length);
  });
});
