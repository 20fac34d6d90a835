// node --import tsx scripts/playground.mjs [PICTURE]: a whole case in Microsoft's Agents Playground, in a personal chat, a
// group chat and a channel, as a person would do it; PICTURE is where the screenshot of the personal chat's answer goes.
// Needs the npm registry the first time (the Playground is no dependency) and a Chromium as the browser tests do. The
// Playground listens on every interface of this machine while it runs. Exit 0: every step came as expected.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser.ts';

const PLAYGROUND = '@microsoft/m365agentsplayground@0.2.28';
const FOLDER = join(tmpdir(), 'after-six-playground-0.2.28');
const CLI = join(FOLDER, 'node_modules/@microsoft/m365agentsplayground/cli.js');
const NOTE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. HRR negative. ' +
  'Prior docetaxel, no prior cabazitaxel, prior enzalutamide, no abiraterone, apalutamide or darolutamide.';
const STEP_MS = 30_000;

/** @returns {Promise<number>} a port that was free a moment ago */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

/** Starts a program and resolves when it prints the words. @param {string[]} args @param {Record<string, string>} env @param {string} words */
function started(args, env, words) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => String(data).includes(words) && resolve(undefined));
    child.on('exit', (code) => reject(new Error(`${args[0]} ended (${code}).`)));
  });
}

function install() {
  if (existsSync(CLI)) return;
  console.log(`Fetching ${PLAYGROUND} into ${FOLDER}`);
  execFileSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--no-save', PLAYGROUND], {
    stdio: 'inherit',
  });
}

/** @param {string} data */
async function startBoth(data) {
  const [bot, playground] = [await freePort(), await freePort()];
  const settings = {
    PORT: String(bot),
    DATA_DIR: data,
    LOCAL_CHANNEL: '1',
    GROUP_CASES: '1',
    LOG_LEVEL: 'warn',
  };
  await started(['scripts/run.mjs', 'bot/main.js'], settings, 'is listening at');
  const args = [
    'start',
    '-e',
    `http://127.0.0.1:${bot}/api/messages`,
    '-c',
    'msteams',
    '-p',
    String(playground),
  ];
  await started(
    [CLI, ...args, '--disable-telemetry'],
    { TEAMSAPPTESTER_BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: '1' },
    'Listening on',
  );
  return `http://127.0.0.1:${playground}/`;
}

/** Types into the compose box, behind a mention of the bot where one is needed. @param {import('playwright-core').Page} page @param {string} text @param {boolean} withMention */
async function say(page, text, withMention) {
  const box = page.locator('[contenteditable=true][role=textbox]').last();
  await box.click();
  if (withMention) {
    await page.keyboard.type('@');
    // The list of names comes a moment later, after everything else on the page.
    await page.getByText('Megan Bowen').last().waitFor({ timeout: STEP_MS });
    await page.getByText('Test Bot').last().click();
  }
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** A note, its read-back, the tap that confirms it, and the answer. @param {import('playwright-core').Page} page @param {boolean} withMention */
async function wholeCase(page, withMention) {
  await say(page, NOTE, withMention);
  await page.getByRole('button', { name: 'Correct – show the answer' }).last().click({ timeout: STEP_MS });
  await page.getByRole('button', { name: 'Summary to copy' }).last().waitFor({ timeout: STEP_MS });
}

async function main() {
  const picture = process.argv[2];
  install();
  const data = mkdtempSync(join(tmpdir(), 'after-six-playground-data-'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(await startBoth(data));
    await page.getByText('Who is asking?').first().waitFor({ timeout: STEP_MS });
    await wholeCase(page, false);
    console.log('personal chat: a whole case');
    if (picture) {
      await page.getByText('Chemotherapy next').first().scrollIntoViewIfNeeded();
      await page.mouse.move(640, 500);
      await page.mouse.wheel(0, -40);
      await page.waitForTimeout(500);
      await page.screenshot({ path: picture, clip: { x: 330, y: 48, width: 620, height: 870 } });
    }
    for (const [place, name] of [
      ['group chat', 'Group Chat'],
      ['channel', 'General'],
    ]) {
      await page.getByText(name, { exact: true }).first().click();
      await wholeCase(page, true);
      await page.getByText('begin each').last().waitFor({ timeout: STEP_MS });
      console.log(`${place}: a whole case, with mentions`);
    }
  } finally {
    await browser.close();
    for (const child of children) child.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

await main();
