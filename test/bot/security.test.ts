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
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
}

/** Licences that ask for no more than a notice. */
const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
];
/** Said elsewhere in the package than in its package.json. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

/** As the package itself says; what is for another platform is not installed, and only the lock file knows of it. */
function licenceOf(path: string, { license }: Locked): string {
  const name = path.split('node_modules/').at(-1) ?? '';
  if (!existsSync(`${path}/package.json`)) return license ?? '';
  const manifest = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest;
  return manifest.license ?? manifest.licenses?.[0]?.type ?? SAID_ELSEWHERE[name] ?? '';
}

/** One of several, where there is a choice. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((each) => ALLOWED.includes(each));

describe('the packages of production', () => {
  it('have a licence that lets a hospital run them', () => {
    const licences = production.map(([path, locked]) => [path, licenceOf(path, locked)] as const);
    expect(licences.length).toBeGreaterThan(100);
    expect(licences.filter(([, licence]) => !isAllowed(licence))).toEqual([]);
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
