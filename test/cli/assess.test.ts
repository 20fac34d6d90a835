import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CASE = {
  pluvictoInfusions: 6,
  adt: 'continuing',
  diseaseStatus: 'progressed',
  ecog: 1,
  prior: { docetaxel: true, cabazitaxel: false },
};
const JOB_MS = 30_000;

const assess = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/assess.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const fileOf = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'after-six-assess-')), 'case.json');
  writeFileSync(file, text);
  return file;
};

describe('the assess command', { timeout: JOB_MS }, () => {
  it('prints one JSON document for a file', () => {
    const { status, stdout } = assess([fileOf(JSON.stringify(CASE))]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ruleBook: { version: expect.any(String) },
      pathway: 'incomplete',
      findings: CASE,
    });
  });

  it('prints the same bytes for the same findings', () => {
    const file = fileOf(JSON.stringify(CASE));
    expect(assess([file]).stdout).toBe(assess([file]).stdout);
  });

  it('prints an array for an array, and how long the engine took on standard error', () => {
    const { status, stdout, stderr } = assess(['-'], JSON.stringify([CASE, { ecog: 4 }]));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).map(({ pathway }: { pathway: string }) => pathway)).toEqual([
      'incomplete',
      'palliative',
    ]);
    expect(stderr).toMatch(/2 assessments in \d+ ms of engine time/);
  });

  it('reads what Windows wrote, with a byte order mark, as the server does', () => {
    const { status, stdout } = assess([fileOf(`\uFEFF${JSON.stringify(CASE)}`)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: CASE });
  });

  it.each([
    [
      'a number that no program can hold, as it was written',
      ['-'],
      '{"ecog": 1e400}',
      'ecog: got 1e400; allowed: ',
    ],
    [
      'such a number in a list, by its case',
      ['-'],
      '[{"ecog": null}, {"testosterone": {"value": -2E+999, "unit": "ng/dL"}}]',
      'case 2: testosterone.value: got -2E+999; allowed: ',
    ],
    ['a value that is not allowed', ['-'], '{"ecog": 7}', 'ecog: got 7; allowed: a whole number from 0 to 4'],
    ['a case of a list, by its number', ['-'], '[{}, {"adt": "x"}]', 'case 2: adt: got "x"'],
    ['text that is not JSON', ['-'], 'ecog 1', 'findings: got text that is not JSON'],
    ['a file that is not there', ['/nowhere/case.json'], '', 'file: "/nowhere/case.json" is missing'],
    ['no file at all', [], '', 'usage'],
  ])('refuses %s: exit 2, a line on standard error, nothing on standard output', (_, args, input, line) => {
    const { status, stdout, stderr } = assess(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(line);
  });
});
