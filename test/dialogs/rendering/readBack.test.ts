import { describe, expect, test } from 'vitest';
import { render } from '../../../src/dialogs/rendering/index.ts';
import type { ReadBackView } from '../../../src/dialogs/views.ts';
import type { Findings } from '../../../src/engine/index.ts';
import { BASE } from './cases.ts';
import { actionsOf, paragraphsOf } from './reading.ts';

const readBack = (findings: Findings, more: Partial<ReadBackView> = {}) =>
  render(
    { view: 'read_back', stage: 'read_back', revision: 5, notes: [], findings, words: {}, open: [], ...more },
    {},
  );

describe('A read-back', () => {
  test('echoes each finding with its unit and the words that it came from', () => {
    const { text } = readBack(BASE, { words: { testosterone: 'T 12 ng/dl', prior: 'doce then enza' } });
    expect(text).toContain('• Testosterone: 12 ng/dL (from “T 12 ng/dl”)');
    expect(text).toMatch(/• Given before: docetaxel, enzalutamide$/m);
    expect(text).toContain('• Prior treatments read from: “doce then enza”');
    expect(text).toMatch(/• Not given before: cabazitaxel, abiraterone[^(]*$/m);
    expect(text).toContain('• Red flags: asked, none');
  });

  test('says of red flags that were never asked that they were not asked', () => {
    expect(readBack({ ecog: 1 }).text).toContain('• Red flags: not asked');
    expect(readBack({ redFlags: 'unknown' }).text).toContain('• Red flags: not available');
  });

  test('says what the rules derive: a status nobody stated, ECOG from Karnofsky as an approximation', () => {
    const { text } = readBack({
      ...BASE,
      diseaseStatus: 'unknown',
      imaging: 'progression',
      ecog: 'unknown',
      karnofsky: 70,
    });
    const derived = text.split('\n').find((line) => line.startsWith('The rules read this as: ')) ?? '';
    expect(derived).toMatch(/progressed \(derived, not stated/);
    expect(derived).toMatch(/ECOG 1 \(approximated from Karnofsky 70\)/);
    expect(text).toContain('• Disease status: not available');
  });

  test('names what is still open and could change the answer', () => {
    const { text } = readBack(
      { ...BASE, prior: { docetaxel: true, olaparib: false } },
      { open: ['msi', 'priorParp'] },
    );
    expect(text).toContain(
      'Not given yet, and could change the answer: MSI/MMR; whether rucaparib, talazoparib or niraparib was given before.',
    );
    expect(text).toContain('never as “no”');
    expect(readBack(BASE).text).not.toContain('Not given yet');
  });

  test('says how to confirm, to correct and to go back, and has buttons for it', () => {
    const { text, card } = readBack(BASE);
    for (const way of ['“ECOG is 2”', 'type “yes”', '“back”']) expect(text).toContain(way);
    expect(actionsOf(card).map(({ title, data }) => [title, data])).toEqual([
      ['Correct – show the answer', { act: 'say', revision: 5, says: 'yes' }],
      ['Back', { act: 'say', revision: 5, says: 'back' }],
    ]);
  });

  test('says the same in the text and on the card, and carries the findings', () => {
    const reply = readBack(BASE, { notes: ['Noted.'], open: ['msi'], words: { ecog: 'PS 1' } });
    const lines = reply.text.split('\n').filter((line) => line !== '');
    const shown = paragraphsOf(reply.card);
    expect(shown.slice(2, -1)).toEqual(lines.slice(1, -1));
    expect(lines.at(-1)).toContain(shown.at(-1));
    expect(reply.data).toEqual({ stage: 'read_back', revision: 5, findings: BASE });
  });
});
