import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const JOB_MS = 60_000;
const PROGRAM = `
console.log(JSON.stringify(process.argv.slice(2)));
process.exitCode = Number(process.argv[3] ?? 0);
`;

let project: string;
const inside = (path: string) => join(project, path);
const program = () => inside('src/cli/echo.ts');

/** A project with one small program, built by this repository's scripts. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'after-six-build-'));
  for (const path of ['scripts', 'web', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(REPOSITORY, path), inside(path), { recursive: true });
  mkdirSync(inside('src/cli'), { recursive: true });
  writeFileSync(program(), PROGRAM);
  symlinkSync(join(REPOSITORY, 'node_modules'), inside('node_modules'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (...words: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words], { cwd: project, encoding: 'utf8' });

async function runLater(...words: string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...words], { cwd: project });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  return said;
}

const msOf = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

it(
  'builds when two programs start at once, and gives each its own words and exit code alone',
  async () => {
    const said = await Promise.all([runLater('cli/echo.js', 'one'), runLater('cli/echo.js', 'two')]);
    expect(said).toEqual(['["one"]\n', '["two"]\n']);
    const { stdout, stderr, status } = run('cli/echo.js', 'a', '3');
    expect({ stdout, stderr, status }).toEqual({ stdout: '["a","3"]\n', stderr: '', status: 3 });
    expect(existsSync(inside('dist/.lock'))).toBe(false);
  },
  JOB_MS,
);

it('makes plain scripts with hashed names, each with two smaller forms that say the same', () => {
  const manifest = JSON.parse(readFileSync(inside('dist/web/manifest.json'), 'utf8')) as Record<
    string,
    string
  >;
  expect(Object.keys(manifest).sort()).toEqual(['chat.css', 'chat.js', 'embed.js', 'webchat.js']);
  for (const [name, hashed] of Object.entries(manifest)) {
    expect(hashed).toMatch(new RegExp(`^${name.replace('.', '\\.[0-9a-f]{12}\\.')}$`));
    const size = readFileSync(inside(`dist/web/${hashed}`)).length;
    for (const form of ['br', 'gz'])
      expect(readFileSync(inside(`dist/web/${hashed}.${form}`)).length).toBeLessThan(size / 2);
  }
  expect(readFileSync(inside(`dist/web/${manifest['chat.js']}`), 'utf8')).not.toMatch(
    /\b(import|export)\b\s*[{"'*]/,
  );
  expect(readFileSync(inside('dist/web/index.html'), 'utf8')).toContain('{{asset:chat.js}}');
});

/** A build takes seconds; what its absence costs is bench's matter. */
const NO_BUILD_MS = 1500;

it('does not build where nothing changed', () => {
  const times = [1, 2, 3, 4, 5].map(() => ({
    through: msOf(() => run('cli/echo.js')),
    straight: msOf(() => spawnSync(process.execPath, ['dist/cli/echo.js'], { cwd: project })),
  }));
  expect(
    median(times.map(({ through }) => through)) - median(times.map(({ straight }) => straight)),
  ).toBeLessThan(NO_BUILD_MS);
});

it(
  'builds again after an edit, drops what was deleted, and is not misled by a new date alone',
  () => {
    writeFileSync(inside('src/cli/gone.ts'), 'console.log("here");\n');
    expect(run('cli/gone.js').stdout).toBe('here\n');
    rmSync(inside('src/cli/gone.ts'));
    expect(run('cli/gone.js')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'There is no program dist/cli/gone.js.\n',
    });
    const built = readFileSync(inside('dist/.stamp.json'), 'utf8');
    utimesSync(program(), new Date(), new Date());
    expect(run('cli/echo.js').stdout).toBe('[]\n');
    const { content } = JSON.parse(readFileSync(inside('dist/.stamp.json'), 'utf8')) as { content: string };
    expect(JSON.parse(built)).toMatchObject({ content });
  },
  JOB_MS,
);

it(
  'says on standard error alone what does not compile, and runs nothing',
  () => {
    writeFileSync(program(), 'const = 1;\n');
    const { stdout, stderr, status } = run('cli/echo.js');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain('src/cli/echo.ts(1,7)');
    writeFileSync(program(), PROGRAM);
    expect(run('cli/echo.js').status).toBe(0);
  },
  JOB_MS,
);

it('runs without the compiler what is up to date, refuses what is stale, and trusts a package without sources', () => {
  rmSync(inside('node_modules'));
  expect(run('cli/echo.js').stdout).toBe('[]\n');
  appendFileSync(program(), '// newer\n');
  expect(run('cli/echo.js')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('run `npm ci`'),
  });
  rmSync(inside('src'), { recursive: true });
  expect(run('cli/echo.js').stdout).toBe('[]\n');
});
