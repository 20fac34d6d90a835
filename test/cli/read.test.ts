import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JOB_MS = 30_000;

const readCommand = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/read.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const documents = (stdout: string): readonly unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the read command', { timeout: JOB_MS }, () => {
  it('prints one JSON document with everything that the interface names', () => {
    const { status, stdout } = readCommand(['ECOG 1, T 12 ng/dL']);
    expect(status).toBe(0);
    expect(documents(stdout)).toEqual([
      expect.objectContaining({
        text: 'ECOG 1, T 12 ng/dL',
        intent: 'answer',
        findings: { ecog: 1, testosterone: { value: 12, unit: 'ng/dL' } },
        conflicts: [],
        invalid: [],
        identifiers: [],
        spans: expect.arrayContaining([
          { finding: 'ecog', start: 0, end: 6 },
          { finding: 'testosterone', start: 8, end: 18 },
        ]),
      }),
    ]);
  });

  it('reads one utterance per line, each with its own question where the line says so', () => {
    const input = ['ECOG 1 or 2', '{"text": "two", "asked": "ecog"}', ''].join('\n');
    const { status, stdout } = readCommand(['-'], input);
    expect(status).toBe(0);
    expect(documents(stdout)).toEqual([
      expect.objectContaining({ conflicts: ['ecog'], findings: {} }),
      expect.objectContaining({ text: 'two', findings: { ecog: 2 } }),
    ]);
  });

  it('takes the question from --asked for every line that names none', () => {
    const { stdout } = readCommand(['--asked', 'priorTaxanes', '-'], 'none\n');
    expect(documents(stdout)).toEqual([
      expect.objectContaining({ findings: { prior: { docetaxel: false, cabazitaxel: false } } }),
    ]);
  });

  it('masks identities in what it prints', () => {
    const { stdout } = readCommand(['Mr Smith, MRN 12345678, ECOG 2']);
    expect(stdout).not.toMatch(/Smith|12345678/);
    expect(documents(stdout)).toEqual([
      expect.objectContaining({
        findings: { ecog: 2 },
        identifiers: expect.arrayContaining(['name', 'mrn']),
      }),
    ]);
  });

  it('refuses what it cannot use with exit 2, says why on standard error and prints nothing', () => {
    for (const args of [[], ['one', 'two'], ['--asked', 'shoeSize', 'x'], ['--loud', 'x']]) {
      const { status, stdout, stderr } = readCommand(args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain('usage: read');
    }
  });

  it('names the line that is not JSON or asks an unknown question, and reads the others', () => {
    const input = ['{"text": ', '{"text": "1", "asked": "shoeSize"}', 'ECOG 1'].join('\n');
    const { status, stdout, stderr } = readCommand(['-'], input);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'line 1: not JSON',
      'line 2: asked: "shoeSize" is not a finding or a question',
    ]);
    expect(documents(stdout)).toHaveLength(1);
  });
});
