import { expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const { open, server, visit } = useBrowser();

const STATEMENTS = [
  'six infusions of Pluvicto (lutetium-177 vipivotide tetraxetan)',
  'metastatic castration-resistant prostate cancer',
  'Fixed rules with citations; no language model.',
  'Health professionals. Not for patients or families',
  'Names, record numbers, dates of birth, phone numbers, email or postal addresses',
  'Nobody yet: the rules have not been clinically reviewed',
  'They follow US labels',
  'cord compression, sepsis',
  'do not use this. Use your local emergency route now',
  'supplements clinical judgement and guidelines and replaces neither',
  'check every statement against its primary source',
  'no liability is accepted',
];

it('says on the first screen what this is, for whom, what not to type, who reviewed the rules and where emergencies go', async () => {
  const { page } = await visit();
  const seen = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  for (const statement of STATEMENTS) expect(seen).toContain(statement);
  expect(await page.locator('#webchat').boundingBox()).toMatchObject({
    height: expect.toSatisfy((h) => h > 350),
  });
});

it('shows the statements before any script has run, and points to the rule book where none ever runs', async () => {
  const { page } = await open(server().url, { javaScriptEnabled: false });
  const seen = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  for (const statement of STATEMENTS) expect(seen).toContain(statement);
  expect(seen).toContain('This page needs JavaScript');
});

it('runs under a policy that allows nothing but its own scripts and styles, and never strains against it', async () => {
  const response = await fetch(server().url);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src 'none'; script-src 'nonce-\S+'; style-src 'nonce-\S+'/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval|\*\./);
  const { problems, foreign } = await visit();
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
});

it('folds the notes to one line when the conversation begins, and opens them again on demand', async () => {
  const { page } = await visit();
  const notes = page.getByText('Nobody yet: the rules have not been clinically reviewed');
  await page.getByRole('button', { name: 'Oncologist' }).click();
  await notes.waitFor({ state: 'hidden' });
  expect(await page.getByText('Rules not clinically reviewed. No patient identifiers.').isVisible()).toBe(
    true,
  );
  await page.getByText('Before you use this').click();
  expect(await notes.isVisible()).toBe(true);
});
