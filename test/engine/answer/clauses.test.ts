import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, isRefusal, type Reason } from '../../../src/engine/index.ts';
import { anyCase } from '../support/anyCase.ts';
import { patched } from '../support/baseCase.ts';

const SEED = 8;

function reasonsIn(findings: Parameters<typeof assess>[0]): readonly Reason[] {
  const answer = assess(findings);
  return isRefusal(answer) ? [] : answer.options.flatMap(({ because }) => because);
}

describe('why an option stands where it stands', () => {
  it('names each clause that failed, and says of an unknown one that it is unknown', () => {
    const olaparib = assess(patched({ hrr: 'not_tested' }));
    if (isRefusal(olaparib)) throw new Error('refused');
    const reasons = olaparib.options.find(({ id }) => id === 'olaparib')?.because ?? [];
    expect(reasons.some(({ holds }) => holds === null)).toBe(true);
  });

  it('is one with its clauses: all hold where an "and" holds, and one fails where it fails', () => {
    const judged = { true: 0, false: 0, null: 0 };
    fc.assert(
      fc.property(anyCase, (findings) => {
        for (const { reading, holds, clauses } of reasonsIn(findings)) {
          if (clauses === undefined) continue;
          judged[`${holds}`] += 1;
          const truths = clauses.map((clause) => clause.holds);
          const isAnd =
            reading.includes('; and ') && clauses.every(({ reading: one }) => reading.includes(one));
          expect(truths.length).toBeGreaterThan(1);
          expect(truths).toContain(holds);
          if (isAnd && !reading.includes('; or '))
            expect(holds === true).toBe(truths.every((one) => one === true));
        }
      }),
      { numRuns: 400, seed: SEED },
    );
    for (const count of Object.values(judged)) expect(count).toBeGreaterThan(20);
  });
});
