import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../../src/bot/config/settings.ts';

const PAGE = readFileSync('docs/security.md', 'utf8');
const rows = PAGE.split('\n')
  .filter((line) => /^\| T\d+ \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
  .map(([id = '', asset = '', who = '', threat = '', control = '', shownBy = '']) => ({
    id,
    asset,
    who,
    threat,
    control,
    shownBy,
  }));
const KINDS = /^(spoofing|tampering|repudiation|disclosure|denial|elevation): /;

describe('docs/security.md', () => {
  it('numbers its threats in order, and forgets no kind of them', () => {
    expect(rows.map(({ id }) => id)).toEqual(rows.map((_, index) => `T${index + 1}`));
    expect(rows.length).toBeGreaterThanOrEqual(25);
    expect(new Set(rows.map(({ threat }) => KINDS.exec(threat)?.[1])).size).toBe(6);
  });

  for (const { id, asset, who, threat, control, shownBy } of rows)
    it(`names a control of ${id} (${threat}) and tests that are there under those names`, () => {
      expect(asset).not.toBe('');
      expect(who).toMatch(/^[SMUWLP]$/);
      expect(threat).toMatch(KINDS);
      expect(control).not.toBe('');
      const tests = [...shownBy.matchAll(/`([^`]+)`: "([^"]+)"/g)];
      expect(tests.length).toBeGreaterThan(0);
      for (const [, file = '', name = ''] of tests) {
        const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
        expect([file, name, text.includes(`'${name}'`)]).toEqual([file, name, true]);
      }
    });

  it('names no setting that there is not', () => {
    const named = PAGE.match(/\b(?:[A-Z]+_)+[A-Z]+\b/g) ?? [];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !(SETTING_NAMES as readonly string[]).includes(name))).toEqual([]);
  });
});

interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

const { isAllowed, productionLicences } = (await import(`${process.cwd()}/scripts/licences.mjs`)) as {
  isAllowed: (licence: string) => boolean;
  productionLicences: () => readonly { readonly path: string; readonly licence: string }[];
};

describe('the packages of production', () => {
  it('have a licence that lets a hospital run them', () => {
    const licences = productionLicences();
    expect(licences.map(({ path }) => path)).toEqual(production.map(([path]) => path));
    expect(licences.length).toBeGreaterThan(100);
    expect(licences.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('are counted by their licences for whoever asks', () => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/licences.mjs'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +\d+ {2}MIT\n/);
    expect(stdout).toContain(` ${production.length}  packages of production`);
  });

  it.each([
    'GPL-3.0-or-later',
    'AGPL-3.0',
    '(GPL-2.0 OR LGPL-3.0)',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '',
  ])('would be refused under %j', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });

  it('have exact versions, and run nothing when they are installed unless it is allowed', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
      allowScripts: Record<string, boolean>;
    };
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const scripted = production.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const allowed = scripted.filter(
      ([path]) => manifest.allowScripts[path.split('node_modules/').at(-1) ?? ''] !== false,
    );
    expect(allowed.map(([path]) => path)).toEqual([]);
  });
});
