import { describe, expect, it } from 'vitest';
import { joinedHolds } from '../../../src/engine/answer/holds.ts';
import type { OptionId } from '../../../src/engine/vocabulary.ts';
import { type Patch, patched } from '../support/baseCase.ts';
import { answerTo } from '../support/claims.ts';

const saidOf = (patch: Patch, id: OptionId): string =>
  answerTo(patched(patch)).options.find((option) => option.id === id)?.statement ?? '';

describe('holds that end in the same advice', () => {
  it('are one sentence, for every drug that they hold', () => {
    const low = { hrr: [{ gene: 'brca2' }], anc: 1.1, platelets: 70, haemoglobin: 8.2 } as const;
    for (const id of ['olaparib', 'rucaparib'] as const)
      expect(saidOf(low, id).match(/On hold: [^.]*(\.\d[^.]*)*\./g)).toEqual([
        'On hold: ANC is below 1.5 ×10⁹/L, platelets are below 100 ×10⁹/L and haemoglobin is below 10 g/dL; wait until recovered to grade 1 or less, and send a persistent cytopenia to haematology.',
      ]);
  });

  it('stay apart where the advice differs, and one alone stays as it is', () => {
    const sentences = ['On hold: a; recheck.', 'On hold: b; repeat.', 'Weak.'];
    expect(joinedHolds(sentences)).toEqual(sentences);
    expect(joinedHolds(['On hold: a; recheck.', 'Weak.', 'On hold: b; recheck.'])).toEqual([
      'On hold: a and b; recheck.',
      'Weak.',
    ]);
  });
});
