import { describe, expect, it } from 'vitest';
import { type DialogSettings, takeTurn } from '../../src/dialogs/index.ts';
import { AT } from '../support/journey.ts';

const NOTE =
  '6 infusions of Pluvicto, ECOG 1, ADT continuing, testosterone 12 ng/dL, progressed on CT, MSS, HRR negative, prior docetaxel and enzalutamide, no prior cabazitaxel, no abiraterone, no apalutamide, no darolutamide';

/** The replies to a note, its confirmation and what is asked of the answer, all on one day. */
function said(at: string, settings: DialogSettings, ...more: readonly string[]): readonly string[] {
  let record: unknown;
  return [NOTE, 'yes', ...more].map((text) => {
    const outcome = takeTurn({ kind: 'message', text, at, setting: 'personal' }, record, settings);
    record = JSON.parse(JSON.stringify(outcome.record));
    return outcome.replies.map((reply) => reply.text).join('\n');
  });
}

describe('the day of an answer', () => {
  it('weakens nothing while every source is within its review-by date', () => {
    expect(said(AT, {})[1]).not.toContain('looked at again');
  });

  it('long after, says of every drug that its sources are to be looked at again, in the answer and in the summary', () => {
    const [, answer, summary] = said('2031-06-01T09:00:00.000Z', {}, 'summary');
    expect(answer).toContain('Provisional until its sources are looked at again');
    expect(answer).toContain('Past the date by which they were to be looked at again');
    expect(summary).toContain('Provisional until its sources are looked at again');
  });
});

describe('the review of the rules', () => {
  it('is nobody’s in the first line of an answer', () => {
    expect(said(AT, {})[1]?.split('\n')[0]).toContain('rules not yet clinically reviewed');
  });

  it('is said with its name and day once a named person has approved', () => {
    const review = { stage: 'Approved', by: 'A Reviewer', on: '2026-12-01' } as const;
    const [, answer] = said(AT, { review });
    expect(answer?.split('\n')[0]).toContain('rules clinically reviewed (A Reviewer, 2026-12-01)');
    expect(answer).toContain('Review status: Approved');
  });
});

describe('why not', () => {
  it('names the clause that failed, in words made from the rule', () => {
    const [, , reply] = said(AT, {}, 'why not olaparib?');
    expect(reply).toMatch(/Not met: A pathogenic alteration in a gene of olaparib’s US label\./);
    expect(reply).toContain('Olaparib');
  });
});
