import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ADRS = readdirSync('docs/adr').filter((name) => name.endsWith('.md'));
const TEST_FILE = /`((?:test\/)?[\w./]+\.test\.ts)`/g;

describe('each decision', () => {
  it.each(ADRS)('of %s names a test that keeps it, and that exists', (name) => {
    const [, keptBy = ''] = readFileSync(`docs/adr/${name}`, 'utf8').split('**Kept by**');
    const [folder = 'test/'] = keptBy.match(/(?<=`)test\/[\w/]+\/(?=`)/) ?? [];
    const files = [...keptBy.matchAll(TEST_FILE)].map(([, file = '']) =>
      file.startsWith('test/') ? file : `${folder}${file}`,
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
  });
});

describe('the table of docs/reliability.md', () => {
  const rows = readFileSync('docs/reliability.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what is tried'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

  it('says of every row how it is tried again', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const [tried, result, command, short] of rows) {
      expect([tried, result]).not.toContain('');
      expect(command).toMatch(/npm run bench -- \w+|npx vitest run test\/|no command/);
      expect(short).toMatch(/`test\/[\w/]+\.test\.ts`|none: /);
    }
  });

  it('names files to run that exist', () => {
    const named = rows.flatMap(([, , command = '']) => command.match(/test\/[\w/]+\.test\.ts/g) ?? []);
    expect(named.length).toBeGreaterThan(5);
    for (const file of named) expect([file, existsSync(file)]).toEqual([file, true]);
  });
});
