import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMarkdownSafe } from '../../../src/dialogs/rendering/card/markdown.ts';
import { render } from '../../../src/dialogs/rendering/index.ts';
import { answerOf, BASE, CASE_NAMES } from './cases.ts';
import { markdownReadIn, paragraphsOf, renderedAnswer } from './reading.ts';

/** What Markdown and its typographer are known to corrupt, and anything else. */
const nasty = fc.oneof(
  fc.constantFrom(
    '>= 60',
    '> 60 mL/min',
    '2*5*3 mg',
    '3. third',
    '__x__',
    '[1](http://a.b)',
    '<b>bold</b>',
    '`x`',
    '+-',
    '--',
    '~~x~~',
    '&lt;',
    '# 1',
    '\\*',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const text = fc
  .array(nasty, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '))
  .filter((said) => !said.includes('\n') && said.trim() !== '');

describe('What goes in comes out', () => {
  test('words of a person, in the text and in the runs of the card', () => {
    fc.assert(
      fc.property(text, (said) => {
        const { text: printed, card } = render(
          {
            view: 'read_back',
            stage: 'read_back',
            revision: 1,
            notes: [said],
            findings: BASE,
            words: { ecog: said },
            open: [],
          },
          {},
        );
        expect(paragraphsOf(card)).toContain(said);
        expect(paragraphsOf(card)).toContain(`• ECOG performance status: 1 (from “${said}”)`);
        expect(printed).toContain(`(from “${said}”)`);
      }),
    );
  });

  test('words of a rule, in the text and in the runs of the card', () => {
    const answer = answerOf('docetaxel used, cabazitaxel not');
    fc.assert(
      fc.property(text, (said) => {
        const alerts = [
          { id: 'hepatic', severity: 'info', statement: `${said}:`, citations: ['CARD'] } as const,
        ];
        const { text: printed, card } = renderedAnswer({ ...answer, alerts });
        expect(printed).toContain(`• ${said}: [`);
        expect(paragraphsOf(card).some((paragraph) => paragraph.startsWith(`• ${said}: [`))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('a heading that Markdown would change is set where Markdown does not read', () => {
    fc.assert(
      fc.property(text, (heading) => {
        const { card } = render(
          { view: 'notice', stage: 'scope', revision: 0, heading, notes: ['x'], suggestions: [] },
          {},
        );
        expect(paragraphsOf(card)).toContain(heading);
        for (const read of markdownReadIn(card)) expect(isMarkdownSafe(read)).toBe(true);
      }),
    );
  });
});

describe('Markdown', () => {
  test.each([
    '>= 60',
    '2*5*3',
    'a_b',
    '1. one',
    '- one',
    '# one',
    '[1]',
    '<b>',
    '+-',
    'a--b',
    '"x"',
    'see a.b',
    'https://x',
    '(c)',
    'a & b',
  ])('would change "%s"', (said) => {
    expect(isMarkdownSafe(said)).toBe(false);
  });

  test.each([
    'Step 3 of 6 · Disease status',
    'Radium-223',
    'Chemotherapy next',
    'Is it so?',
    'Figures in full',
  ])('leaves "%s" as it is', (said) => {
    expect(isMarkdownSafe(said)).toBe(true);
  });

  test.each(CASE_NAMES)('has nothing to change in the headings of the answer to "%s"', (name) => {
    const read = markdownReadIn(renderedAnswer(answerOf(name)).card);
    expect(read.length).toBeGreaterThan(0);
    for (const said of read) expect(isMarkdownSafe(said)).toBe(true);
  });
});
