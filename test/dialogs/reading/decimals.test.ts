import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../../src/dialogs/index.ts';
import { read } from '../../../src/dialogs/reading/index.ts';
import { AT } from '../../support/journey.ts';

const SEED = 17;
/** Tenths, so that a value is exactly what was typed. */
const tenths = fc.integer({ min: 1, max: 4000 }).map((count) => count / 10);
const unit = fc.constantFrom('ng/dL', 'nmol/L');
const mark = fc.constantFrom('.', ',');

describe('a number with a decimal mark', () => {
  it('is read as it was written, with a point or a comma, and never ten times as much', () => {
    fc.assert(
      fc.property(tenths, unit, mark, (value, units, decimal) => {
        const written = value.toFixed(1).replace('.', decimal);
        const { findings, invalid } = read(`testosterone ${written} ${units}`, { asked: 'testosterone' });
        if (invalid.includes('testosterone')) expect(findings.testosterone).toBeUndefined();
        else expect(findings.testosterone).toEqual({ value, unit: units });
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('is echoed with its unit before it is used', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), unit, mark, (count, units, decimal) => {
        const value = count / 10;
        const written = value.toFixed(1).replace('.', decimal);
        const text = `6 infusions of Pluvicto, ECOG 1, ADT continuing, testosterone ${written} ${units}, progressed on CT`;
        const { replies } = takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, undefined, {});
        expect(replies[0]?.text).toContain(`${value} ${units}`);
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});
