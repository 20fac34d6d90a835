import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from './startServer.ts';

export const LAPTOP = { viewport: { width: 1280, height: 800 } };
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
/** A 1280 px window at 200%: half the CSS pixels each way, twice the dots. */
export const ZOOMED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, policy violations. */
  readonly problems: string[];
  /** Requests that left for another origin. */
  readonly foreign: string[];
}

const JOB_MS = 60_000;

/** A browser for the file and, for each test, a server of its own. Contexts are closed after each test. */
export function useBrowser() {
  let browser: Browser;
  let server: TestServer;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, JOB_MS);
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await startServer();
  }, JOB_MS);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await server.goDown();
  });

  async function open(url: string, options: BrowserContextOptions = LAPTOP): Promise<Visit> {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    const foreign: string[] = [];
    const { origin } = new URL(url);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url());
    });
    await page.goto(url);
    return { page, problems, foreign };
  }

  return {
    server: () => server,
    open,
    /** The page of this test's server, once the bot has greeted. */
    async visit(options?: BrowserContextOptions): Promise<Visit> {
      const visit = await open(server.url, options);
      await bubble(visit.page, 'Who is asking?').waitFor();
      return visit;
    },
  };
}

/** The visible message with these words in it; screen readers' copies of it are elsewhere. */
export const bubble = (page: Page, words: string) =>
  page.locator('.webchat__bubble__content').filter({ hasText: words });

export const sendBox = (page: Page) => page.getByRole('textbox', { name: 'Message input box' });

export const statusLine = (page: Page) => page.locator('#status');

export async function say(page: Page, words: string): Promise<void> {
  await sendBox(page).fill(words);
  await sendBox(page).press('Enter');
}

/** Says it and waits for the stand-in's echo. */
export async function converse(page: Page, words: string): Promise<void> {
  await say(page, words);
  await bubble(page, `You said: ${words}`).waitFor();
}
