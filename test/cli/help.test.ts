import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JOB_MS = 90_000;

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const NEVER: Ended = { code: null, stdout: '', stderr: '' };

/** Runs a command beside the others; its end, whatever it is. */
const end = (command: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd: ROOT, encoding: 'utf8' } as const;
    const program = ['--import', 'tsx', `src/cli/${command}.ts`, ...args];
    const child = execFile(process.execPath, program, options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
    child.stdin?.end();
  });

/** The commands of package.json that are programs of src/cli. */
const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};
const COMMANDS = Object.values(scripts).flatMap(
  (script) => /run\.mjs cli\/(\w+)\.js$/.exec(script)?.[1] ?? [],
);

describe('every command', { timeout: JOB_MS }, () => {
  const helped = new Map<string, Ended>();
  beforeAll(async () => {
    const helpOf = (name: string, index: number) => end(name, [index % 2 === 0 ? '--help' : '-h']);
    const ends = await Promise.all(COMMANDS.map(helpOf));
    for (const [index, name] of COMMANDS.entries()) helped.set(name, ends[index] ?? NEVER);
  }, JOB_MS);

  it('is looked at', () => {
    const programs = readdirSync(`${ROOT}/src/cli`).map((name) => name.replace(/\.ts$/, ''));
    expect(COMMANDS.length).toBe(8);
    expect(programs).toEqual(expect.arrayContaining(COMMANDS));
  });

  it.each(COMMANDS)(
    '%s prints its usage where it is asked for: exit 0, nothing on standard error',
    (name) => {
      const { code, stdout, stderr } = helped.get(name) ?? NEVER;
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^usage: ${name}\\b`));
    },
  );

  it.each(['assess', 'chat'])(
    '%s refuses an option that it does not have, with the same usage: exit 2',
    async (name) => {
      const wrong = await end(name, ['--such-is-none']);
      expect(wrong).toEqual({ code: 2, stdout: '', stderr: helped.get(name)?.stdout });
    },
  );
});
