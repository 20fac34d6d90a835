import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/engine/assessment.ts';
import type { FindingPath, Findings } from '../../../src/engine/findings.ts';
import { withValue } from '../../../src/engine/findingValue.ts';
import type { Standing } from '../../../src/engine/vocabulary.ts';
import { anyCase, CASE_VALUES } from '../support/anyCase.ts';
import { answerTo } from '../support/claims.ts';

/** What an answer advises and warns of: pathway, every option with its standing, rank, checks and words, and the alerts. */
const advice = ({ pathway, options, alerts }: Assessment): string =>
  JSON.stringify([
    pathway,
    options.map(({ id, standing, rank, checks, statement }) => [id, standing, rank, checks, statement]),
    alerts.map(({ id, statement }) => [id, statement]),
  ]);

const valuesOf = (path: FindingPath): readonly unknown[] =>
  (CASE_VALUES.find(([each]) => each === path)?.[1] ?? []).filter(
    (value) => value !== undefined && value !== 'unknown',
  );

/** Whether some value of the finding, alone, gives other advice than not knowing it. */
function matters(findings: Findings, path: FindingPath): boolean {
  const now = advice(answerTo(findings));
  return valuesOf(path).some((value) => advice(answerTo(withValue(findings, path, value))) !== now);
}

/** Outside the scope nothing turns the answer: there it is told what would be asked after six infusions. */
const asked = (findings: Findings, { pathway }: Assessment): Findings =>
  pathway === 'out_of_scope' ? { ...findings, pluvictoInfusions: 6 } : findings;

const LABORATORY_AND_COMORBIDITY: readonly FindingPath[] = [
  'anc',
  'platelets',
  'haemoglobin',
  'bilirubinTimesUln',
  'astTimesUln',
  'altTimesUln',
  'alpTimesUln',
  'childPugh',
  'creatinineClearance',
  'potassium',
  'correctedCalcium',
  'lvef',
  'nyha',
  'seizureHistory',
  'autoimmuneDisease',
  'transplant',
  'priorFebrileNeutropenia',
  'taxaneHypersensitivity',
  'neuropathyGrade',
  'age',
  'concomitantDrugs',
];
const ON_TABLE: readonly Standing[] = ['recommended', 'provisional', 'on_hold'];

describe('what an answer calls missing', () => {
  it('could change an option, a check or a caution: some value of it does', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = answerTo(findings);
        const paths = answer.missing.map(({ finding }) => finding);
        expect(paths.filter((path) => !matters(asked(findings, answer), path))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is a laboratory value or a comorbidity only beside an option on the table that names it', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const { missing, options } = answerTo(findings);
        const named = options
          .filter(({ standing }) => ON_TABLE.includes(standing))
          .flatMap(({ checks = [], needs = [] }) => [...checks, ...needs]);
        const idle = missing
          .map(({ finding }) => finding)
          .filter((path) => LABORATORY_AND_COMORBIDITY.includes(path) && !named.includes(path));
        expect(idle).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
