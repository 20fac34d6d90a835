import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CASES = JSON.stringify(Array.from({ length: 100 }, () => ({ pluvictoInfusions: 6 })));

it('a command whose reader has read enough ends without a complaint', { timeout: 60_000 }, () => {
  const { stdout, stderr } = spawnSync('bash', ['-c', 'node scripts/run.mjs cli/assess.js - | head -n 1'], {
    cwd: ROOT,
    input: CASES,
    encoding: 'utf8',
  });
  expect(stdout).toBe('[\n');
  expect(stderr).toMatch(/^100 assessments in \d+ ms of engine time\n$/);
});
