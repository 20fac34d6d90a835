import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleBook } from '../../src/book/index.ts';
import { changesSince } from '../../src/cli/changesSince.ts';
import { temporaryFolder } from './recordCommands.ts';

const OLD = 'e'.repeat(64);

/** A repository in which the book of the hash `OLD` was committed, and replaced. */
function repository(): string {
  const folder = temporaryFolder();
  const git = (...args: readonly string[]) =>
    expect(
      spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder })
        .status,
    ).toBe(0);
  const commit = (book: object) => {
    writeFileSync(join(folder, 'docs', 'rule-book.json'), JSON.stringify(book, null, 2));
    git('add', '.');
    git('commit', '-q', '-m', 'book');
  };
  mkdirSync(join(folder, 'docs'));
  git('init', '-q');
  const book = ruleBook();
  const [first, ...alerts] = book.alerts;
  commit({ ...book, hash: OLD, version: '0.0.1', alerts });
  commit(book);
  expect(first).toBeDefined();
  return folder;
}

describe('what changed since an approval', () => {
  it('is the difference from the book that was committed with that hash', () => {
    const changes = changesSince(OLD, repository());
    expect(changes).toContain('0.0.1');
    expect(changes).toContain(ruleBook().version);
    expect(changes).not.toBe(changesSince(ruleBook().hash, repository()));
  });

  it('is unknown where the history does not hold that book, or there is no repository', () => {
    expect(changesSince('f'.repeat(64), repository())).toBeUndefined();
    expect(changesSince(OLD, temporaryFolder())).toBeUndefined();
  });
});
