import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, hashOf } from '../../src/records/index.ts';

/** The same value with the members of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}

describe('the canonical text', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ outer: { z: 1, y: { d: 4, c: 3 } }, inner: [] }, '{"inner":[],"outer":{"y":{"c":3,"d":4},"z":1}}'],
    [[3, 1, 2], '[3,1,2]'],
    [
      { n: 1.0, m: -0, big: 1e21, small: 1e-7, sum: 0.1 + 0.2 },
      '{"big":1e+21,"m":0,"n":1,"small":1e-7,"sum":0.30000000000000004}',
    ],
    [{ é: 1, z: 2, '😀': 3, ' ': 4 }, '{" ":4,"z":2,"é":1,"😀":3}'],
    ['line\nend "quoted" \u2028 \ud800', '"line\\nend \\"quoted\\" \u2028 \\ud800"'],
    [{ here: 1, absent: undefined }, '{"here":1}'],
    [{ '10': 'a', '9': 'b' }, '{"10":"a","9":"b"}'],
  ])('writes %j as one text', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('is the same whatever the order of members, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(shuffled(value))).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is hashed as UTF-8', () => {
    expect(hashOf({ é: '≥' })).toBe(
      createHash('sha256').update(Buffer.from('{"é":"≥"}', 'utf8')).digest('hex'),
    );
  });

  it.each([
    ['a number that is none', Number.NaN, 'NaN'],
    ['infinity', [Number.POSITIVE_INFINITY], 'Infinity'],
    ['a function', { f: () => 1 }, 'function'],
    ['a hole', [undefined], 'undefined'],
  ])('refuses %s', (_, value, named) => {
    expect(() => canonical(value)).toThrow(named);
  });

  it('refuses what is nested beyond reason, without a stack overflow', () => {
    expect(() => canonical(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toThrow('64 levels');
  });
});
