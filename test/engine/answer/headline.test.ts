import { describe, expect, it } from 'vitest';
import { type Patch, patched } from '../support/baseCase.ts';
import { answerTo } from '../support/claims.ts';

const headline = (patch: Patch): string => answerTo(patched(patch)).headline.statement;

describe('the headline', () => {
  it('names what the pathway rests on', () => {
    expect(headline({})).toMatch(
      /^Chemotherapy next\. Based on: 6 infusions; ADT continuing; testosterone castrate \(below 50 ng\/dL or 1\.7 nmol\/L\); progressed; ECOG 1\.$/,
    );
    expect(headline({ adt: 'orchiectomy', testosterone: undefined })).toContain(
      '6 infusions; orchiectomy; progressed',
    );
  });

  it('names the emergency, and nothing else', () => {
    const emergency = headline({
      redFlags: ['cord_compression', 'sepsis'],
      correctedCalcium: 3.1,
      platelets: 12,
    });
    expect(emergency).toMatch(
      /Based on: cord compression; sepsis; corrected calcium 3\.1 mmol\/L; platelets 12 ×10⁹\/L\.$/,
    );
    expect(headline({ correctedCalcium: 3 })).toMatch(/Based on: corrected calcium 3 mmol\/L\.$/);
    expect(headline({ platelets: 24 })).toMatch(/Based on: platelets 24 ×10⁹\/L\.$/);
  });

  it('claims nothing that nobody gave', () => {
    expect(answerTo({}).headline.statement).not.toContain('Based on');
  });
});
