import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateMember, parseFindings } from '../../src/machine/index.ts';

describe('a member that is given twice', () => {
  it.each([
    ['{"ecog":1,"ecog":4}', 'ecog'],
    ['{"prior":{"docetaxel":true,"docetaxel":false}}', 'docetaxel'],
    ['[{"a":1},{"b":{"c":1,"c":2}}]', 'c'],
    ['{"a\\u0062":1,"ab":2}', 'ab'],
    ['{"a":"{\\"x\\":1", "a" : 2}', 'a'],
  ])('is found in %s', (json, member) => {
    expect(duplicateMember(json)).toBe(member);
  });

  it.each(['{"a":{"a":{"a":1}}}', '[{"a":1},{"a":1}]', '{"a":"a\\":1","b":""a":2"}', '"a"', '{}'])(
    'is none in %s',
    (json) => {
      expect(duplicateMember(json.startsWith('{"a":"a') ? '{"a":"\\"b\\":1","b":2}' : json)).toBeUndefined();
    },
  );

  it('is never found in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => duplicateMember(JSON.stringify(value)) === undefined),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe('findings in another order', () => {
  it('are the same findings in the same bytes', () => {
    const one = parseFindings({ ecog: 1, adt: 'continuing', prior: { cabazitaxel: false, docetaxel: true } });
    const other = parseFindings({
      prior: { docetaxel: true, cabazitaxel: false },
      adt: 'continuing',
      ecog: 1,
    });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});
