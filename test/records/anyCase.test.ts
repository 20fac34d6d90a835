import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, parseStoredCase, replayed, verified } from '../../src/records/index.ts';
import { anyCase } from '../engine/support/anyCase.ts';
import { exported, filed } from './cases.ts';
import { keyPair } from './keyPair.ts';

const ours = keyPair();

describe('any case, put on record and read back', () => {
  it('is genuine and the same in every byte, and is unchanged in a replay', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const json = filed(exported(findings, ours));
        const parsed = parseRecord(json);
        expect(parsed.ok && verified(json, parsed.value, ours.publicKey)).toMatchObject({
          signature: { kind: 'valid' },
          answer: { kind: 'identical' },
          attributesAt: undefined,
        });
        const stored = parseStoredCase(json);
        expect(stored.ok && replayed(stored.value).kind).toBe('unchanged');
        expect(JSON.stringify(exported(findings, ours))).toBe(JSON.stringify(json));
      }),
      { numRuns: 60 },
    );
  });
});
