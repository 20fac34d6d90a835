import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { screenshotFolder } from '../support/browser.ts';
import { bubble, LAPTOP, PHONE, say, useBrowser, ZOOMED } from './visit.ts';

const { visit } = useBrowser();

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', LAPTOP],
  ['dark', { ...LAPTOP, colorScheme: 'dark' }],
  ['phone', { ...PHONE, deviceScaleFactor: 2 }],
  ['zoom', ZOOMED],
];

const STEPS = [
  ['question', 'What is the ECOG performance status?'],
  ['form', 'Which of these were given before?'],
  ['answer', 'Chemotherapy next'],
] as const;

it.each(LOOKS)(
  'leaves pictures of the first screen, a question, a form and an answer to be judged: %s',
  async (look, options) => {
    const { page } = await visit(options);
    const folder = screenshotFolder();
    const shoot = async (step: string) => {
      const path = join(folder, `${look}-${step}.png`);
      await page.screenshot({ path });
      expect(statSync(path).size).toBeGreaterThan(10_000);
    };
    await shoot('first');
    for (const [words, shown] of STEPS) {
      await say(page, words);
      await bubble(page, shown).waitFor();
      await page.waitForTimeout(400);
      await shoot(words);
    }
  },
);

it('shows a long answer from its first line, not from its last', async () => {
  const { page } = await visit();
  await say(page, 'answer');
  await bubble(page, 'Chemotherapy next').waitFor();
  await page.waitForTimeout(800);
  const view = await page.locator('.webchat__basic-transcript__scrollable').boundingBox();
  const card = await bubble(page, 'Chemotherapy next').boundingBox();
  if (!view || !card) throw new Error('The answer is not on the page.');
  expect(card.y).toBeGreaterThanOrEqual(view.y);
  expect(card.height).toBeGreaterThan(view.height);
});

it('opens at the first line of the last message after a reload', async () => {
  const { page } = await visit();
  await say(page, 'answer');
  await bubble(page, 'Chemotherapy next').waitFor();
  await page.reload();
  await bubble(page, 'Chemotherapy next').waitFor();
  await page.waitForTimeout(2_000);
  const view = await page.locator('.webchat__basic-transcript__scrollable').boundingBox();
  const card = await bubble(page, 'Chemotherapy next').boundingBox();
  expect((card?.y ?? 0) - (view?.y ?? 0)).toBeGreaterThanOrEqual(0);
  expect(card?.height).toBeGreaterThan(view?.height ?? 0);
});

it('prints the whole conversation, without what is only for the screen', async () => {
  const { page } = await visit({ ...LAPTOP, colorScheme: 'dark' });
  await say(page, 'answer');
  await bubble(page, 'Chemotherapy next').waitFor();
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.screenshot({ path: join(screenshotFolder(), 'print.png'), fullPage: true });
  const printed = await page.locator('body').innerText();
  for (const text of [
    'Nobody yet',
    'Printed ',
    'Who is asking?',
    '1 Cabazitaxel',
    '[3] A crossover trial.',
    'no liability',
  ])
    expect(printed).toContain(text);
  for (const text of ['New case', 'Copy answer', 'Keyboard controls']) expect(printed).not.toContain(text);
  const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(background).toBe('rgb(255, 255, 255)');
});
