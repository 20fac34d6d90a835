import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decision/decide.ts';
import { factsOf } from '../../../src/engine/facts/facts.ts';
import type { Exposures, Findings } from '../../../src/engine/findings.ts';
import type { Drug } from '../../../src/engine/vocabulary.ts';
import { type Patch, patched } from '../support/baseCase.ts';

/** Drugs whose use can decide. Platinum is checked before a dose, and the others have no rule of their own. */
const DECIDING: readonly Drug[] = [
  'docetaxel',
  'cabazitaxel',
  'abiraterone',
  'enzalutamide',
  'apalutamide',
  'darolutamide',
  'olaparib',
  'rucaparib',
  'talazoparib',
  'niraparib',
  'radium223',
  'pembrolizumab',
];
const MOST_UNKNOWN = 6;

const exposures: fc.Arbitrary<Exposures> = fc
  .tuple(
    fc.subarray([...DECIDING], { maxLength: MOST_UNKNOWN }),
    fc.tuple(...DECIDING.map(() => fc.boolean())),
  )
  .map(([open, given]) =>
    Object.fromEntries(
      DECIDING.map((drug, index) => [drug, open.includes(drug) ? 'unknown' : (given[index] ?? false)]),
    ),
  );

/** Cases in which infusions, ADT, status and ECOG are known and no earlier row applies. */
const settled: fc.Arbitrary<Patch> = fc.record({
  ecog: fc.constantFrom(0, 1, 2),
  testosterone: fc.constantFrom<Findings['testosterone'] & object>(
    { value: 20, unit: 'ng/dL' },
    { value: 49, unit: 'ng/dL' },
  ),
  diseaseStatus: fc.constantFrom(
    'progressed' as const,
    'progressed' as const,
    'progressed' as const,
    'stable' as const,
  ),
  imaging: fc.constant('stable' as const),
  histology: fc.constantFrom('adenocarcinoma', 'adenocarcinoma', 'mixed', 'unknown'),
  msi: fc.constantFrom('mss_or_pmmr', 'msi_high_or_dmmr', 'pending'),
  hrr: fc.constantFrom<NonNullable<Findings['hrr']>>(
    'negative',
    'pending',
    [{ gene: 'brca2' }],
    [{ gene: 'atm' }],
  ),
  tmb: fc.constantFrom(3, 12, 'unknown'),
  boneMetastases: fc.boolean(),
  opioidBonePain: fc.boolean(),
  docetaxelResponseMonths: fc.constantFrom(6, 7, 'unknown'),
  docetaxelProgressedAfterArpiSwitch: fc.boolean(),
  anc: fc.constantFrom(1.4, 3, 'unknown'),
  taxaneHypersensitivity: fc.boolean(),
  declines: fc.subarray(['docetaxel', 'abiraterone', 'enzalutamide', 'olaparib', 'clinical_trial'] as const, {
    maxLength: 2,
  }),
  prior: exposures,
}) as fc.Arbitrary<Patch>;

/** Every way in which the unknown priors can turn out. */
function completions(findings: Findings, open: readonly Drug[]): readonly Findings[] {
  return Array.from({ length: 2 ** open.length }, (_, bits) => ({
    ...findings,
    prior: {
      ...findings.prior,
      ...Object.fromEntries(open.map((drug, index) => [drug, Math.floor(bits / 2 ** index) % 2 === 1])),
    },
  }));
}

/** The pathway, and the drugs that rank. */
function outcome(findings: Findings): string {
  const { pathway, ranks } = decide(factsOf(findings));
  return [pathway, ...[...ranks.keys()].filter((option) => option !== 'clinical_trial').sort()].join(' ');
}

/** The priors of which one value or the other changes the outcome in some completion of the rest. */
function pivotal(findings: Findings): readonly Drug[] {
  const open = DECIDING.filter((drug) => findings.prior?.[drug] === 'unknown');
  const outcomes = completions(findings, open).map(outcome);
  return open.filter((_, index) =>
    outcomes.some(
      (value, bits) => Math.floor(bits / 2 ** index) % 2 === 0 && value !== outcomes[bits + 2 ** index],
    ),
  );
}

/** Where a last resort may come up, its prior is asked even if every completion should bring another drug. */
const maybeLastResort = ({ tmb, msi }: Findings): boolean =>
  typeof tmb === 'number' && tmb >= 10 && msi === 'mss_or_pmmr';

describe('a prior treatment decides', () => {
  it('exactly where some completion of the unknown ones turns on it', () => {
    fc.assert(
      fc.property(settled, (patch) => {
        const findings = patched(patch);
        const { pathway, undecided } = decide(factsOf(findings));
        const expected = pivotal(findings).map((drug) => `prior.${drug}`);
        const asked = [...undecided].sort();
        if (maybeLastResort(findings) && asked.length === expected.length + 1)
          expect(asked).toEqual([...expected, 'prior.pembrolizumab'].sort());
        else expect(asked).toEqual([...expected].sort());
        expect(pathway === 'incomplete').toBe(asked.length > 0);
      }),
      { numRuns: 1500, seed: 6 },
    );
  });
});
