import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { longestMotion, misfits, namelessControls, unreadableTexts } from './inPage.js';
import { bubble, LAPTOP, PHONE, say, sendBox, useBrowser, ZOOMED } from './visit.ts';

const { visit } = useBrowser();

async function talk(page: Page): Promise<void> {
  await say(page, 'question');
  await bubble(page, 'What is the ECOG performance status?').waitFor();
  await say(page, 'form');
  await bubble(page, 'Which of these were given before?').waitFor();
  await say(page, 'answer');
  await bubble(page, 'Chemotherapy next').waitFor();
}

describe('for screen readers and the keyboard', () => {
  it('has one h1, the landmarks, and a name for every control', async () => {
    const { page } = await visit();
    await talk(page);
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['After Six']);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(landmark).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Chat' }).count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.evaluate(namelessControls)).toEqual([]);
  });

  it('skips to the conversation with the first Tab, and from there reaches the answer box', async () => {
    const { page } = await visit();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the conversation');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('conversation');
    const visited: unknown[] = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      visited.push(await page.evaluate('document.activeElement.tagName'));
    }
    expect(visited).toContain('TEXTAREA');
  });

  it('reads a card’s whole text out, and shows it only as the card', async () => {
    const { page } = await visit();
    await say(page, 'answer');
    await bubble(page, 'Chemotherapy next').waitFor();
    const spoken = page.locator('[role="log"] article').filter({ hasText: '2. Abiraterone: unused' });
    await spoken.waitFor({ state: 'attached' });
    expect(await bubble(page, '2. Abiraterone: unused').count()).toBe(0);
    expect(await page.getByRole('form', { name: /^Chemotherapy next: progressed/ }).count()).toBe(1);
  });

  it('answers a card by keyboard alone and keeps showing what was chosen', async () => {
    const { page } = await visit();
    await say(page, 'question');
    const choice = page.getByRole('button', { name: /^1 · Restricted/ });
    await choice.waitFor();
    await sendBox(page).press('Shift+Tab');
    await choice.focus();
    await page.keyboard.press('Enter');
    await bubble(page, 'You said: ECOG 1').waitFor();
    expect(await choice.getAttribute('aria-pressed')).toBe('true');
  });

  it('tells whether a fold is open, opens folds independently, and opens all of them on paper', async () => {
    const { page, problems } = await visit();
    await say(page, 'answer');
    const reasons = page.getByRole('button', { name: 'Reasons for each option' });
    const sources = page.getByRole('button', { name: 'Sources' });
    await reasons.click();
    expect(await reasons.getAttribute('aria-expanded')).toBe('true');
    expect(await sources.getAttribute('aria-expanded')).toBe('false');
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await bubble(page, '[3] A crossover trial.').isVisible()).toBe(true);
    expect(await bubble(page, 'ECOG 1 is at most 2').isVisible()).toBe(true);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await sources.getAttribute('aria-expanded')).toBe('false');
    expect(await reasons.getAttribute('aria-expanded')).toBe('true');
    expect(problems).toEqual([]);
  });
});

describe('for the eye', () => {
  it.each(['light', 'dark'] as const)(
    'every text stands out by 4.5 to 1 in the %s scheme',
    async (colorScheme) => {
      const { page } = await visit({ ...LAPTOP, colorScheme });
      expect(await page.evaluate(unreadableTexts)).toEqual([]);
      await talk(page);
      expect(await page.evaluate(unreadableTexts)).toEqual([]);
    },
  );

  it.each([
    ['a laptop', LAPTOP],
    ['a phone of 360 px', PHONE],
    ['a window at 200%', ZOOMED],
  ])('nothing is cut off sideways on %s, and targets are large enough', async (_, options) => {
    const { page } = await visit(options);
    await talk(page);
    expect(await page.evaluate(misfits)).toEqual({ sideways: 0, cards: 0, targets: [] });
  });

  it('moves nothing for those who asked for less motion', async () => {
    const { page } = await visit({ ...LAPTOP, reducedMotion: 'reduce' });
    await say(page, 'answer');
    expect(await page.evaluate(longestMotion)).toBeLessThan(0.001);
  });
});
