import { describe, expect, it } from 'vitest';
import type { Findings } from '../../src/engine/index.ts';
import { advance, type Learned, newCase } from '../../src/machine/index.ts';

const after = (known: Findings, learned: Learned): Findings =>
  [known, learned].reduce(
    (record, findings) => advance(record, { type: 'LEARNED', findings, isNote: true }),
    newCase(),
  ).findings;

describe('a correction', () => {
  it.each<[string, Findings, Learned, Findings]>([
    [
      'takes the response to docetaxel with it when docetaxel was not given',
      { prior: { docetaxel: true }, docetaxelResponseMonths: 8, docetaxelProgressedAfterArpiSwitch: true },
      { prior: { docetaxel: false } },
      { prior: { docetaxel: false } },
    ],
    [
      'of another drug leaves the response to docetaxel alone',
      { prior: { docetaxel: true }, docetaxelResponseMonths: 8 },
      { prior: { cabazitaxel: false } },
      { prior: { docetaxel: true, cabazitaxel: false }, docetaxelResponseMonths: 8 },
    ],
    [
      'to a good ECOG takes the reversible cause with it',
      { ecog: 3, ecogReversibleCause: true },
      { ecog: 2 },
      { ecog: 2 },
    ],
    [
      'between ECOG 3 and 4 keeps the reversible cause',
      { ecog: 3, ecogReversibleCause: true },
      { ecog: 4 },
      { ecog: 4, ecogReversibleCause: true },
    ],
    [
      'by Karnofsky takes the place of an ECOG said before',
      { ecog: 1 },
      { karnofsky: 50 },
      { karnofsky: 50 },
    ],
    ['by ECOG takes the place of a Karnofsky said before', { karnofsky: 90 }, { ecog: 2 }, { ecog: 2 }],
    [
      'in the same message keeps both, for the border to ask about',
      { ecog: 1 },
      { ecog: 2, karnofsky: 50 },
      { ecog: 2, karnofsky: 50 },
    ],
    [
      'to "not castrate" takes an older number with it, the safe way round',
      { testosterone: { value: 12, unit: 'ng/dL' } },
      { testosteroneCastrate: false },
      { testosteroneCastrate: false },
    ],
    [
      'to "castrate" in words leaves an older number: a number beats words',
      { testosterone: { value: 120, unit: 'ng/dL' } },
      { testosteroneCastrate: true },
      { testosterone: { value: 120, unit: 'ng/dL' }, testosteroneCastrate: true },
    ],
    [
      'by a number takes the place of what words said',
      { testosteroneCastrate: true },
      { testosterone: { value: 80, unit: 'ng/dL' } },
      { testosterone: { value: 80, unit: 'ng/dL' } },
    ],
    [
      'to "not available" takes nothing with it',
      { ecog: 1, karnofsky: 80 },
      { ecog: 'unknown' },
      { ecog: 'unknown', karnofsky: 80 },
    ],
  ])('%s', (_, known, learned, expected) => {
    expect(after(known, learned)).toEqual(expected);
  });
});
