import { describe, expect, it } from 'vitest';
import { staleSources } from '../../../src/engine/answer/staleness.ts';
import { CITATIONS } from '../../../src/engine/evidence/citations.ts';
import { type Assessment, assess, type Circumstances, isRefusal } from '../../../src/engine/index.ts';
import { patched } from '../support/baseCase.ts';

function answerOn(circumstances: Circumstances): Assessment {
  const answer = assess(patched({}), circumstances);
  if (isRefusal(answer)) throw new Error('A guardrail refused the typical case.');
  return answer;
}
const cabazitaxel = ({ options }: Assessment) => options.find(({ id }) => id === 'cabazitaxel');
const FIRST_DAY = '2026-11-23';
const reviewDays = Object.values(CITATIONS).map(({ reviewBy }) => reviewBy);
const earliest = reviewDays.reduce((a, b) => (a < b ? a : b));
const LONG_AFTER = '2031-01-01';

describe('a source past its review-by date', () => {
  it('is none on the day the evidence was put together, nor without a clock', () => {
    expect([...staleSources(FIRST_DAY)]).toEqual([]);
    expect([...staleSources(undefined)]).toEqual([]);
  });

  it('is not yet stale on its day, and is on the day after', () => {
    const dayAfter = new Date(Date.parse(earliest) + 86_400_000).toISOString();
    expect(staleSources(earliest).size).toBe(0);
    expect(staleSources(`${earliest}T23:59:59Z`).size).toBe(0);
    expect(staleSources(dayAfter).size).toBeGreaterThan(0);
  });

  it('leaves what rests on it provisional at most, in its rank, and says so', () => {
    const now = cabazitaxel(answerOn({ on: FIRST_DAY }));
    const then = cabazitaxel(answerOn({ on: LONG_AFTER }));
    expect(now).toMatchObject({ standing: 'recommended', rank: 1 });
    expect(now?.stale).toBeUndefined();
    expect(then).toMatchObject({ standing: 'provisional', rank: 1 });
    expect(then?.stale).toContain('LABEL-JEVTANA');
    expect(then?.statement).toContain('Provisional until its sources are looked at again');
  });

  it('is named in an alert of the answer, and nothing of that day is recommended but care', () => {
    const then = answerOn({ on: LONG_AFTER });
    expect(then.alerts.map(({ id }) => id)).toContain('stale_evidence');
    const recommended = then.options.filter(({ standing }) => standing === 'recommended');
    expect(recommended.map(({ id }) => id).sort()).toEqual(['continue_adt', 'palliative_care']);
    for (const { options = {} } of then.changes)
      for (const [option, standing] of Object.entries(options))
        if (!CARE.has(option)) expect([option, standing]).not.toEqual([option, 'recommended']);
  });

  it('changes no pathway and no rank', () => {
    const ranks = ({ pathway, options }: Assessment) => [pathway, options.map(({ id, rank }) => [id, rank])];
    expect(ranks(answerOn({ on: LONG_AFTER }))[0]).toEqual(ranks(answerOn({ on: FIRST_DAY }))[0]);
    expect(cabazitaxel(answerOn({ on: LONG_AFTER }))?.rank).toBe(1);
  });
});

const CARE = new Set(['continue_adt', 'restart_adt', 'palliative_care', 'surveillance']);

describe('the review of the rule book', () => {
  it('is said to be nobody’s until a named person has signed', () => {
    expect(answerOn({})).toMatchObject({
      reviewed: null,
      reviewStatus: 'Submitted: rules not yet clinically reviewed',
    });
  });

  it('is said with the name and the day of who signed', () => {
    const review = { stage: 'Approved', by: 'A Reviewer', on: '2026-12-01' } as const;
    expect(answerOn({ review })).toMatchObject({
      reviewed: { by: 'A Reviewer', on: '2026-12-01' },
      reviewStatus: 'Approved: rules clinically reviewed (A Reviewer, 2026-12-01)',
    });
  });

  it('does not count as reviewed while it is under review', () => {
    const review = { stage: 'Under review', by: 'A Reviewer', on: '2026-12-01' } as const;
    expect(answerOn({ review }).reviewed).toBeNull();
  });
});
