import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../src/bot/config/settings.ts';

const PAGE = readFileSync('docs/operations.md', 'utf8');
const SOURCES = readdirSync('src/bot', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/bot/${name}`, 'utf8'))
  .join('\n');
const SCRIPTS = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

/** Names in capitals that compose and systemd know by themselves, or that only the example's own files use. */
const NOT_OURS = ['NODE_ENV', 'POSTGRES_PASSWORD', 'POSTGRES_USER', 'POSTGRES_DB', 'TLS_FOLDER', 'PATH'];

describe('the operations page', () => {
  it('names metrics that the server has', () => {
    const metrics = found(PAGE, /`(aftersix_[a-z_]+)/g);
    expect(metrics.length).toBeGreaterThan(1);
    for (const metric of metrics) expect(SOURCES).toContain(metric);
  });

  it('names commands that exist', () => {
    const commands = found(PAGE, /npm run (?:-s )?([a-z:]+)/g);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) expect(Object.keys(SCRIPTS)).toContain(command);
  });

  it('names files that exist', () => {
    const files = found(PAGE, /\]\(\.\.\/(deploy\/[^)]+)\)/g);
    expect(files).toHaveLength(4);
    for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
  });
});

describe('the reliability page', () => {
  it('names tests and parts of the bench that exist', () => {
    const page = readFileSync('docs/reliability.md', 'utf8');
    const tests = found(page, /`(test\/[^`]+\.test\.ts)`/g);
    expect(tests.length).toBeGreaterThan(8);
    for (const file of tests) expect([file, existsSync(file)]).toEqual([file, true]);
    const bench = readFileSync('bench/run.mjs', 'utf8');
    for (const part of found(page, /npm run bench -- (\w+)/g)) expect(bench).toContain(`  ${part}: {`);
  });
});

describe('the files to run it by', () => {
  it('set settings that exist, and no others', () => {
    const compose = readFileSync('deploy/compose.yaml', 'utf8');
    const unit = readFileSync('deploy/after-six.service', 'utf8');
    const image = readFileSync('deploy/Dockerfile', 'utf8');
    const set = [
      ...found(compose, /^ {4}([A-Z][A-Za-z_]+):/gm),
      ...found(unit, /^Environment=.*?([A-Z_]+)=/gm),
      ...found(image, /\b([A-Z_]{4,})=/g),
    ].filter((name) => !NOT_OURS.includes(name));
    expect(set.length).toBeGreaterThan(8);
    for (const name of set) expect(SETTING_NAMES).toContain(name);
  });
});
