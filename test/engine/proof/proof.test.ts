import { describe, expect, it } from 'vitest';
import { assess, isRefusal } from '../../../src/engine/assess.ts';
import { axesOf, spaceSize } from '../../../src/engine/proof/axes.ts';
import { FOCUSES, type Focus } from '../../../src/engine/proof/focus.ts';
import { proveFocus } from '../../../src/engine/proof/proveFocus.ts';
import { summaryJson, summaryText } from '../../../src/engine/proof/report.ts';
import { SIGNS } from '../../../src/engine/proof/signs.ts';
import { STATEMENTS } from '../../../src/engine/proof/statements.ts';
import { summarise } from '../../../src/engine/proof/summary.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { DRUG_OPTIONS, PATHWAYS } from '../../../src/engine/vocabulary.ts';
import { slice } from './slice.ts';

const AXES = axesOf(RULES);
const LEAST_DECISIONS = 100_000;
/** Beside the first case of each class, which is also decided with the rules in reverse order. */
const MEMBERS = 22;

function focusNamed(name: string): Focus {
  const focus = FOCUSES.find((one) => one.name === name);
  if (focus === undefined) throw new Error(`There is no focus ${name}.`);
  return focus;
}

describe('the proof in its short form', () => {
  const result = proveFocus(RULES, AXES, focusNamed('cabazitaxel and abiraterone'), {
    members: MEMBERS,
    answers: 40,
    seed: 1123,
  });
  const summary = summarise(RULES, AXES, [result], 1);

  it(`covers the whole space with at least ${LEAST_DECISIONS} decisions, and nothing is broken`, () => {
    expect(result.decisions).toBeGreaterThanOrEqual(LEAST_DECISIONS);
    expect(result.cases).toBe(spaceSize(AXES));
    expect(summary.faults).toEqual([]);
  });

  it('reaches every pathway, and its parts add up to the space', () => {
    expect([...result.pathways.keys()].sort()).toEqual([...PATHWAYS].sort());
    expect([...result.pathways.values()].reduce((sum, cases) => sum + cases, 0n)).toBe(spaceSize(AXES));
  });

  it('finds no unreachable rule and no gap, and overlaps that the order of decision settles', () => {
    expect(summary.unreachable).toEqual([]);
    expect(summary.gaps).toBe(0n);
    expect(summary.overlaps).toContainEqual(
      expect.objectContaining({ rules: ['scope.red-flag', 'scope.six-infusions'] }),
    );
    for (const { holds, fails, unknown } of summary.rules)
      expect(holds + fails + unknown).toBe(spaceSize(AXES));
  });

  it('says so in a page of text and in one JSON document', () => {
    expect(summaryText(summary)).toMatch(/Nothing is broken/);
    expect(JSON.parse(summaryJson(summary))).toMatchObject({ holds: true, cases: String(spaceSize(AXES)) });
  });

  it('is the same when it is run again', () => {
    const once = { members: 2, answers: 0, seed: 7 };
    const axes = slice(AXES, (name) => ['ecog', 'adt', 'diseaseStatus', 'pluvictoInfusions'].includes(name));
    const run = () => proveFocus(RULES, axes, focusNamed('care and radioligands'), once);
    expect(run().decisions).toBeGreaterThan(100);
    expect(run()).toEqual(run());
  });
});

describe('the focuses', () => {
  it('hold every drug, and each sign that a guardrail reads of it', () => {
    for (const drug of DRUG_OPTIONS) {
      const { options, signs } = focusNamed(drug);
      expect(options).toEqual([[drug, ['standing']]]);
      const asked = SIGNS.flatMap(([sign], place) => ((signs & (1 << place)) === 0 ? [] : [sign]));
      expect(asked.sort()).toEqual(
        ['poor', 'emergency', 'notCastrate', `used.${drug}`, `unfounded.${drug}`].sort(),
      );
    }
  });

  it('leave no guardrail out: 7 and 8 are about whole answers', () => {
    expect(STATEMENTS.map(({ guardrail }) => guardrail)).toEqual([1, 2, 3, 4, 5, 6, 9, 10, 11]);
    expect(isRefusal(assess({}))).toBe(false);
  });
});
