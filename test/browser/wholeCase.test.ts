import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { screenshotFolder } from '../support/browser.ts';
import { misfits, unreadableTexts } from './inPage.js';
import { type Product, startProduct } from './product.ts';
import { bubble, LAPTOP, PHONE, say, statusLine, useBrowser } from './visit.ts';

const { open } = useBrowser();
const JOB_MS = 90_000;
let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, JOB_MS);
afterAll(() => product.stop());

/** The case that the article takes as its example, one press for each question, in whatever order they are asked. */
const PRESSES = [
  /^Oncologist$/,
  /^None$/,
  /^6 infusions$/,
  /^ADT continuing$/,
  /^Castrate, number not at hand$/,
  /^Progressed$/,
  /^ECOG 1\b/,
  /^MSS or pMMR$/,
  /^Negative$/,
  /no others$/,
  /^None of these$/,
  /^Correct\b/,
];
const TICKS = ['Docetaxel', 'Enzalutamide'];
const TYPED =
  'Six infusions of Pluvicto completed. On ADT, testosterone 14 ng/dL. Progressed. ECOG 1. MSS. HRR negative. ' +
  'Prior docetaxel: yes. Prior cabazitaxel: no. Prior abiraterone: no. Prior enzalutamide: yes. No red flags.';

const messages = (page: Page) => page.locator('.webchat__basic-transcript__activity');
const lastCard = (page: Page) => page.locator('.webchat__bubble__content').last();
const hasAnswer = (page: Page) => page.getByRole('button', { name: 'Copy answer' }).isVisible();

/** Ticks what was given; false where this card asks for none of it. */
async function tick(card: Locator): Promise<boolean> {
  const boxes = TICKS.map((drug) => card.getByLabel(drug, { exact: true }));
  const counts = await Promise.all(boxes.map((box) => box.count()));
  for (const box of boxes.filter((_, index) => counts[index])) await box.check();
  return counts.some(Boolean);
}

/** Presses what the case answers on the newest card, and waits for the reply. */
async function press(page: Page): Promise<void> {
  const card = lastCard(page);
  const ticked = await tick(card);
  const offered = await card.getByRole('button').allInnerTexts();
  const names = offered.filter((name) => ticked || !name.endsWith('no others'));
  const wanted = PRESSES.flatMap((pattern) => names.filter((name) => pattern.test(name)))[0];
  if (wanted === undefined) throw new Error(`No button of ${JSON.stringify(offered)} answers the case.`);
  const before = await messages(page).count();
  await card.getByRole('button', { name: wanted, exact: true }).click();
  await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBeGreaterThan(before);
}

async function expectTheAnswer(page: Page): Promise<void> {
  const answer = await lastCard(page).innerText();
  expect(answer).toMatch(/chemotherapy next/i);
  expect(answer).toMatch(/1\.?\s+cabazitaxel[\s\S]*\[\d/i);
  expect(answer).toMatch(/not (yet )?(been )?clinically reviewed/i);
  await lastCard(page)
    .getByRole('button', { name: /^Sources/ })
    .click();
  expect(await lastCard(page).innerText()).toMatch(/\[1\]/);
}

it(
  'reaches a cited answer by buttons alone',
  async () => {
    const { page, problems, foreign } = await open(product.url);
    await bubble(page, 'Who is asking?').waitFor();
    for (let presses = 0; presses < 20 && !(await hasAnswer(page)); presses += 1) await press(page);
    await expectTheAnswer(page);
    expect({ problems, foreign }).toEqual({ problems: [], foreign: [] });
  },
  JOB_MS,
);

it(
  'reaches the same answer by typing, across a crash and a restart of the server',
  async () => {
    const { page } = await open(product.url);
    await bubble(page, 'Who is asking?').waitFor();
    await say(page, TYPED);
    await lastCard(page)
      .getByRole('button', { name: /^Correct\b/ })
      .waitFor();
    await product.crash();
    await expect.poll(() => statusLine(page).innerText(), { timeout: 12_000 }).toContain('Connection lost');
    await product.restart();
    await say(page, 'yes');
    await page.getByRole('button', { name: 'Copy answer' }).waitFor();
    await expectTheAnswer(page);
    expect(await bubble(page, 'Six infusions of Pluvicto completed').count()).toBe(1);
  },
  JOB_MS,
);

it.each([
  ['light', LAPTOP],
  ['dark', { ...LAPTOP, colorScheme: 'dark' as const }],
  ['phone', { ...PHONE, deviceScaleFactor: 2 }],
])(
  'shows the real answer readably: %s',
  async (look, options) => {
    const { page } = await open(product.url, options);
    await bubble(page, 'Who is asking?').waitFor();
    await say(page, TYPED);
    await lastCard(page)
      .getByRole('button', { name: /^Correct\b/ })
      .waitFor();
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(screenshotFolder(), `real-${look}-read-back.png`) });
    await say(page, 'yes');
    await page.getByRole('button', { name: 'Copy answer' }).waitFor();
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(screenshotFolder(), `real-${look}-answer.png`) });
    expect(await page.evaluate(unreadableTexts)).toEqual([]);
    expect(await page.evaluate(misfits)).toEqual({ sideways: 0, cards: 0, targets: [] });
  },
  JOB_MS,
);

it('shows the read-back of a pasted note from its first line, whatever was asked before', {
  timeout: JOB_MS,
}, async () => {
  const { page } = await open(product.url, LAPTOP);
  await messages(page).first().waitFor();
  await page.waitForTimeout(1_500);
  await say(page, 'clinician');
  await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBe(3);
  await page.waitForTimeout(1_500);
  await say(page, TYPED);
  await bubble(page, 'Read-back').waitFor();
  await page.waitForTimeout(2_000);
  const view = await page.locator('.webchat__basic-transcript__scrollable').boundingBox();
  const card = await bubble(page, 'Read-back').boundingBox();
  expect((card?.y ?? 0) - (view?.y ?? 0)).toBeGreaterThanOrEqual(0);
});
