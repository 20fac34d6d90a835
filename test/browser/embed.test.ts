import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { LAPTOP, PHONE, useBrowser } from './visit.ts';

const { open, server } = useBrowser();

/** A hospital's page, on another origin, whose policy allows the bot's origin to be run and framed, and nothing else. */
async function hostPage(): Promise<string> {
  const bot = new URL(server().url).origin;
  const host = createServer((_, res) => {
    res.writeHead(200, {
      'Content-Type': 'text/html',
      'Content-Security-Policy': `default-src 'none'; script-src ${bot}; frame-src ${bot}`,
    });
    res.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Ward</title><a href="#">A link</a><script src="${bot}/embed.js" defer></script></html>`,
    );
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void host.close());
  await once(host, 'listening');
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
}

const launcher = (page: Page) => page.getByRole('button', { name: 'After Six: next step after Pluvicto' });
const dialog = (page: Page) => page.getByRole('dialog');
const greeting = (page: Page) =>
  page.frameLocator('iframe').locator('.webchat__bubble__content').filter({ hasText: 'Who is asking?' });

it('adds a button to a page with a strict policy, and breaks no rule of it', async () => {
  const { page, problems } = await open(await hostPage());
  await launcher(page).click();
  await greeting(page).waitFor();
  expect(await launcher(page).isVisible()).toBe(false);
  expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
});

it('opens by keyboard, takes the focus in, and gives it back on Escape from inside the frame', async () => {
  const { page } = await open(await hostPage());
  await launcher(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await greeting(page).waitFor();
  expect(await page.evaluate('document.activeElement.shadowRoot.activeElement.tagName')).toBe('IFRAME');
  await page.frameLocator('iframe').getByRole('textbox', { name: 'Message input box' }).press('Escape');
  await launcher(page).waitFor();
  expect(await page.evaluate('document.activeElement.shadowRoot.activeElement.className')).toBe('launcher');
});

it('keeps the conversation while it is closed', async () => {
  const { page } = await open(await hostPage());
  await launcher(page).click();
  await greeting(page).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await launcher(page).click();
  expect(await greeting(page).count()).toBe(1);
});

it.each([
  ['a laptop', LAPTOP, false],
  ['a phone', PHONE, true],
])('takes the room it should on %s', async (_, options, whole) => {
  const { page } = await open(await hostPage(), options);
  await launcher(page).click();
  await greeting(page).waitFor();
  const { width, height } = (await dialog(page).boundingBox()) ?? { width: 0, height: 0 };
  expect(width <= options.viewport.width && height <= options.viewport.height).toBe(true);
  expect(width === options.viewport.width && height === options.viewport.height).toBe(whole);
});
