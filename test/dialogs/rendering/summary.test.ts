import { describe, expect, test } from 'vitest';
import { DISCLAIMER, splitText, summaryText } from '../../../src/dialogs/rendering/index.ts';
import { answerOf, CASE_NAMES } from './cases.ts';
import { numbersIn, renderedAnswer, saidIn, sourcesIn } from './reading.ts';

const AT = '2026-11-23T14:05:33.000Z';

describe.each(CASE_NAMES)('A note to paste of "%s"', (name) => {
  const assessment = answerOf(name);
  const note = summaryText(assessment, AT);

  test('carries when, from what, the answer, its sources, its review status, the rule book and the disclaimer', () => {
    expect(note).toContain('made 2026-11-23 14:05 UTC');
    expect(note).toContain('rules not yet clinically reviewed');
    expect(note).toContain(
      `Rule book ${assessment.ruleBook.version} (${assessment.ruleBook.hash.slice(0, 12)})`,
    );
    expect(note).toContain(DISCLAIMER);
    const listed = sourcesIn(note.split('\n'));
    expect([...numbersIn(saidIn(note.split('\n')))].sort((a, b) => a - b)).toEqual([...listed.keys()]);
    for (const finding of Object.keys(assessment.findings).filter((key) => key === 'testosterone'))
      expect(note, finding).toContain('• Testosterone: ');
  });
});

describe('A long text', () => {
  const { text } = renderedAnswer(answerOf('MSI-H and BRCA2'));

  test('is parted between sections and lines, and nothing of it is lost', () => {
    const parts = splitText(text, 20_000);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(20_000);
    const linesOf = (all: readonly string[]) =>
      all.flatMap((each) => each.split('\n')).filter((line) => line !== '');
    expect(linesOf(parts)).toEqual(linesOf([text]));
  });

  test('that fits stays whole', () => {
    expect(splitText('one\n\ntwo', 100)).toEqual(['one\n\ntwo']);
  });

  test('never cuts a line', () => {
    expect(splitText('abcdefgh\nij\n\nk', 4)).toEqual(['abcdefgh', 'ij', 'k']);
  });
});
