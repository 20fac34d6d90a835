import { expect, it } from 'vitest';
import { bubble, converse, say, sendBox, statusLine, useBrowser } from './visit.ts';

const { server, visit } = useBrowser();

it('takes up the same conversation after a reload, with its history, each message once', async () => {
  const { page, problems } = await visit();
  await converse(page, 'ECOG 1');
  await page.reload();
  await bubble(page, 'You said: ECOG 1').waitFor();
  await converse(page, 'ECOG 2');
  expect(await bubble(page, 'You said: ECOG 1').count()).toBe(1);
  expect(server().asked.filter((call) => call.endsWith('/tokens/generate'))).toHaveLength(1);
  expect(problems).toEqual([]);
});

it('tells the bot once for each visit that someone has come', async () => {
  const { page } = await visit();
  expect(await bubble(page, 'Who is asking?').count()).toBe(1);
  await page.reload();
  await bubble(page, 'Who is asking?').nth(1).waitFor();
});

it('keeps two tabs apart', async () => {
  const [one, two] = [await visit(), await visit()];
  await converse(one.page, 'ECOG 1');
  await converse(two.page, 'ECOG 2');
  expect(await bubble(two.page, 'ECOG 1').count()).toBe(0);
});

it('starts a new case at the press of a button', async () => {
  const { page } = await visit();
  await page.getByRole('button', { name: 'New case' }).click();
  await bubble(page, 'A new case. Who is asking?').waitFor();
});

it('takes a long note of many lines whole', async () => {
  const { page } = await visit();
  const note = `mCRPC after six infusions.\n${'PSA 14→88, ECOG 1, docetaxel and enzalutamide before. '.repeat(100)}end of note`;
  await say(page, note);
  await bubble(page, 'You said: mCRPC after six infusions.').waitFor();
  expect(await bubble(page, 'You said:').last().innerText()).toContain('end of note');
  expect(await sendBox(page).inputValue()).toBe('');
});

it.each([
  ['through the clipboard', true],
  ['where the browser keeps the clipboard shut', false],
])('copies the answer with its rule book, its review status and the disclaimer, %s', async (_, clipboard) => {
  const { page } = await visit();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = page.getByRole('button', { name: 'Copy answer' });
  expect(await copy.isVisible()).toBe(false);
  await say(page, 'answer');
  await copy.waitFor();
  const read = () => page.evaluate('navigator.clipboard.readText()');
  if (!clipboard)
    await page
      .evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('shut'))")
      .catch(() => undefined);
  await copy.click();
  await expect.poll(() => statusLine(page).innerText()).toBe('The answer was copied.');
  const copied = await read();
  for (const part of [
    '1. Cabazitaxel + prednisone',
    'rule book 2026.11 (a1b2c3d4)',
    'Not clinically reviewed.',
    'replaces neither',
    'UTC',
  ])
    expect(copied).toContain(part);
});
