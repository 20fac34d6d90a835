import { describe, expect, it } from 'vitest';
import { answerTitle } from '../../../src/dialogs/rendering/words/pathwayWords.ts';
import { assess, isRefusal } from '../../../src/engine/index.ts';
import { type Patch, patched } from '../../engine/support/baseCase.ts';

function titleOf(patch: Patch): string {
  const answer = assess(patched(patch));
  if (isRefusal(answer)) throw new Error('A guardrail refused the case.');
  return answerTitle(answer);
}

describe('the title of an answer', () => {
  it.each<[string, Patch, string]>([
    ['a drug is recommended', {}, 'Chemotherapy next'],
    ['every drug waits for local therapy', { cnsMetastases: true }, 'Chemotherapy next, but on hold for now'],
    [
      'every drug waits for a pathology review',
      { histology: 'neuroendocrine', prior: { platinum: true } },
      'Chemotherapy next, provisionally',
    ],
    [
      'a reversible cause is named',
      { ecog: 3, ecogReversibleCause: true },
      'Reversible cause first; palliative care leads until then',
    ],
    ['no reversible cause is named', { ecog: 3, ecogReversibleCause: false }, 'Palliative care leads'],
    [
      'nobody said whether a cause is reversible',
      { ecog: 3, ecogReversibleCause: undefined },
      'Palliative care leads',
    ],
    [
      'a taxane shares the first rank',
      { hrr: [{ gene: 'atm', origin: 'somatic' }] },
      'A targeted drug or the taxane: no order asserted',
    ],
  ])('does not lead past it: %s', (_, patch, title) => {
    expect(titleOf(patch)).toBe(title);
  });
});
