import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFindings, findingLine, valueWords } from '../../../src/dialogs/rendering/index.ts';

describe('Values in words', () => {
  test.each([
    ['testosterone', { value: 12, unit: 'ng/dL' }, '12 ng/dL'],
    ['testosterone', { value: 20, unit: 'ng/dL', comparator: '<' }, 'below 20 ng/dL (reported as <20 ng/dL)'],
    ['ecog', 2, '2'],
    ['anc', 1.5, '1.5 ×10⁹/L'],
    ['lvef', 55, '55%'],
    ['neuropathyGrade', 2, 'CTCAE grade 2'],
    ['bilirubinTimesUln', 1.1, '1.1 × ULN'],
    ['adt', 'never', 'never given'],
    ['diseaseStatus', 'psa_only_progression', 'PSA-only progression'],
    ['imaging', 'not_done', 'not done'],
    ['visceralMetastases', false, 'no'],
    ['redFlags', [], 'asked, none'],
    ['redFlags', ['cord_compression', 'sepsis'], 'cord compression, sepsis'],
    [
      'hrr',
      [{ gene: 'brca2', origin: 'germline', significance: 'pathogenic' }],
      'BRCA2 (germline, pathogenic)',
    ],
    ['hrr', [{ gene: 'atm', origin: 'ctdna' }], 'ATM (ctDNA, taken as pathogenic)'],
    ['hrr', [{ gene: 'chek2', significance: 'vus' }], 'CHEK2 (variant of uncertain significance)'],
    ['hrr', 'not_tested', 'not tested'],
    [
      'psa',
      { series: [{ value: 14 }, { value: 88.5, date: '2026-10-01' }], nadir: 3 },
      '14 → 88.5 (2026-10-01) ng/mL, nadir 3 ng/mL',
    ],
    [
      'prior',
      { docetaxel: true, cabazitaxel: false, radium223: 'unknown' },
      'given: docetaxel; not given: cabazitaxel; not available: radium-223',
    ],
    ['prior.docetaxel', true, 'yes'],
    ['concomitantDrugs', [], 'none'],
    ['declines', ['cabazitaxel'], 'cabazitaxel'],
  ] as const)('%s %j is "%s"', (path, value, words) => {
    expect(valueWords(path, value)).toBe(words);
  });

  test('what is not available is never said as a no', () => {
    for (const path of ['ecog', 'visceralMetastases', 'redFlags', 'hrr', 'prior.docetaxel'] as const)
      expect(valueWords(path, 'unknown')).toBe('not available');
  });

  test('a decimal and its unit are echoed exactly', () => {
    const units = fc.constantFrom('ng/dL' as const, 'nmol/L' as const);
    const values = fc.integer({ min: 0, max: 150_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(values, units, (value, unit) => {
        expect(findingLine('testosterone', { value, unit })).toBe(`Testosterone: ${value} ${unit}`);
      }),
    );
  });
});

describe('A case in words', () => {
  test('has one entry for each finding that was said, in the order of the assessment', () => {
    const described = describeFindings({ ecog: 1, adt: 'continuing', msi: 'unknown' });
    expect(described).toEqual([
      { path: 'adt', label: 'ADT', value: 'continuing' },
      { path: 'ecog', label: 'ECOG performance status', value: '1' },
      { path: 'msi', label: 'MSI/MMR', value: 'not available' },
    ]);
  });
});
