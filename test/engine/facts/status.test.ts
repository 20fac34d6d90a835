import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/engine/facts/facts.ts';
import type { Findings } from '../../../src/engine/findings.ts';
import type { DiseaseStatus } from '../../../src/engine/vocabulary.ts';
import { patched } from '../support/baseCase.ts';
import { answerTo } from '../support/claims.ts';

type Row = readonly [title: string, Findings, DiseaseStatus | undefined];

const DERIVED: readonly Row[] = [
  ['imaging progression', { imaging: 'progression' }, 'progressed'],
  ['imaging progression with PSA falling', { imaging: 'progression', psaTrend: 'falling' }, 'progressed'],
  ['imaging response', { imaging: 'response' }, 'responding'],
  ['imaging stable, PSA stable', { imaging: 'stable', psaTrend: 'stable' }, 'stable'],
  ['imaging stable, PSA falling', { imaging: 'stable', psaTrend: 'falling' }, 'stable'],
  ['imaging stable, PSA rising', { imaging: 'stable', psaTrend: 'rising' }, 'psa_only_progression'],
  ['imaging stable alone', { imaging: 'stable' }, undefined],
  ['PSA rising without imaging', { psaTrend: 'rising' }, 'psa_only_progression'],
  ['PSA rising, imaging not done', { psaTrend: 'rising', imaging: 'not_done' }, 'psa_only_progression'],
  ['PSA rising by its series', { psa: { series: [{ value: 14 }, { value: 88 }] } }, 'psa_only_progression'],
  ['PSA falling alone', { psaTrend: 'falling' }, undefined],
  ['nothing', {}, undefined],
];

const STATED: readonly Row[] = [
  ['as the clinician says it', { diseaseStatus: 'stable', psaTrend: 'rising' }, 'stable'],
  ['progressed without a word on imaging', { diseaseStatus: 'progressed' }, 'progressed'],
  [
    'progressed with stable imaging and a falling PSA: asked',
    { diseaseStatus: 'progressed', imaging: 'stable', psaTrend: 'falling' },
    undefined,
  ],
  [
    'progressed with stable imaging and a rising PSA',
    { diseaseStatus: 'progressed', imaging: 'stable', psaTrend: 'rising' },
    'progressed',
  ],
  ['progressed with stable imaging', { diseaseStatus: 'progressed', imaging: 'stable' }, 'progressed'],
  [
    'stable against imaging progression: asked',
    { diseaseStatus: 'stable', imaging: 'progression' },
    undefined,
  ],
  [
    'progressed against imaging response: asked',
    { diseaseStatus: 'progressed', imaging: 'response' },
    undefined,
  ],
  ['not available, so derived', { diseaseStatus: 'unknown', imaging: 'response' }, 'responding'],
];

describe('the disease status', () => {
  it.each([...DERIVED, ...STATED])('%s', (_, findings, expected) => {
    expect(factsOf(findings).diseaseStatus).toBe(expected);
  });

  it('says in the headline when it was derived, and only then', () => {
    expect(answerTo(patched({ diseaseStatus: undefined })).headline.statement).toContain(
      'derived, not stated',
    );
    expect(answerTo(patched({})).headline.statement).not.toContain('derived');
  });
});

describe('the performance status', () => {
  it.each([
    [100, 0],
    [90, 0],
    [80, 1],
    [70, 1],
    [60, 2],
    [50, 2],
    [40, 3],
    [30, 3],
    [20, 4],
    [10, 4],
    [0, undefined],
  ])('of Karnofsky %d is ECOG %s', (karnofsky, ecog) => {
    expect(factsOf({ karnofsky }).ecog).toBe(ecog);
  });

  it('is ECOG as given where both are', () => {
    expect(factsOf({ ecog: 1, karnofsky: 40 }).ecog).toBe(1);
    expect(factsOf({ ecog: 'unknown', karnofsky: 40 }).ecog).toBe(3);
  });

  it('is shown as an approximation when it comes from Karnofsky', () => {
    const { headline } = answerTo(patched({ ecog: undefined, karnofsky: 80 }));
    expect(headline.statement).toContain('ECOG 1 (approximated from Karnofsky 80)');
  });
});
