import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import { coreFor } from '../../src/bot/coreFor.ts';
import { launchBrowser } from '../support/browser.ts';
import { start } from './harness.ts';
import { startProvider } from './localProvider.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const CASE =
  'Six infusions of Pluvicto completed. On ADT, testosterone 14 ng/dL. Progressed. ECOG 1. MSS. HRR negative. ' +
  'Prior docetaxel: yes. Prior cabazitaxel: no. Prior abiraterone: no. Prior enzalutamide: yes. No red flags.';
let browser: Browser;

beforeAll(async () => {
  execFileSync(process.execPath, [path('scripts/build.mjs'), 'web'], { stdio: 'inherit' });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function startBoth(env: Record<string, string> = {}) {
  const provider = await startProvider();
  const settings = loadConfig({});
  if (!settings.ok) throw new Error('The defaults are wrong.');
  const core = coreFor(settings.config);
  const server = await start({ env: { ...provider.env, ...env }, core, webFolder: path('dist/web') });
  return { provider, server };
}

async function newPage(): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ locale: 'en-GB' });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // The browser itself reports the 401 that leads to signing in.
    if (message.type() === 'error' && !message.text().includes('401')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return { page, problems };
}

const bubble = (page: Page, words: string) =>
  page.locator('.webchat__bubble__content').filter({ hasText: words }).first();
const say = async (page: Page, words: string): Promise<void> => {
  const box = page.getByRole('textbox', { name: 'Message input box' });
  await box.fill(words);
  await box.press('Enter');
};

describe('the page of a server whose people sign in', () => {
  it('signs in by code and PKCE, reaches an answer, and takes the conversation up again after a new sign-in', async () => {
    const { provider, server } = await startBoth();
    const { page, problems } = await newPage();
    await page.goto(`${server.origin}/`);
    await bubble(page, 'Who is asking?').waitFor();
    expect(provider.redeemed.length).toBe(1);
    expect(page.url()).toBe(`${server.origin}/`);
    await say(page, CASE);
    await page.getByRole('button', { name: /^Correct\b/ }).waitFor();
    await say(page, 'yes');
    await page.getByRole('button', { name: 'Copy answer' }).waitFor();

    // As after hours: the tokens are of no use any more, and only signing in opens the conversation.
    await page.route('**/v3/directline/tokens/refresh', (route) =>
      route.fulfill({ status: 403, json: { error: { code: 'TokenExpired', message: '' } } }),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Copy answer' }).waitFor();
    expect(provider.redeemed.length).toBe(2);
    expect(problems.filter((problem) => !problem.includes('403'))).toEqual([]);
    const kept = String(await page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })'));
    expect(kept).not.toContain('person-1');
    expect(kept).not.toContain('verifier');
  });

  it('tells whose account is not allowed, and does not go round in circles', async () => {
    const { provider, server } = await startBoth({ OIDC_GROUPS: 'urology' });
    const { page } = await newPage();
    await page.goto(`${server.origin}/`);
    await page.getByText('your account is not among those that may use this').waitFor();
    await page.waitForTimeout(1000);
    expect(provider.redeemed.length).toBe(1);
  });

  it('that is sent back without a sign-in, or with one that it did not begin, asks before trying again', async () => {
    const { provider, server } = await startBoth();
    provider.state.refuses = true;
    const { page } = await newPage();
    await page.goto(`${server.origin}/`);
    await page.getByText('Signing in did not work').waitFor();
    await page.goto(`${server.origin}/?code=planted&state=planted`);
    await page.getByText('Signing in did not work').waitFor();
    expect(provider.redeemed.length).toBe(0);
    provider.state.refuses = false;
    await page.getByRole('button', { name: 'Sign in' }).click();
    await bubble(page, 'Who is asking?').waitFor();
  });

  it('in a frame of the intranet signs in in a window of its own', async () => {
    const host = createServer((_req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' });
      res.end(`<iframe src="${bot}/" style="width:600px;height:700px"></iframe>`);
    }).listen(0, '127.0.0.1');
    await once(host, 'listening');
    onTestFinished(() => void host.close());
    const intranet = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    const { provider, server } = await startBoth({ FRAME_ANCESTORS: intranet });
    const bot = server.origin;
    const { page } = await newPage();
    await page.goto(`${intranet}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Please sign in').waitFor();
    await frame.getByRole('button', { name: 'Sign in' }).click();
    await frame.locator('.webchat__bubble__content').filter({ hasText: 'Who is asking?' }).first().waitFor();
    expect(provider.redeemed.length).toBe(1);
  });
});
