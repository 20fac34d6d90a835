import { describe, expect, it } from 'vitest';
import { FINDING_KEYS } from '../../src/engine/index.ts';
import { parseFindings } from '../../src/machine/index.ts';

/** [what is given, the start of the line that names it, what the line says is allowed] */
const REFUSED: readonly (readonly [unknown, string, string])[] = [
  [{ ecog: 5 }, 'ecog: got 5', 'a whole number from 0 to 4'],
  [{ ecog: 1.5 }, 'ecog: got 1.5', 'a whole number from 0 to 4'],
  [{ ecog: '1' }, 'ecog: got "1"', '"unknown"'],
  [{ ecog: null }, 'ecog: got null', 'a whole number'],
  [{ karnofsky: 75 }, 'karnofsky: got 75', 'in steps of 10'],
  [{ pluvictoInfusions: -1 }, 'pluvictoInfusions: got -1', 'from 0'],
  [{ adt: 'paused' }, 'adt: got "paused"', '"continuing", "orchiectomy", "stopped", "never"'],
  [{ testosterone: 50 }, 'testosterone: got 50', '"ng/dL", "nmol/L"'],
  [{ testosterone: { value: 50 } }, 'testosterone.unit: got nothing', '"nmol/L"'],
  [{ testosterone: { value: 50, unit: 'ng/mL' } }, 'testosterone.unit: got "ng/mL"', '"ng/dL"'],
  [{ testosterone: { value: 1501, unit: 'ng/dL' } }, 'testosterone.value: got 1501', '1500 ng/dL'],
  [
    { testosterone: { value: 12, unit: 'ng/dL', comparator: '>' } },
    'testosterone.comparator: got ">"',
    '"<"',
  ],
  [{ psa: { series: [{ value: -1 }] } }, 'psa.series.0.value: got -1', '20000 ng/mL'],
  [
    { psa: { series: [{ value: 1, date: '23/11/2026' }] } },
    'psa.series.0.date: got "23/11/2026"',
    'YYYY-MM-DD',
  ],
  [{ hrr: [{ gene: 'BRCA2' }] }, 'hrr.0.gene: got "BRCA2"', 'lower case'],
  [{ hrr: [] }, 'hrr: got []', '"negative"'],
  [{ hrr: [{ gene: 'atm', origin: 'blood' }] }, 'hrr.0.origin: got "blood"', '"ctdna"'],
  [{ prior: { docetaxel: 'yes' } }, 'prior.docetaxel: got "yes"', 'true or false'],
  [{ prior: { aspirin: true } }, 'prior.aspirin: got true', 'no such key'],
  [{ prior: true }, 'prior: got true', 'an object of drugs'],
  [{ redFlags: ['headache'] }, 'redFlags: got ["headache"]', '"cord_compression"'],
  [{ declines: ['tea'] }, 'declines.0: got "tea"', '"cabazitaxel"'],
  [{ haemoglobin: 95 }, 'haemoglobin: got 95', 'g/dL'],
  [{ ECOG: 1 }, 'ECOG: got 1', 'no such key'],
  [[], 'findings: got []', 'a JSON object'],
  [null, 'findings: got null', 'a JSON object'],
  ['ecog 1', 'findings: got "ecog 1"', 'a JSON object'],
];

describe('the border of the engine', () => {
  it.each(REFUSED)(
    'refuses %j, naming the key, what was given and what is allowed',
    (json, start, allowed) => {
      const parsed = parseFindings(json);
      expect(parsed.ok).toBe(false);
      const lines = parsed.ok ? [] : parsed.problems;
      expect(
        lines.find((line) => line.startsWith(start)),
        lines.join('\n'),
      ).toBeDefined();
      expect(lines.join('\n')).toContain(allowed);
    },
  );

  it('names every problem at once', () => {
    const parsed = parseFindings({ ecog: 9, adt: 'x', prior: { docetaxel: 1 } });
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(3);
  });

  it('takes "unknown" for every finding that can be unknown, and changes nothing it takes', () => {
    const json = Object.fromEntries(
      FINDING_KEYS.filter((key) => !['prior', 'declines', 'contraindicated'].includes(key)).map((key) => [
        key,
        'unknown',
      ]),
    );
    expect(parseFindings(json)).toEqual({ ok: true, findings: json });
  });

  it('takes a full case as it is', () => {
    const json = {
      redFlags: [],
      pluvictoInfusions: 6,
      testosterone: { value: 20, unit: 'ng/dL', comparator: '<' },
      psa: { series: [{ value: 14, date: '2026-01-01' }, { value: 88 }], nadir: 2 },
      hrr: [{ gene: 'brca2', origin: 'germline', significance: 'pathogenic' }],
      prior: { docetaxel: true, cabazitaxel: false, radium223: 'unknown' },
      concomitantDrugs: ['warfarin'],
      declines: ['cabazitaxel'],
    };
    expect(parseFindings(json)).toEqual({ ok: true, findings: json });
  });

  it('names a value nested without end, and prints none of its depth', () => {
    const deep = JSON.parse(`{"ecog": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    const parsed = parseFindings(deep);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      'ecog: got [[["…"]]]; allowed: a whole number from 0 to 4, or "unknown"',
    ]);
  });

  it('cannot be reached around by a prototype', () => {
    const parsed = parseFindings(JSON.parse('{"__proto__": {"ecog": 1}, "ecog": 2}'));
    expect(parsed.ok ? Object.getPrototypeOf(parsed.findings) : Object.prototype).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).ecog).toBeUndefined();
  });
});
