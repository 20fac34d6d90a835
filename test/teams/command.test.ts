import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../bot/harness.ts';
import { MANIFEST, ROOT, SETTINGS } from './packaging.ts';
import { readZip } from './readZip.ts';

/** `npm run teams:package` in a folder of its own, so that no `.env` of this checkout is read. */
function run(env: Record<string, string>, { dotEnv = '' } = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.env'), dotEnv);
  const target = join(folder, 'made/after-six.zip');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/teamsPackage.mjs'), target],
    { cwd: folder, env: { PATH: process.env.PATH ?? '', ...env }, encoding: 'utf8' },
  );
  return { status, stdout, stderr, zip: existsSync(target) ? readFileSync(target) : undefined };
}

const SET = { MicrosoftAppId: SETTINGS.appId, PUBLIC_URL: SETTINGS.publicUrl };

describe('npm run teams:package', () => {
  it('writes the package, the same bytes each time, and says what it made', () => {
    const { status, stdout, stderr, zip } = run(SET);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('made/after-six.zip: manifest.json, color.png, outline.png');
    expect(stdout).toContain(`App ${MANIFEST.id}, version ${MANIFEST.version}`);
    if (zip === undefined) throw new Error('nothing was written');
    expect(JSON.parse(String(readZip(zip)[0]?.bytes))).toEqual(MANIFEST);
    expect(run(SET).zip?.equals(zip)).toBe(true);
  });

  it('reads the settings from .env as the server does, and names what there is no setting', () => {
    const { status, stderr } = run(
      {},
      { dotEnv: `MicrosoftAppID=${SETTINGS.appId}\nPUBLIC_URL=${SETTINGS.publicUrl}\n` },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('.env: not settings of After Six, and not used: MicrosoftAppID.');
    expect(stderr).toContain('  MicrosoftAppId: not set, and the package needs it; allowed: ');
    expect(stderr).not.toContain('  PUBLIC_URL');
  });

  it.each([
    [{}, ['MicrosoftAppId: not set', 'PUBLIC_URL: not set']],
    [{ ...SET, MicrosoftAppId: 'after-six' }, ['MicrosoftAppId: "after-six" is not allowed; allowed: ']],
    [{ ...SET, PUBLIC_URL: 'after-six.example.org' }, ['PUBLIC_URL: "after-six.example.org" is not allowed']],
    [
      { ...SET, PUBLIC_URL: 'http://after-six.example.org' },
      ['PUBLIC_URL: "http://after-six.example.org" is not allowed; allowed: an https origin'],
    ],
    [
      { ...SET, PUBLIC_URL: 'https://localhost:3978' },
      ['PUBLIC_URL: "https://localhost:3978" is not allowed; allowed: an https origin'],
    ],
  ])('refuses %j with a line for each setting, and writes nothing', (env, expected) => {
    const { status, stdout, stderr, zip } = run(env);
    expect([status, stdout, zip]).toEqual([1, '', undefined]);
    const lines = stderr.trimEnd().split('\n').slice(1);
    expect(lines).toEqual(expected.map((line) => expect.stringContaining(`  ${line}`)));
  });
});
