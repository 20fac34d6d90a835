import { describe, expect, it } from 'vitest';
import { verifyRecord } from '../../src/cli/verifyRecord.ts';
import { signatureOf } from '../../src/records/signature.ts';
import { altered, CASE, exported, filed, type Json } from '../records/cases.ts';
import { keyPair } from '../records/keyPair.ts';
import { fileOf, run } from './recordCommands.ts';

const JOB_MS = 60_000;
const ours = keyPair();
const theirs = keyPair();

const verify = (json: unknown, pem = ours.publicPem) =>
  verifyRecord([fileOf(json), '--key', fileOf(pem, 'key.pem')]);
const genuine = () => filed(exported(CASE, ours));

/** A genuine record of a rule book that this program does not have. */
function ofAnotherRuleBook(change: (answer: Json) => Json): Json {
  const ruleBook = { version: '0.0.1', hash: 'c'.repeat(64) };
  const { signature: _, ...json } = genuine();
  const content = { ...json, ruleBook, answer: change({ ...(json.answer as Json), ruleBook }) };
  return { ...content, signature: signatureOf(content, ours.privateKey) };
}

describe('verify FILE', { timeout: JOB_MS }, () => {
  it('finds a genuine record genuine: exit 0', () => {
    const { code, out } = verify(genuine());
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(
      /signature: valid, key [0-9a-f]{16}\nanswer: made again from the findings, the same/,
    );
  });

  it('finds a record that was altered: exit 1', () => {
    const { code, out } = verify(altered(genuine(), ['findings', 'ecog'], () => 2));
    expect(code).toBe(1);
    expect(out).toContainEqual(expect.stringContaining('not genuine'));
    expect(out).toContainEqual(
      expect.stringMatching(/^answer: not what these findings give, first at \$\.answer/),
    );
  });

  it.each([
    [
      'altered, without a signature',
      (json: Json) => altered(json, ['answer', 'pathway'], () => 'palliative'),
    ],
    [
      'with other source attributes, without a signature',
      (json: Json) => altered(json, ['attributes', 'funding'], () => 'x'),
    ],
  ])('finds a record %s: exit 1', (_, change) => {
    expect(verify(change({ ...genuine(), signature: null })).code).toBe(1);
  });

  it('says that nobody signed, or that the key is not at hand: exit 3, and the day is only what the file says', () => {
    const unsigned = verify(filed(exported(CASE)));
    expect(unsigned.code).toBe(3);
    expect(unsigned.out).toContainEqual(expect.stringContaining('signature: none'));
    expect(unsigned.out[0]).toContain('no signature does');
    expect(verify(filed(exported(CASE, theirs))).code).toBe(3);
    expect(verifyRecord([fileOf(genuine())])).toMatchObject({ code: 3 });
  });

  it('compares a record of another rule book: exit 4, with its version and what would change', () => {
    const same = verify(ofAnotherRuleBook((answer) => answer));
    expect(same.code).toBe(4);
    expect(same.out.join('\n')).toContain('0.0.1');
    expect(same.out).toContain('answer: under this rule book the same pathway, standings and ranks');
    const other = verify(ofAnotherRuleBook((answer) => ({ ...answer, pathway: 'surveillance' })));
    expect(other.code).toBe(4);
    expect(other.out).toContain('  pathway: surveillance → chemotherapy');
  });

  it('checks a list, and the gravest result counts', () => {
    const { code, out } = verify([genuine(), altered(genuine(), ['assessedOn'], () => '2026-11-22')]);
    expect(code).toBe(1);
    expect(out).toContainEqual(expect.stringMatching(/^record 1: signature: valid/));
    expect(out).toContainEqual(expect.stringMatching(/^record 2: signature: not genuine/));
  });

  it.each([
    [
      'findings',
      { adt: 'stopped', ecog: 1 },
      'record: got an object with keys adt, ecog; allowed: one with "format": "after-six/assessment-record"',
    ],
    [
      'an object of many keys',
      Object.fromEntries('abcdefghij'.split('').map((key) => [key, 1])),
      'record: got an object with keys a, b, c, d, e, f, g, h and 2 more; allowed',
    ],
    ['an object of none', {}, 'record: got an object without keys; allowed'],
    ['a list in a list', [[]], 'record 1: record: got a list; allowed'],
    ['null', 'null', 'record: got null; allowed'],
    [
      'a key that would forge a line',
      { 'a\nsignature: valid': 1 },
      'keys a\u{fffd}signature: valid; allowed',
    ],
    ['text', 'Dear colleague', 'record: not JSON'],
    ['an empty list', [], 'record: an empty list'],
    ['a record without its answer', { ...genuine(), answer: undefined }, 'answer: allowed: object'],
    ['a version that is not known', { ...genuine(), formatVersion: 2 }, 'formatVersion: got 2; allowed: 1'],
    [
      'a signature in another spelling',
      altered(genuine(), ['signature', 'value'], (text) => `${String(text)} `),
      'signature.value: allowed: 64 bytes',
    ],
  ])('refuses %s: exit 2', (_, json, line) => {
    const { code, out, errors } = verify(json);
    expect([code, out]).toEqual([2, []]);
    expect(errors).toContainEqual(expect.stringContaining(line));
  });

  it('refuses a private key in the place of the public one, two files, and a file that is not there', () => {
    expect(verify(genuine(), ours.privatePem)).toMatchObject({ code: 2, out: [] });
    expect(verifyRecord(['a.json', 'b.json']).errors[0]).toBe('one FILE is needed');
    expect(verifyRecord(['/nowhere/a.json']).errors).toEqual([
      'file: "/nowhere/a.json" is missing: there is no such file',
    ]);
    expect(verifyRecord([fileOf(genuine()), '--key', '/nowhere/k.pem']).errors).toEqual([
      'key: "/nowhere/k.pem" is missing: there is no such file',
    ]);
    expect(verifyRecord(['/']).errors).toEqual(['file: "/" cannot be read']);
  });

  it('is what npm run verify does with a FILE, offline', () => {
    const { status, stdout, stderr } = run('verify', [
      fileOf(genuine()),
      '--key',
      fileOf(ours.publicPem, 'key.pem'),
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('signature: valid');
  });
});
