import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const verify = (args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/verify.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('the verify command', () => {
  it.each([[['--all']], [['--json', '--json']]])('says how it is used, and exits 2, for %j', (args) => {
    const { status, stdout, stderr } = verify(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^usage: verify/);
  });
});
