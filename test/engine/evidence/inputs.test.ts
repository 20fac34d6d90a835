import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/engine/conditions/condition.ts';
import type { InputCoverage } from '../../../src/engine/evidence/coverage/coverageRow.ts';
import { INPUT_COVERAGE, NOTED_ONLY } from '../../../src/engine/evidence/coverage/inputs.ts';
import { type Facts, factsOf } from '../../../src/engine/facts/facts.ts';
import { FINDING_KEYS, type FindingPath } from '../../../src/engine/findings.ts';
import { withValue } from '../../../src/engine/findingValue.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { DRUGS } from '../../../src/engine/vocabulary.ts';
import { CASE_VALUES } from '../support/anyCase.ts';
import { factsIn } from '../support/kleene.ts';

const rows: readonly (readonly [string, InputCoverage])[] = Object.entries(INPUT_COVERAGE);
const held = new Set<FindingPath>(rows.flatMap(([, { findings }]) => findings));
const PATHS: readonly FindingPath[] = [
  ...FINDING_KEYS.flatMap((key) => (key === 'prior' ? [] : [key])),
  ...DRUGS.map((drug) => `prior.${drug}` as const),
];
const conditions: readonly Condition[] = RULES.flatMap(({ when, sayWhere = [] }) => [
  when,
  ...sayWhere.map((wording) => wording.when),
]);
const readByRules = new Set(conditions.flatMap(factsIn));

/** The facts that any value of a finding changes. */
function changedBy(path: FindingPath): readonly (keyof Facts)[] {
  const [, values = []] = CASE_VALUES.find(([each]) => each === path) ?? [];
  const nothing = factsOf({});
  return values.flatMap((value) => {
    const facts = factsOf(withValue({}, path, value));
    return (Object.keys(nothing) as (keyof Facts)[]).filter((fact) => facts[fact] !== nothing[fact]);
  });
}

describe('the facts that the sources would ask for', () => {
  it('are told in their order, all 26, each with what is not asked of it', () => {
    const expected = Array.from({ length: 26 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
    expect(rows.map(([id]) => id)).toEqual(expected);
    for (const [id, { findings, left = 'Nothing.' }] of rows) {
      expect(findings.length, id).toBeGreaterThan(0);
      expect(left, id).toMatch(/\.$/);
    }
  });

  it('account for every finding, but those that are only noted', () => {
    expect(PATHS.filter((path) => !held.has(path))).toEqual([...NOTED_ONLY]);
  });

  it.each([...held])('%s is read by a rule', (path) => {
    expect(changedBy(path).filter((fact) => readByRules.has(fact))).not.toEqual([]);
  });
});
