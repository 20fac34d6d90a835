import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_BOOK } from '../../src/engine/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { namelessControls, unreadableTexts } from '../browser/inPage.js';
import { launchBrowser } from '../support/browser.ts';
import { start } from './harness.ts';

const JOB_MS = 60_000;

/** The page as it stands on the wire: fetch would undo the compression. */
async function rawGet(url: string, headers: Record<string, string>) {
  const { request } = await import('node:http');
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>(
    (resolve, reject) => {
      request(url, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(parts),
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('GET /rulebook', () => {
  it('sends the same page compressed and plain, and 304 to a reader who has it', async () => {
    const { origin } = await start();
    const url = `${origin}/rulebook`;
    const plain = await rawGet(url, {});
    const br = await rawGet(url, { 'Accept-Encoding': 'gzip, deflate, br' });
    const zipped = await rawGet(url, { 'Accept-Encoding': 'gzip, br;q=0' });
    expect([plain.status, br.status, zipped.status]).toEqual([200, 200, 200]);
    expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
    expect([plain, br, zipped].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true);
    expect(br.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 5);

    const etag = String(br.headers.etag);
    expect(etag).not.toBe(plain.headers.etag);
    const again = await rawGet(url, { 'Accept-Encoding': 'br', 'If-None-Match': etag });
    expect([again.status, again.bytes.byteLength, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers['content-security-policy']).toBe(br.headers['content-security-policy']);
  });

  it('lets nothing run but its own script, by its hash', async () => {
    const { origin } = await start();
    const { headers } = await rawGet(`${origin}/rulebook`, {});
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(
      /default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'/,
    );
    expect(policy).toMatch(/frame-ancestors /);
    expect(policy).not.toContain('unsafe');
  });

  it('is whole without its script: every rule, and every link within it leads somewhere', async () => {
    const { origin } = await start();
    const html = (await rawGet(`${origin}/rulebook`, {})).bytes.toString();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      RULES.filter(({ id }) => !ids.includes(id) || !ids.includes(`${id}.1`)).map(({ id }) => id),
    ).toEqual([]);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).toContain(RULE_BOOK.hash);
    expect(html).toContain('rules not yet clinically reviewed');
    expect(html).not.toMatch(/\son\w+=|style="|javascript:/);
  });
});

describe('the rule book in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, JOB_MS);
  afterAll(() => browser.close());

  /** The page in a window of its own, with what it complained of. */
  async function read(options: BrowserContextOptions, place = '') {
    const { origin } = await start();
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${origin}/rulebook${place}`);
    return { page, problems };
  }

  const shown = (page: Page) => page.locator('article:visible').count();
  const sideways = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  it('filters by the words typed, at their beginnings, and shows all again', {
    timeout: JOB_MS,
  }, async () => {
    const { page, problems } = await read({});
    const all = await shown(page);
    await page.getByRole('searchbox').fill('cabazitaxel NEUTROPHILS 1.5');
    expect(await shown(page)).toBeLessThan(all / 20);
    expect(await page.locator('[id="cabazitaxel.neutrophils"]').isVisible()).toBe(true);
    expect(await page.locator('[id="chapter.monitoring"]').isVisible()).toBe(false);
    expect(await page.locator('#search output').textContent()).toMatch(/^\d+ of \d+$/);
    await page.getByRole('searchbox').fill('ytotoxic');
    expect(await shown(page)).toBe(0);
    await page.evaluate("location.hash = 'adt.flare.2'");
    await page.locator('[id="adt.flare.2"]').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(await shown(page)).toBe(all);
    expect(problems).toEqual([]);
  });

  it('opens at a clause, below the bar', { timeout: JOB_MS }, async () => {
    const { page } = await read({ viewport: { width: 1280, height: 800 } }, '#docetaxel.transaminases.1.2');
    const clause = await page.locator('[id="docetaxel.transaminases.1.2"]').boundingBox();
    const bar = await page.locator('.bar').boundingBox();
    expect(clause?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(clause?.y).toBeLessThan(800);
  });

  it.each([
    ['a laptop', { viewport: { width: 1280, height: 800 } }, 'wide'],
    ['a phone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }, 'narrow'],
    ['a window at 200%', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, 'narrow'],
  ])(
    'fits %s, with a picture to read whose words stay in their boxes',
    { timeout: JOB_MS },
    async (...given) => {
      const [, options, picture] = given;
      const { page } = await read(options);
      expect(await sideways(page)).toBe(0);
      expect(await page.locator('svg:visible').getAttribute('class')).toBe(`flow ${picture}`);
      expect(await page.locator('svg:visible .given').count()).toBe(12);
      const { outside, smallest } = (await page.evaluate(`(() => {
      const groups = [...document.querySelectorAll('svg.${picture} g')];
      const box = (group, part) => group.querySelector(part).getBoundingClientRect();
      const outside = groups.filter((group) => box(group, 'text').right > box(group, 'rect').right - 2
        || box(group, 'text').bottom > box(group, 'rect').bottom).map((group) => group.textContent);
      const scale = box(groups[0], 'rect').width / groups[0].querySelector('rect').width.baseVal.value;
      return { outside, smallest: 14 * scale };
    })()`)) as { outside: string[]; smallest: number };
      expect(outside).toEqual([]);
      expect(smallest).toBeGreaterThan(12);
    },
  );

  it.each(['light', 'dark'] as const)(
    'can be read in the %s scheme, and every control has a name',
    {
      timeout: JOB_MS,
    },
    async (colorScheme) => {
      const { page } = await read({ colorScheme, viewport: { width: 1280, height: 800 } });
      expect(await page.evaluate(unreadableTexts)).toEqual([]);
      expect(await page.evaluate(namelessControls)).toEqual([]);
    },
  );

  it('is worth its paper: no navigation, whole addresses, rules unbroken, room to sign', {
    timeout: JOB_MS,
  }, async () => {
    const { page } = await read({ viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: 'print' });
    for (const away of ['nav', '.bar', '.skip']) expect(await page.locator(away).isVisible()).toBe(false);
    const links = await page
      .locator('a.outward')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href')?.replace(/^https:\/\/(www\.)?/, ''), link.textContent]),
      );
    expect(links.length).toBeGreaterThan(300);
    for (const [href, text] of links) expect(text).toBe(href);
    const breaks = await page.evaluate("getComputedStyle(document.querySelector('article')).breakInside");
    expect(breaks).toBe('avoid');
    expect(await page.locator('.sign .paper:visible').count()).toBeGreaterThan(30);
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
