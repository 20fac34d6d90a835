import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPlainText } from '../../web/plainText.ts';
import { lefts } from './inPage.js';
import { FRAGILE } from './scriptedBot.ts';
import { bubble, say, useBrowser } from './visit.ts';

const { visit } = useBrowser();

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('text arrives as it was written', () => {
  it('in a message', async () => {
    const { page, problems, foreign } = await visit();
    await say(page, 'fragile');
    const shown = bubble(page, 'ANC ≥ 1.5');
    await shown.waitFor();
    expect(linesOf(await shown.innerText())).toEqual(FRAGILE);
    expect({ problems, foreign }).toEqual({ problems: [], foreign: [] });
  });

  it('in a card, as rich text and as a text block', async () => {
    const { page, problems, foreign } = await visit();
    await say(page, 'fragile card');
    const shown = bubble(page, 'ANC ≥ 1.5');
    await shown.waitFor();
    expect(linesOf(await shown.innerText())).toEqual([...FRAGILE, ...FRAGILE]);
    expect(await shown.locator('img, b, code, ol, ul, h1').count()).toBe(0);
    expect({ problems, foreign }).toEqual({ problems: [], foreign: [] });
  });

  it('when a person types it', async () => {
    const { page } = await visit();
    for (const words of ['PSA <3 :0 8) (c) ≥ 60', '2*5*3 mg -- <b>x</b>']) {
      await say(page, words);
      await bubble(page, `You said: ${words}`).waitFor();
      expect(await page.locator('.webchat__bubble--from-user').last().innerText()).toContain(words);
    }
  });

  it('with its addresses as links, and nothing else as one', async () => {
    const { page } = await visit();
    await say(page, 'link');
    const link = bubble(page, 'Label:').getByRole('link');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://example.org/label?a=1&b=2');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await bubble(page, 'Label:').innerText()).toBe('Label: https://example.org/label?a=1&b=2.');
  });
});

describe('text keeps its order on a right-to-left page', () => {
  it('so that a threshold never turns round', async () => {
    const { page } = await visit();
    await page.evaluate("document.documentElement.dir = 'rtl'");
    await say(page, 'fragile');
    await bubble(page, 'ANC ≥ 1.5').waitFor();
    const places = await page.evaluate(lefts, ['ANC', '≥ 1.5', '1.5', 'platelets', '>= 100', '100']);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [dose = 0, unit = 0] = await page.evaluate(lefts, ['and 5 mg', '5 mg']);
    expect(dose).toBeLessThan(unit);
  });

  it('while what a person types in Arabic or Hebrew reads from right to left', async () => {
    const { page } = await visit();
    await say(page, 'מינון 5 mg');
    await bubble(page, 'You said: מינון 5 mg').waitFor();
    const own = await page.locator('.webchat__bubble--from-user').last().innerText();
    expect(own).toContain('מינון 5 mg');
    const [start = 0, dose = 0] = await page.evaluate(lefts, ['מ', '5 mg']);
    expect(dose).toBeLessThan(start);
  });
});

it('renders any text as HTML that reads as exactly that text', () => {
  const unescaped = (html: string) =>
    html
      .replaceAll(/<\/p><p>/g, '\n\n')
      .replaceAll('<br>', '\n')
      .replaceAll(/<\/?p>|<a href="[^"]*" target="_blank" rel="noopener noreferrer">|<\/a>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('<b>', '&amp;', 'https://a.b/?x=1&y=<', '≥ 60', '\n', '\n\n', '"', "'"),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const squeezed = (value: string) => value.trim().replaceAll(/\n[^\S\n]*\n\s*/g, '\n\n');
      expect(unescaped(renderPlainText(text))).toBe(squeezed(text));
    }),
  );
});
