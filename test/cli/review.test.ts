import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signCheck } from '../../src/cli/reviewSign.ts';
import { reviewStatus } from '../../src/cli/reviewStatus.ts';
import { BOOK_EVIDENCE, RULE_BOOK } from '../../src/engine/index.ts';
import { readReview } from '../../src/records/index.ts';
import { keyPair } from '../records/keyPair.ts';
import { signedIn } from '../records/reviewFolder.ts';
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
    const sources = Object.values(BOOK_EVIDENCE.citations).filter(({ supersededBy }) => !supersededBy);
    expect(stdout).toContain(`Sources never checked by a named person: ${sources.length}\n  SEED, TROPIC,`);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('adds signed entries from start to approval, and shows who signed', () => {
    const folder = reviewFolder();
    expect(decide(folder, 'start').status).toBe(0);
    const approved = decide(folder, 'approve', '--note', 'Read against the labels.');
    expect([approved.status, approved.stderr]).toEqual([0, '']);
    expect(approved.stdout).toContain(`0002-approved.json: signed by ${NAME}\n`);
    const { status, stdout } = run('review', ['--in', folder]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Status: Approved: rules clinically reviewed \(Reviewer A, \d{4}-\d\d-\d\d\)/);
    expect(stdout).toContain('“Read against the labels.”');
  });

  it('refuses a step that is not allowed and an approval or objection without a note: exit 1, nothing written', () => {
    const folder = reviewFolder();
    expect(decide(folder, 'approve')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot follow'),
    });
    expect(readdirSync(folder)).toEqual(['reviewers.json']);
    decide(folder, 'start');
    expect(decide(folder, 'approve')).toMatchObject({ status: 1, stderr: expect.stringContaining('a note') });
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

  it('marks that a named person has checked a source', () => {
    const folder = reviewFolder();
    const checked = decide(folder, 'check', 'CARD', '--note', 'Paper and registry.');
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    expect(checked.stdout).toContain(`checked: CARD, ${BOOK_EVIDENCE.citations.CARD?.title}\n`);
    expect(checked.stdout).toContain(`${join(folder, 'sources', '0001.json')}: signed by ${NAME}\n`);
    const { lines, holds } = reviewStatus(folder);
    expect(holds).toBe(true);
    expect(lines.join('\n')).toMatch(
      /Checks of sources: 1\n {2}\S{10} CARD: Reviewer A, oncologist; “Paper and registry.”\n/,
    );
    expect(lines).toContainEqual(expect.stringContaining('SEED, TROPIC, PROSELICA, TAX327'));
  });

  it('says that an approval is for another rule book', () => {
    const folder = reviewFolder();
    const ruleBook = { version: '0.0.1', hash: 'd'.repeat(64) };
    for (const stage of ['Under review', 'Approved'] as const) {
      const said = { ruleBook, stage, by: NAME, on: '2026-11-01', note: 'Read against the labels.' };
      expect(signedIn(readReview(folder), said, A)).toBeUndefined();
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
    ['a check of nothing', ['check', '--as', NAME, '--key', 'k.pem'], 'usage'],
    ['a folder that is not there', ['--in', '/nowhere/review'], 'in: "/nowhere/review" is no folder'],
    [
      'a key that is none',
      ['start', '--as', NAME, '--key', '/nowhere/k.pem'],
      'key: "/nowhere/k.pem" is missing',
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

describe('the check of a source', () => {
  const check = (folder: string, id: string) =>
    signCheck(id, { by: NAME, keyFile: fileOf(A.privatePem, 'a.pem'), note: '', folder });

  it.each([
    ['an id that is none', 'CARDS', 2, 'source: "CARDS" is not one of'],
    ['an id in other letters', 'label-pluvicto', 2, 'docs/rule-book.md; LABEL-PLUVICTO is'],
    ['a source that is superseded', 'AUA-CRPC-2013-2018', 1, 'superseded by AUA-2026: check that one'],
    ['a source that was checked today', 'CARD', 1, 'has checked CARD on'],
  ])('is refused of %s, and nothing is written', (_, id, code, line) => {
    const folder = reviewFolder();
    if (id === 'CARD') expect(check(folder, id)).toHaveProperty('done');
    const before = readdirSync(folder, { recursive: true });
    expect(check(folder, id)).toEqual({ problem: expect.stringContaining(line), code });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('counts for nothing where the checks do not hold, and the status says why', () => {
    const folder = reviewFolder();
    expect(check(folder, 'CARD')).toHaveProperty('done');
    writeFileSync(join(folder, 'sources', '0002.json'), '{}');
    const { lines, holds } = reviewStatus(folder);
    expect(holds).toBe(false);
    expect(lines.join('\n')).toContain(
      'The checks of sources do not hold, so none of them counts: 0002.json: ',
    );
    expect(lines).toContain('Checks of sources: 0');
  });
});
