import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_REVIEWED, type ReviewStage, RULE_BOOK } from '../../src/engine/index.ts';
import {
  appendEntry,
  currentReview,
  hashOf,
  type ReviewEntry,
  readReview,
  reviewOf,
} from '../../src/records/index.ts';
import { altered, flipped, leavesOf } from './cases.ts';
import { A, B, fileIn, folderWith, NOTE, put, REVIEWERS, resigned, signedIn } from './reviewFolder.ts';

const HERE = { version: '1.0.0', hash: 'a'.repeat(64) };
const NEXT = { version: '1.1.0', hash: 'b'.repeat(64) };

interface Taken {
  readonly ruleBook?: typeof HERE;
  readonly by?: string;
  readonly key?: typeof A;
  readonly on?: string;
  readonly note?: string;
}

/** Takes a step as the command does: the problem where it is refused, else undefined. */
function take(folder: string, stage: ReviewStage, taken: Taken = {}): string | undefined {
  const { ruleBook = HERE, by = 'Reviewer A', key = A, on = '2026-12-01', note = NOTE } = taken;
  return signedIn(readReview(folder), { ruleBook, stage, by, on, note }, key);
}

/** Steps that have to be taken for the test to mean anything. */
function taken(folder: string, ...stages: readonly ReviewStage[]): void {
  for (const stage of stages) expect(take(folder, stage, { note: NOTE })).toBeUndefined();
}

const statusOf = (folder: string, ruleBook = HERE) => reviewOf(readReview(folder), ruleBook.hash);
const problemsOf = (folder: string) => readReview(folder).problems;
const logOf = (folder: string) => join(folder, 'log');
const entryIn = (folder: string, place: number) => fileIn<ReviewEntry>(logOf(folder), place);

describe('a review', () => {
  it('is Submitted where nobody has signed, as this program’s own is', () => {
    expect(statusOf(folderWith([]))).toEqual(NOT_REVIEWED);
    expect(currentReview()).toEqual({ stage: 'Submitted' });
    const own = JSON.parse(readFileSync(new URL('../../review/reviewers.json', import.meta.url), 'utf8'));
    expect(own).toEqual([]);
  });

  it('goes from Submitted to Approved by signed steps, and an approval carries the name', () => {
    const folder = folderWith();
    taken(folder, 'Under review');
    expect(statusOf(folder)).toEqual({ stage: 'Under review' });
    expect(take(folder, 'Approved', { by: 'Reviewer B', key: B, on: '2026-12-02' })).toBeUndefined();
    expect(statusOf(folder)).toEqual({ stage: 'Approved', by: 'Reviewer B', on: '2026-12-02' });
    expect(readdirSync(logOf(folder)).sort()).toEqual(['0001-under-review.json', '0002-approved.json']);
    expect(take(folder, 'Superseded', { on: '2027-06-01' })).toBeUndefined();
    expect(statusOf(folder)).toEqual({ stage: 'Superseded' });
  });

  const NEXT_STEPS: Readonly<Record<ReviewStage, readonly ReviewStage[]>> = {
    Submitted: ['Under review'],
    'Under review': ['Submitted', 'Approved'],
    Approved: ['Superseded', 'Discontinued'],
    Superseded: [],
    Discontinued: [],
  };
  const WAY: Readonly<Record<ReviewStage, readonly ReviewStage[]>> = {
    Submitted: [],
    'Under review': ['Under review'],
    Approved: ['Under review', 'Approved'],
    Superseded: ['Under review', 'Approved', 'Superseded'],
    Discontinued: ['Under review', 'Approved', 'Discontinued'],
  };
  const STAGES = Object.keys(WAY) as ReviewStage[];
  it.each(STAGES)('at %s takes the steps that are allowed and no other', (stage) => {
    const allowed = STAGES.filter((next) => {
      const folder = folderWith();
      taken(folder, ...WAY[stage]);
      return take(folder, next, { note: NOTE }) === undefined;
    });
    expect(new Set(allowed)).toEqual(new Set(NEXT_STEPS[stage]));
  });

  it('goes back on an objection, which needs a note', () => {
    const folder = folderWith();
    taken(folder, 'Under review');
    expect(take(folder, 'Submitted', { note: ' ' })).toContain('needs a note');
    expect(take(folder, 'Submitted', { note: 'Clause 2.1 misreads the label.' })).toBeUndefined();
    expect(statusOf(folder)).toEqual({ stage: 'Submitted' });
  });

  it('is not approved without a note of what was looked at', () => {
    const folder = folderWith();
    taken(folder, 'Under review');
    for (const note of ['', 'ok', 'Looks good.', '- . -'])
      expect(take(folder, 'Approved', { note })).toContain('an approval needs a note of what was looked at');
    expect(take(folder, 'Approved', { note: 'All of chapter 2.' })).toBeUndefined();
  });

  it('names the file in which the reviewers of its own folder are', () => {
    const folder = folderWith();
    expect(take(folder, 'Under review', { by: 'Nobody' })).toBe(
      `"Nobody" is not in ${join(folder, 'reviewers.json')}`,
    );
  });

  it('of another hash does not count, and starts again', () => {
    const folder = folderWith();
    taken(folder, 'Under review', 'Approved');
    expect(statusOf(folder, NEXT)).toEqual(NOT_REVIEWED);
    expect(take(folder, 'Approved', { ruleBook: NEXT })).toContain('cannot follow Submitted');
    expect(take(folder, 'Under review', { ruleBook: NEXT })).toBeUndefined();
    expect(statusOf(folder).stage).toBe('Approved');
    expect(take(folder, 'Superseded')).toBeUndefined();
    expect(statusOf(folder, NEXT)).toEqual({ stage: 'Under review' });
  });

  it.each([
    ['someone who is not named', { by: 'Nobody' }, '"Nobody" is not in '],
    ['another’s key', { key: B }, 'not the one registered for Reviewer A'],
    ['a note too long to be read back', { note: 'x'.repeat(4001) }, 'note: allowed: at most 4000'],
    ['a clock that is behind', { on: '2026-11-30' }, 'the clock is behind'],
  ])('refuses %s', (_, given, problem) => {
    const folder = folderWith();
    taken(folder, 'Under review');
    expect(take(folder, 'Approved', given)).toContain(problem);
    expect(readdirSync(logOf(folder))).toHaveLength(1);
  });
});

describe('a review log that does not hold counts as Submitted and says why', () => {
  /** An approved folder with one entry rewritten. */
  function approvedBut(place: number, rewrite: (entry: ReviewEntry) => unknown): string {
    const folder = folderWith();
    taken(folder, 'Under review', 'Approved');
    const [path, entry] = entryIn(folder, place);
    put(path, rewrite(entry));
    return folder;
  }

  it.each<[string, number, (entry: ReviewEntry) => unknown, string]>([
    ['is not signed', 1, ({ signature: _, ...rest }) => rest, 'signature'],
    ['has null for a signature', 1, (entry) => ({ ...entry, signature: null }), 'signature'],
    ['was changed after it was signed', 1, (entry) => ({ ...entry, note: 'other' }), 'not genuine'],
    ['is signed by another reviewer', 1, (entry) => resigned(entry, B), 'a key that is not Reviewer A’s'],
    [
      'is by someone who is not named',
      1,
      (entry) => resigned({ ...entry, by: 'Nobody' }),
      'not among the reviewers',
    ],
    [
      'takes a step that is not allowed',
      0,
      (entry) => resigned({ ...entry, stage: 'Approved' }),
      'out of order',
    ],
    ['hangs on no entry', 1, (entry) => resigned({ ...entry, previous: null }), 'does not follow'],
    ['follows one that was replaced', 0, (entry) => resigned({ ...entry, note: 'other' }), 'does not follow'],
    [
      'is dated before the one before',
      1,
      (entry) => resigned({ ...entry, on: '2026-11-01' }),
      'dated before',
    ],
    ['approves without a note', 1, (entry) => resigned({ ...entry, note: '' }), 'an approval needs a note'],
    ['is not JSON of its shape', 1, () => ['x'], 'entry'],
  ])('when an entry %s', (_, place, rewrite, problem) => {
    const folder = approvedBut(place, rewrite);
    expect(statusOf(folder)).toEqual(NOT_REVIEWED);
    expect(problemsOf(folder).join()).toContain(problem);
    expect(take(folder, 'Under review', { note: 'x' })).toContain('log/ does not hold');
  });

  it('when any one leaf of any entry is altered', () => {
    const folder = folderWith();
    taken(folder, 'Under review', 'Approved');
    const places = [0, 1].flatMap((place) =>
      leavesOf(entryIn(folder, place)[1]).map((path) => [place, path] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), ([place, path]) => {
        const [file, entry] = entryIn(folder, place);
        put(file, altered(entry, path, flipped));
        const status = statusOf(folder);
        put(file, entry);
        expect(status).toEqual(NOT_REVIEWED);
        expect(statusOf(folder).stage).toBe('Approved');
      }),
      { numRuns: 60 },
    );
  });

  it('when an entry is missing, doubled or out of its place', () => {
    const folder = folderWith();
    taken(folder, 'Under review', 'Submitted', 'Under review', 'Approved');
    const [second] = entryIn(folder, 1);
    const copy = folderWith();
    cpSync(folder, copy, { recursive: true });
    rmSync(second);
    expect([statusOf(folder), problemsOf(folder).join()]).toEqual([
      NOT_REVIEWED,
      expect.stringContaining('out of order'),
    ]);
    const [last, entry] = entryIn(copy, 3);
    put(last.replace('0004', '0005'), resigned({ ...entry, previous: hashOf(entry) }));
    expect(problemsOf(copy).join()).toContain('Approved cannot follow Approved');
  });

  it('when the list of reviewers is damaged or names a private key, or the signer was taken out of it', () => {
    const folder = folderWith();
    taken(folder, 'Under review', 'Approved');
    put(join(folder, 'reviewers.json'), REVIEWERS.slice(1));
    expect([statusOf(folder), problemsOf(folder).length]).toEqual([NOT_REVIEWED, 1]);
    put(join(folder, 'reviewers.json'), [{ ...REVIEWERS[0], publicKey: A.privatePem }]);
    expect([statusOf(folder), problemsOf(folder).join()]).toEqual([
      NOT_REVIEWED,
      expect.stringContaining('Ed25519 public key'),
    ]);
  });
});

describe('nothing signs itself', () => {
  it('and an entry that is there is never overwritten', () => {
    const folder = folderWith();
    const before = readReview(folder);
    taken(folder, 'Under review');
    const [, entry] = entryIn(folder, 0);
    expect(() => appendEntry(before, { ...entry, note: 'other' })).toThrow('EEXIST');
    expect(entryIn(folder, 0)[1]).toEqual(entry);
  });

  it('no source makes a key', () => {
    const sources = new URL('../../src/', import.meta.url).pathname;
    const makers = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /generateKey|subtle\.generate/.test(readFileSync(join(sources, name), 'utf8')));
    expect(makers).toEqual([]);
  });

  it('the committed log is empty or holds', () => {
    const own = readReview(new URL('../../review/', import.meta.url).pathname);
    expect(own.problems).toEqual([]);
    expect(reviewOf(own, RULE_BOOK.hash)).toEqual(currentReview());
  });
});
