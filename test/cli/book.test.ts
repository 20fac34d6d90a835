import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../src/cli/book.ts', import.meta.url));
const DATA = 'docs/rule-book.json';
const JOB_MS = 60_000;

/** A repository of its own, with the book in its first commit and a changed one in its second. */
const folder = mkdtempSync(join(tmpdir(), 'after-six-book-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function book(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), PROGRAM, ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

function commit(): void {
  git('add', '.');
  git('commit', '--quiet', '--message', 'Book');
}

const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));

describe('the book command', { timeout: JOB_MS }, () => {
  beforeAll(() => {
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'Empty');
    book();
    commit();
    edit(DATA, (text) => text.replaceAll('ANC at most 1.5 ×10⁹/L', 'ANC at most 1.2 ×10⁹/L'));
    commit();
    edit(DATA, (text) => text.replace('"format": 1', '"format": 0'));
    commit();
  }, JOB_MS);

  it('writes the book as Markdown and as data, the same bytes each time', () => {
    const { status, stdout } = book();
    expect([status, stdout]).toEqual([0, 'docs/rule-book.md\ndocs/rule-book.json\n']);
    expect(git('diff', '--stat', 'HEAD~2')).toBe('');
  });

  it('checks that both files are what the rules say, and names the one that is not', () => {
    book();
    expect(book('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
    edit('docs/rule-book.md', (text) => text.replace('at most 1.5', 'at most 1.4'));
    const { status, stderr } = book('--check');
    expect(status).toBe(1);
    expect(stderr).toBe('docs/rule-book.md: not what the rules say now; run npm run book and commit it\n');
    rmSync(join(folder, DATA));
    expect(book('--check').stderr).toContain('docs/rule-book.md and docs/rule-book.json');
  });

  it('says in clinical words what changed since a revision', () => {
    const { status, stdout } = book('--since', 'HEAD~1');
    expect(status).toBe(0);
    expect(stdout).toContain(
      '(cabazitaxel.neutrophils)\n  clause: ANC at most 1.2 ×10⁹/L → at most 1.5 ×10⁹/L\n',
    );
    expect(stdout).toContain('Options touched: Cabazitaxel + prednisone');
  });

  it('says plainly that nothing changed', () => {
    expect(book('--since', 'HEAD~2').stdout).toMatch(/\n\nNo change\.\n$/);
  });

  it.each([
    ['a revision that does not exist', ['--since', 'nowhere'], 'since: got "nowhere"; allowed: a revision'],
    ['something that looks like an option', ['--since=--output=x'], 'since: got "--output=x"; allowed'],
    ['a revision without a book', ['--since', 'HEAD~3'], `since: there is no ${DATA} at "HEAD~3"`],
    ['a book of another format', ['--since', 'HEAD'], `since: ${DATA} at "HEAD" has another format`],
    ['an unknown option', ['--until', 'HEAD'], 'usage: book'],
    ['two things at once', ['--check', '--since', 'HEAD'], 'usage: book'],
  ])('on %s says so and exits with 2', (_what, args, problem) => {
    const { status, stdout, stderr } = book(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(problem);
  });
});
