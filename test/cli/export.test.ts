import { describe, expect, it } from 'vitest';
import { keyIdOf } from '../../src/records/index.ts';
import { CASE } from '../records/cases.ts';
import { keyPair } from '../records/keyPair.ts';
import { fileOf, run } from './recordCommands.ts';

const JOB_MS = 60_000;
const ours = keyPair();

describe('the export command', { timeout: JOB_MS }, () => {
  it('puts findings on record, signed with the key of the environment, the same bytes each time', () => {
    const file = fileOf(CASE);
    const env = { EXPORT_SIGNING_KEY: ours.privatePem };
    const { status, stdout, stderr } = run('export', [file], { env });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'after-six/assessment-record',
      findings: CASE,
      signature: { algorithm: 'Ed25519', keyId: keyIdOf(ours.publicKey) },
    });
    expect(run('export', ['-'], { env, input: JSON.stringify(CASE) }).stdout).toBe(stdout);
  });

  it('says that nobody signed where there is no key; a list gives a list', () => {
    const { status, stdout, stderr } = run('export', ['-'], { input: JSON.stringify([CASE, { ecog: 4 }]) });
    expect(status).toBe(0);
    expect(stderr).toBe('not signed: EXPORT_SIGNING_KEY is not set\n');
    expect(JSON.parse(stdout)).toMatchObject([{ signature: null }, { signature: null }]);
  });

  it('refuses a key that is none: it names the variable and what is allowed, and never the value', () => {
    const env = { EXPORT_SIGNING_KEY: ours.publicPem };
    const { status, stdout, stderr } = run('export', [fileOf(CASE)], { env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^EXPORT_SIGNING_KEY: a hidden value of \d+ characters is not allowed; allowed: the key itself \(PEM or base64\), not a file name: .*Ed25519/,
    );
    expect(stderr).not.toContain(ours.publicPem.split('\n')[1]);
  });

  it.each([
    ['a value that is not allowed', ['-'], '{"ecog": 7}', 'ecog: got 7; allowed: '],
    ['a case of a list, by its number', ['-'], '[{}, {"adt": "x"}]', 'case 2: adt: got "x"'],
    ['text that is not JSON', ['-'], 'ecog 1', 'findings: got text that is not JSON'],
    ['a file that is not there', ['/nowhere/case.json'], '', 'file: "/nowhere/case.json" is missing'],
    ['nothing', [], '', 'usage'],
  ])('refuses %s: exit 2, nothing on standard output', (_, args, input, line) => {
    const { status, stdout, stderr } = run('export', args, { input });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(line);
  });

  it('prints the source attributes as Markdown', () => {
    const { status, stdout } = run('export', ['--attributes']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# After Six: source attributes\n/);
  });
});
