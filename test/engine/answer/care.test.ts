import { describe, expect, it } from 'vitest';
import { type Assessment, assess, isRefusal } from '../../../src/engine/index.ts';
import { BRCA2, both, type Patch, patched } from '../support/baseCase.ts';

function answerTo(patch: Patch): Assessment {
  const answer = assess(patched(patch));
  if (isRefusal(answer)) throw new Error('A guardrail refused the case.');
  return answer;
}
const optionOf = (patch: Patch, id: string) => answerTo(patch).options.find((option) => option.id === id);

describe('care that is declined', () => {
  it('stays what is advised, and the refusal is talked about', () => {
    for (const [patch, id] of [
      [{ adt: 'stopped', declines: ['restart_adt'] }, 'restart_adt'],
      [{ declines: ['continue_adt'] }, 'continue_adt'],
      [{ declines: ['palliative_care'] }, 'palliative_care'],
    ] as const) {
      const option = optionOf(patch, id);
      expect(option?.standing).toBe('recommended');
      expect(option?.statement).toContain('Declined by the patient: a goals-of-care conversation.');
    }
  });

  it('is not said to be declined where nobody declined it', () => {
    expect(optionOf({}, 'continue_adt')?.statement).not.toContain('Declined');
  });

  it('that the clinician rules out is settled at the MDT', () => {
    const option = optionOf({ contraindicated: ['continue_adt'] }, 'continue_adt');
    expect(option?.statement).toContain('Ruled out by the clinician: to be settled at the MDT.');
  });
});

describe('a check before a first dose', () => {
  it('names every drug on the table that asks for it', () => {
    const { missing } = answerTo(both(BRCA2, { anc: undefined }));
    const why = missing.find(({ finding }) => finding === 'anc')?.why ?? '';
    expect(why).toMatch(/Olaparib/);
    expect(why).toMatch(/Cabazitaxel/);
  });
});
