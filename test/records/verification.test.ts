import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_BOOK } from '../../src/engine/index.ts';
import { parseRecord, type Verification, verified } from '../../src/records/index.ts';
import { signatureOf } from '../../src/records/signature.ts';
import { altered, CASE, DAY, exported, filed, flipped, type Json, leavesOf } from './cases.ts';
import { keyPair } from './keyPair.ts';

const ours = keyPair();
const theirs = keyPair();

/** Checks a file's JSON; undefined where it is no record. */
function check(json: unknown, key = ours.publicKey): Verification | undefined {
  const parsed = parseRecord(json);
  return parsed.ok ? verified(json as object, parsed.value, key) : undefined;
}

const isGenuine = (verification: Verification | undefined): boolean =>
  verification?.signature.kind === 'valid' && verification.answer.kind === 'identical';

/** The record as another key's owner would sign it. */
function resigned(json: Json): Json {
  const { signature: _, ...content } = json;
  return { ...content, signature: signatureOf(content, ours.privateKey) };
}

describe('an exported assessment', () => {
  it('carries findings, rule book, answer, attributes and a signature, and is the same bytes each time', () => {
    const record = exported(CASE, ours);
    expect(record).toMatchObject({
      format: 'after-six/assessment-record',
      formatVersion: 1,
      assessedOn: DAY,
      review: { stage: 'Submitted' },
      findings: CASE,
      ruleBook: RULE_BOOK,
      answer: { pathway: 'chemotherapy', on: DAY, reviewStatus: expect.stringContaining('Submitted') },
      attributes: { product: 'After Six' },
      signature: { algorithm: 'Ed25519' },
    });
    expect(JSON.stringify(exported(CASE, ours))).toBe(JSON.stringify(record));
  });

  it('is genuine when it is read back, in whatever order its members stand', () => {
    const json = filed(exported(CASE, ours));
    expect(check(json)).toEqual({
      signature: { kind: 'valid', keyId: exported(CASE, ours).signature?.keyId },
      answer: { kind: 'identical' },
      attributesAt: undefined,
    });
    expect(isGenuine(check(Object.fromEntries(Object.entries(json).reverse())))).toBe(true);
  });

  it('is not signed where there is no key, and says so; its answer is checked all the same', () => {
    const record = exported(CASE);
    expect(record.signature).toBeNull();
    expect(check(filed(record))).toMatchObject({
      signature: { kind: 'not signed' },
      answer: { kind: 'identical' },
    });
  });

  it('signed by someone else is by an unknown key', () => {
    expect(check(filed(exported(CASE, theirs)))?.signature.kind).toBe('unknown key');
  });

  it('forged with someone else’s key under our key’s name is found', () => {
    const json = filed(exported(CASE, theirs));
    const { keyId } = exported(CASE, ours).signature ?? { keyId: '' };
    const forged = { ...json, signature: { ...(json.signature as Json), keyId } };
    expect(check(forged)?.signature.kind).toBe('altered');
  });

  it('altered in any one leaf, whichever it is, is never genuine', () => {
    const json = filed(exported(CASE, ours));
    const leaves = leavesOf(json);
    expect(leaves.length).toBeGreaterThan(500);
    for (const section of ['findings', 'answer', 'ruleBook', 'review', 'attributes', 'signature'])
      expect(leaves.some(([name]) => name === section)).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        expect(isGenuine(check(altered(json, path, flipped)))).toBe(false);
      }),
      { numRuns: 150 },
    );
    for (const path of leaves.filter(([name]) => name !== 'answer' && name !== 'attributes'))
      expect([path, isGenuine(check(altered(json, path, flipped)))]).toEqual([path, false]);
  });

  it('with a member added or taken away is never genuine', () => {
    const json = filed(exported(CASE, ours));
    expect(isGenuine(check({ ...json, note: 'x' }))).toBe(false);
    expect(isGenuine(check({ ...json, answer: { ...(json.answer as Json), extra: 1 } }))).toBe(false);
    const { alerts: _, ...shorter } = json.answer as Json;
    expect(isGenuine(check({ ...json, answer: shorter }))).toBe(false);
  });

  it('whose answer is not that of its findings is found even when it is well signed', () => {
    const json = filed(exported(CASE, ours));
    const answer = altered(json.answer, ['options', 0, 'statement'], () => 'Something else.');
    expect(check(resigned({ ...json, answer }))).toMatchObject({
      signature: { kind: 'valid' },
      answer: { kind: 'differs', at: '$.answer.options[0].statement' },
    });
  });

  it('that contradicts itself is found under any rule book', () => {
    const json = filed(exported(CASE, ours));
    const other = { version: '9.9.9', hash: 'a'.repeat(64) };
    const elsewhere = altered({ ...json, ruleBook: other }, ['answer', 'ruleBook'], () => other) as Json;
    const findings = { ...(json.findings as Json), ecog: 2 };
    expect(check(resigned({ ...elsewhere, findings }))?.answer).toEqual({
      kind: 'differs',
      at: '$.answer.findings.ecog',
    });
  });

  it('of another rule book says how its answer would change under this one', () => {
    const json = filed(exported(CASE, ours));
    const other = { version: '9.9.9', hash: 'a'.repeat(64) };
    const answer = { ...(json.answer as Json), ruleBook: other, pathway: 'arpi_last_resort' };
    const older = altered(answer, ['options', 1, 'standing'], () => 'not_assessed') as Json;
    const { id, standing } = ((json.answer as Json).options as Json[])[1] ?? {};
    expect(check(resigned({ ...json, ruleBook: other, answer: older }))?.answer).toMatchObject({
      kind: 'another rule book',
      change: {
        pathway: { from: 'arpi_last_resort', to: 'chemotherapy' },
        options: [{ id, from: { standing: 'not_assessed' }, to: { standing } }],
      },
    });
  });

  it('says where its source attributes are not those of this program', () => {
    const json = filed(exported(CASE, ours));
    const changed = altered(json, ['attributes', 'funding'], () => 'A sponsor.') as Json;
    expect(check(resigned(changed))).toMatchObject({
      signature: { kind: 'valid' },
      answer: { kind: 'identical' },
      attributesAt: '$.attributes.funding',
    });
  });

  it('says a problem by its place and what is allowed, never by the value', () => {
    const json = { ...filed(exported(CASE)), assessedOn: 'Jane Doe', findings: { ecog: 'Jane Doe' } };
    const parsed = parseRecord(json);
    expect(parsed.ok).toBe(false);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['assessedOn', 'findings.ecog']);
    expect(problems.join()).not.toContain('Jane');
  });
});
