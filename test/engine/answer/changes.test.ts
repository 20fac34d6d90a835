import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/engine/answer/changes.ts';
import type { Altered, Change } from '../../../src/engine/assessment.ts';
import { type Decision, decide } from '../../../src/engine/decision/decide.ts';
import { factsOf } from '../../../src/engine/facts/facts.ts';
import type { Findings } from '../../../src/engine/findings.ts';
import { valueAt, withValue } from '../../../src/engine/findingValue.ts';
import { anyCase, CASE_VALUES } from '../support/anyCase.ts';
import { both, MSI_HIGH, type Patch, patched } from '../support/baseCase.ts';

const SEED = 77;
const decisionOn = (findings: Findings): Decision => decide(factsOf(findings));
const changesFor = (patch: Patch) => {
  const findings = patched(patch);
  return changesOf(findings, factsOf(findings), decisionOn(findings));
};

const firstOf = ({ standings, ranks }: Decision): readonly string[] =>
  standings.flatMap(({ option, standing }) => (ranks.get(option) === 1 ? [`${option} ${standing}`] : []));

/** Findings that only bear on drugs: in a pathway that was reached before any drug they turn nothing. */
const OF_DRUGS_ONLY = CASE_VALUES.filter(
  ([path]) => path.startsWith('prior.') || ['msi', 'hrr', 'histology', 'declines', 'anc'].includes(path),
);
const BEFORE_DRUGS = ['urgent', 'out_of_scope', 'palliative', 'surveillance', 'confirm_progression'];

const applied = ({ finding, to, and }: Altered, findings: Findings): Findings => {
  const once = withValue(findings, finding, to);
  return and ? applied(and, once) : once;
};

/** The change, tried on the case, does what it says and nothing else. */
function expectTrue(
  { finding, from, to, and, pathway, options = {} }: Change,
  findings: Findings,
  now: Decision,
): void {
  const then = decisionOn(applied({ finding, from, to, ...(and ? { and } : {}) }, findings));
  expect(from).toEqual(valueAt(findings, finding) ?? null);
  if (and) expect(and.from).toEqual(valueAt(findings, and.finding) ?? null);
  expect(then.pathway).toBe(pathway ?? now.pathway);
  expect(then.pathway !== now.pathway || firstOf(then).join() !== firstOf(now).join()).toBe(true);
  then.standings.forEach(({ option, standing }, index) => {
    expect([option, options[option] ?? now.standings[index]?.standing]).toEqual([option, standing]);
  });
}

describe('what would change the answer', () => {
  it('is true: the change alone gives the pathway and the standings that it names', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const now = decisionOn(findings);
        for (const change of changesOf(findings, factsOf(findings), now)) expectTrue(change, findings, now);
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  it('leaves nothing out where a pathway was reached before any drug was looked at', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...OF_DRUGS_ONLY), (findings, [path, values]) => {
        const now = decisionOn(findings);
        if (!BEFORE_DRUGS.includes(now.pathway)) return;
        for (const value of values)
          expect(decisionOn(withValue(findings, path, value)).pathway).toBe(now.pathway);
      }),
      { numRuns: 1500, seed: SEED },
    );
  });

  it('names what a first screen has to say after cabazitaxel', () => {
    const named = changesFor({}).map(({ finding, to, pathway }) =>
      `${finding} ${JSON.stringify(to)} ${pathway ?? ''}`.trim(),
    );
    expect(named).toEqual(
      expect.arrayContaining([
        'anc 1.5',
        'ecog 3 palliative',
        'histology "neuroendocrine" transformation_workup',
        'hrr [{"gene":"brca2"}] biomarker_targeted',
        'msi "msi_high_or_dmmr" biomarker_targeted',
        'adt "stopped" adt_first',
      ]),
    );
  });

  it('names no status that the imaging at hand would contradict', () => {
    expect(changesFor({}).map(({ finding }) => finding)).not.toContain('diseaseStatus');
    expect(
      changesFor({ imaging: 'stable' }).map(({ finding, to, pathway }) => [finding, to, pathway]),
    ).toContainEqual(['diseaseStatus', 'stable', 'surveillance']);
  });

  it('puts what is missing before what would have to change, and history last', () => {
    const order = changesFor({ msi: 'not_tested' }).map(({ finding }) => finding);
    expect(order[0]).toBe('msi');
    expect(order.indexOf('ecog')).toBeLessThan(order.indexOf('prior.cabazitaxel'));
  });

  it('names changes of two findings only where no single one would do, the nearest first', () => {
    expect(changesFor({}).filter(({ and }) => and !== undefined)).toEqual([]);
    const contradicted = changesFor({ ecog: 4, diseaseStatus: 'stable', imaging: 'progression' });
    expect(contradicted.map(({ finding, and }) => [finding, and?.finding])).toContainEqual([
      'diseaseStatus',
      'ecog',
    ]);
    expect(contradicted.every(({ and }) => and !== undefined)).toBe(true);
    expect(contradicted.length).toBeLessThanOrEqual(5);
  });

  it('names together all the values that together hold what ranks first, and only then', () => {
    const brca2 = { hrr: [{ gene: 'brca2' }] } as const;
    const joint = (patch: Patch) => changesFor(both(brca2, patch)).find(({ and }) => and !== undefined);
    const low = joint({ anc: 1.1, platelets: 70, haemoglobin: 8.2 });
    expect([low?.finding, low?.and?.finding, low?.and?.and?.finding]).toEqual([
      'anc',
      'platelets',
      'haemoglobin',
    ]);
    expect(low?.options?.olaparib).toBe('recommended');
    expect(joint({ anc: 1.1 })).toBeUndefined();
  });

  it('counts the laboratory values of the first option only', () => {
    const findings = (patch: Patch) => changesFor(patch).map(({ finding }) => finding);
    expect(findings({})).toContain('bilirubinTimesUln');
    expect(findings({})).not.toContain('haemoglobin');
    expect(findings(MSI_HIGH)).not.toContain('anc');
    expect(findings(both(MSI_HIGH, { redFlags: ['sepsis'] }))).toEqual([]);
  });
});
