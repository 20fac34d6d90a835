import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOK_EVIDENCE } from '../../src/engine/index.ts';
import {
  hashOf,
  readSourceChecks,
  type SourceCheck,
  sourcesToCheck,
  statedSources,
} from '../../src/records/index.ts';
import { altered, flipped, leavesOf } from './cases.ts';
import { A, B, fileIn, folderWith, NOTE, put, REVIEWERS, resigned, signedIn } from './reviewFolder.ts';

const HASH = 'a'.repeat(64);
const DAY = '2026-12-01';

interface Checked {
  readonly by?: string;
  readonly key?: typeof A;
  readonly on?: string;
  readonly hash?: string;
  readonly note?: string;
}

/** Checks a source as the command does: the problem where it is refused, else undefined. */
function check(folder: string, id: string, checked: Checked = {}): string | undefined {
  const { by = 'Reviewer A', key = A, on = DAY, hash = HASH, note = '' } = checked;
  return signedIn(readSourceChecks(folder), { source: { id, hash }, by, on, note }, key);
}

/** A folder in which these sources have been checked. */
function checkedFolder(...ids: readonly string[]): string {
  const folder = folderWith();
  for (const id of ids) expect(check(folder, id)).toBeUndefined();
  return folder;
}

const filesOf = (folder: string) => join(folder, 'sources');
const fileAt = (folder: string, place: number) => fileIn<SourceCheck>(filesOf(folder), place);

describe('the check of a source', () => {
  it('is signed by a named person, and hangs on the one before it', () => {
    const folder = checkedFolder('CARD');
    expect(check(folder, 'VISION', { by: 'Reviewer B', key: B, note: NOTE })).toBeUndefined();
    expect(readdirSync(filesOf(folder)).sort()).toEqual(['0001.json', '0002.json']);
    const { entries, problems } = readSourceChecks(folder);
    expect(problems).toEqual([]);
    expect(entries.map(({ source, by, role }) => [source.id, by, role])).toEqual([
      ['CARD', 'Reviewer A', 'oncologist'],
      ['VISION', 'Reviewer B', 'pharmacist'],
    ]);
    expect(entries[1]?.previous).toBe(hashOf(entries[0]));
  });

  it.each<[string, Checked, string]>([
    ['someone who is not named', { by: 'Nobody' }, '"Nobody" is not in '],
    ['another’s key', { key: B }, 'not the one registered for Reviewer A'],
    ['a clock that is behind', { on: '2026-11-30' }, 'the clock is behind'],
    ['the same again on the same day', {}, 'Reviewer A has checked CARD on 2026-12-01 already'],
  ])('is refused of %s', (_, given, problem) => {
    const folder = checkedFolder('CARD');
    expect(check(folder, 'CARD', given)).toContain(problem);
    expect(readdirSync(filesOf(folder))).toHaveLength(1);
  });

  it.each<[string, Checked]>([
    ['by another person', { by: 'Reviewer B', key: B }],
    ['on another day', { on: '2026-12-02' }],
    ['once something else is said of it', { hash: 'b'.repeat(64) }],
  ])('can be made again %s', (_, given) => {
    expect(check(checkedFolder('CARD'), 'CARD', given)).toBeUndefined();
  });
});

describe('checks of sources that do not hold count for nothing and say why', () => {
  const problemsOf = (folder: string) => readSourceChecks(folder).problems.join();

  it.each<[string, number, (check: SourceCheck) => unknown, string]>([
    ['is not signed', 1, ({ signature: _, ...rest }) => rest, 'signature'],
    ['was changed after it was signed', 1, (entry) => ({ ...entry, note: 'other' }), 'not genuine'],
    ['is signed by another reviewer', 1, (entry) => resigned(entry, B), 'a key that is not Reviewer A’s'],
    [
      'is by someone who is not named',
      1,
      (entry) => resigned({ ...entry, by: 'Nobody' }),
      'not among the reviewers',
    ],
    ['hangs on no entry', 1, (entry) => resigned({ ...entry, previous: null }), 'does not follow'],
    ['follows one that was replaced', 0, (entry) => resigned({ ...entry, note: 'other' }), 'does not follow'],
    [
      'says the same twice',
      1,
      (entry) => resigned({ ...entry, source: { id: 'CARD', hash: HASH } }),
      'already',
    ],
  ])('when one %s', (_, place, rewrite, problem) => {
    const folder = checkedFolder('CARD', 'VISION');
    const [path, entry] = fileAt(folder, place);
    put(path, rewrite(entry));
    expect(problemsOf(folder)).toContain(problem);
    expect(check(folder, 'SPLASH')).toContain('sources/ does not hold');
  });

  it('when any one leaf of any of them is altered', () => {
    const folder = checkedFolder('CARD', 'VISION');
    const places = [0, 1].flatMap((place) =>
      leavesOf(fileAt(folder, place)[1]).map((path) => [place, path] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), ([place, path]) => {
        const [file, entry] = fileAt(folder, place);
        put(file, altered(entry, path, flipped));
        const broken = problemsOf(folder);
        put(file, entry);
        expect(broken).not.toBe('');
        expect(problemsOf(folder)).toBe('');
      }),
      { numRuns: 40 },
    );
  });

  it('when one is missing, cut short or out of its place', () => {
    const missing = checkedFolder('CARD', 'VISION', 'SPLASH');
    rmSync(fileAt(missing, 1)[0]);
    expect(problemsOf(missing)).toContain('out of order');
    const short = checkedFolder('CARD', 'VISION');
    const [path, entry] = fileAt(short, 1);
    writeFileSync(path, JSON.stringify(entry).slice(0, 100));
    expect(problemsOf(short)).toContain('0002.json');
    const swapped = checkedFolder('CARD', 'VISION');
    const [[first, card], [second, vision]] = [fileAt(swapped, 0), fileAt(swapped, 1)];
    put(first, vision);
    put(second, card);
    expect(problemsOf(swapped)).toContain('0001.json: does not follow');
  });

  it('when the signer was taken out of the list of reviewers', () => {
    const folder = checkedFolder('CARD');
    put(join(folder, 'reviewers.json'), REVIEWERS.slice(1));
    expect(problemsOf(folder)).toContain('not among the reviewers');
  });
});

describe('the sources to check', () => {
  const source = (id: string, reviewBy = '2099-01-01') => ({ id, title: id, hash: HASH, reviewBy });
  /** Checks of sources by their id and day, the later last. */
  const checksOf = (...days: readonly [string, string][]): readonly SourceCheck[] => {
    const folder = folderWith();
    for (const [id, on] of days) expect(check(folder, id, { on })).toBeUndefined();
    return readSourceChecks(folder).entries;
  };

  it('are those never checked, said anew since, checked over twelve months ago, and past their date', () => {
    const checks = checksOf(
      ['on 29 February', '2024-02-29'],
      ['checked again', '2024-03-01'],
      ['a year and a day ago', '2025-11-22'],
      ['a year ago to the day', '2025-11-23'],
      ['checked again', '2026-11-01'],
      ['said anew', '2026-11-01'],
      ['past', '2026-11-01'],
    );
    const sources = [
      source('never'),
      source('a year ago to the day'),
      source('a year and a day ago'),
      source('on 29 February'),
      source('checked again'),
      { ...source('said anew'), hash: 'b'.repeat(64) },
      source('last day', '2026-11-23'),
      source('past', '2026-11-22'),
      { ...source('superseded', '2020-01-01'), supersededBy: 'never' },
    ];
    expect(sourcesToCheck(sources, checks, '2026-11-23')).toEqual({
      neverChecked: ['never', 'last day'],
      saidAnew: ['said anew'],
      checkedLongAgo: ['a year and a day ago', 'on 29 February'],
      pastReviewBy: ['past'],
    });
  });

  it('are those of the rule book, each with a hash of its own that hangs on what is said of it', () => {
    const stated = statedSources();
    expect(stated.map(({ id }) => id)).toEqual(Object.keys(BOOK_EVIDENCE.citations));
    expect(new Set(stated.map(({ hash }) => hash)).size).toBe(stated.length);
    expect(stated.find(({ id }) => id === 'AUA-CRPC-2013-2018')?.supersededBy).toBe('AUA-2026');
  });
});
