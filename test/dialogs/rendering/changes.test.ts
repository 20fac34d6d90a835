import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../src/engine/index.ts';
import { answerTo, BASE, CASES } from './cases.ts';
import { firstScreenOf, renderedAnswer } from './reading.ts';

const BRCA2 = { ...BASE, hrr: [{ gene: 'brca2' }] } as const satisfies Findings;
const DOCETAXEL_NEVER = { ...BASE, prior: { ...BASE.prior, docetaxel: false } } as const satisfies Findings;
const NOT_CASTRATE = { adt: 'stopped', testosterone: { value: 310, unit: 'ng/dL' } } as const;
const STABLE_BY_IMAGING: Findings = { ...without('diseaseStatus'), imaging: 'stable', psaTrend: 'stable' };

function without(key: keyof Findings): Findings {
  const { [key]: _left, ...rest }: Findings = BASE;
  return rest;
}

const changesIn = (findings: Findings): string =>
  firstScreenOf(renderedAnswer(answerTo(findings)))
    .split('\n')
    .find((line) => line.startsWith('What would change this: ')) ?? '';

describe('What would change an answer', () => {
  test.each(Object.entries(CASES))('promises nothing beyond the change itself: "%s"', (_name, findings) => {
    expect(changesIn(findings)).not.toMatch(/without reservation|: [a-z]+: /);
  });

  test.each([
    [{ ...BASE, anc: 1.2 }, 'ANC above 1.5 ×10⁹/L: cabazitaxel no longer on hold (the other checks stand)'],
    [{ ...BASE, bilirubinTimesUln: 3.5 }, 'bilirubin 3 × ULN or less: cabazitaxel no longer on hold'],
    [
      { ...BASE, cnsMetastases: true },
      'nothing more due locally for the CNS metastases (neuro-oncology MDT): cabazitaxel no longer on hold',
    ],
    [
      { ...BASE, hrr: 'not_tested', prior: { ...BASE.prior, olaparib: 'unknown' } },
      'HRR negative: cabazitaxel no longer provisional',
    ],
    [
      { ...BRCA2, creatinineClearance: 28 },
      'creatinine clearance above 30 mL/min: olaparib and rucaparib no longer on hold',
    ],
    [
      { ...DOCETAXEL_NEVER, ...NOT_CASTRATE, visceralCrisis: true, bilirubinTimesUln: 2.1 },
      'bilirubin within the ULN: docetaxel provisional instead of on hold',
    ],
  ] satisfies readonly (readonly [Findings, string])[])(
    'says what becomes of a hold, and where it ends',
    (findings, said) => {
      expect(changesIn(findings)).toContain(said);
    },
  );

  test('names together the values that together hold a drug', () => {
    const line = changesIn({ ...BRCA2, anc: 1.1, platelets: 70, haemoglobin: 8.2 });
    expect(line).toContain(
      'ANC at least 1.5 ×10⁹/L, platelets at least 100 ×10⁹/L and haemoglobin at least 10 g/dL: olaparib and rucaparib no longer on hold (the other checks stand)',
    );
    expect(line).not.toMatch(/(: |; )ANC at least 1\.5 ×10⁹\/L:/);
  });

  test('expects no response of a patient whose disease has progressed', () => {
    expect(changesIn({ ...BASE, imaging: 'progression' })).not.toMatch(/respon|surveillance/);
    expect(changesIn(BASE)).not.toMatch(/respon|surveillance/);
  });

  test('names progression where there is none yet, also where more would have to be asked', () => {
    expect(changesIn(STABLE_BY_IMAGING)).toContain('progression on a new scan: chemotherapy');
    expect(changesIn({ ...STABLE_BY_IMAGING, prior: { docetaxel: true } })).toContain(
      'progression on a new scan: a next line is ranked (what is missing is then asked)',
    );
    expect(changesIn({ ...BASE, diseaseStatus: 'psa_only_progression' })).toContain(
      'a new scan showing response: surveillance',
    );
  });

  test('names castration on repeat as what ends the ADT gate, also where more would have to be asked', () => {
    const near: Findings = { ...BASE, testosterone: { value: 71, unit: 'ng/dL' } };
    expect(changesIn(near)).toContain('testosterone castrate on repeat: chemotherapy');
    const { pluvictoInfusions: _unsaid, ...unsaid } = near;
    expect(changesIn(unsaid)).toContain('testosterone castrate on repeat: a next line is ranked');
  });
});
