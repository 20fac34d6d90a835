import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOOK_EVIDENCE, RULE_BOOK } from '../../src/engine/index.ts';
import { readReview, signedStep } from '../../src/records/index.ts';
import { appendEntry } from '../../src/records/review/folder.ts';
import { keyPair } from '../records/keyPair.ts';
import { fileOf, run, temporaryFolder } from './recordCommands.ts';

const JOB_MS = 90_000;
const A = keyPair();
const NAME = 'Reviewer A';

function reviewFolder(): string {
  const folder = temporaryFolder();
  const reviewers = [{ name: NAME, role: 'oncologist', publicKey: A.publicPem }];
  writeFileSync(join(folder, 'reviewers.json'), JSON.stringify(reviewers));
  return folder;
}

const decide = (folder: string, ...args: readonly string[]) =>
  run('review', [...args, '--as', NAME, '--key', fileOf(A.privatePem, 'a.pem'), '--in', folder]);

describe('the review command', { timeout: JOB_MS }, () => {
  it('says that nobody has signed this rule book, and which sources nobody has checked', () => {
    const { status, stdout } = run('review', []);
    expect(status).toBe(0);
    expect(stdout).toContain(`Rule book ${RULE_BOOK.version}, ${RULE_BOOK.hash}`);
    expect(stdout).toContain('Status: Submitted: rules not yet clinically reviewed\n');
    expect(stdout).toContain('nobody has signed anything');
    const sources = Object.keys(BOOK_EVIDENCE.citations);
    expect(stdout).toContain(`never checked by a named person: ${sources.length} (${sources[0]}`);
  });

  it('adds signed entries from start to approval, and shows who signed', () => {
    const folder = reviewFolder();
    expect(decide(folder, 'start').status).toBe(0);
    const approved = decide(folder, 'approve', '--note', 'Read against the labels.');
    expect([approved.status, approved.stderr]).toEqual([0, '']);
    expect(approved.stdout).toContain(`0002-approved.json: signed by ${NAME}; commit it`);
    const { status, stdout } = run('review', ['--in', folder]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Status: Approved: rules clinically reviewed \(Reviewer A, \d{4}-\d\d-\d\d\)/);
    expect(stdout).toContain('“Read against the labels.”');
  });

  it('refuses a step that is not allowed and an objection without a note: exit 1, nothing written', () => {
    const folder = reviewFolder();
    expect(decide(folder, 'approve')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot follow'),
    });
    expect(readdirSync(folder)).toEqual(['reviewers.json']);
    decide(folder, 'start');
    expect(decide(folder, 'object')).toMatchObject({ status: 1, stderr: expect.stringContaining('a note') });
  });

  it('says why a log does not hold: exit 1, and the status is Submitted', () => {
    const folder = reviewFolder();
    decide(folder, 'start');
    writeFileSync(join(folder, 'log', '0002-approved.json'), '{}');
    const { status, stdout } = run('review', ['--in', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('Status: Submitted');
    expect(stdout).toContain('The log does not hold, so nothing in it counts: 0002-approved.json');
  });

  it('says that an approval is for another rule book', () => {
    const folder = reviewFolder();
    const ruleBook = { version: '0.0.1', hash: 'd'.repeat(64) };
    for (const stage of ['Under review', 'Approved'] as const) {
      const read = readReview(folder);
      const step = signedStep(read, {
        ruleBook,
        stage,
        by: NAME,
        on: '2026-11-01',
        note: '',
        key: A.privateKey,
      });
      if ('problem' in step) throw new Error(step.problem);
      appendEntry(folder, read, step.entry);
    }
    const { stdout } = run('review', ['--in', folder]);
    expect(stdout).toContain('Status: Submitted');
    expect(stdout).toContain(
      'The approval is for rule book 0.0.1, dddddddddddd, which is not in this history',
    );
    expect(decide(folder, 'supersede', '--rule-book', ruleBook.hash).status).toBe(0);
  });

  it.each([
    ['a decision that is none', ['sign', '--as', NAME, '--key', 'k.pem'], 'usage'],
    ['a decision without a name', ['approve', '--key', 'k.pem'], 'usage'],
    ['an option that is none', ['approve', '--yes'], 'usage'],
    [
      'a key that is none',
      ['start', '--as', NAME, '--key', '/nowhere/k.pem'],
      'allowed: an Ed25519 private key',
    ],
    [
      'a rule book that nobody signed for',
      ['start', '--as', NAME, '--key', 'k', '--rule-book', 'x'],
      'not in the log',
    ],
  ])('refuses %s: exit 2', (_, args, line) => {
    const { status, stdout, stderr } = run('review', args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(line);
  });
});
