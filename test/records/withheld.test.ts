import { describe, expect, it, vi } from 'vitest';
import { parseRecord, parseStoredCase, recordOf, replayed, verified } from '../../src/records/index.ts';
import { CASE, DAY, exported, filed } from './cases.ts';

const BREACHES = [{ guardrail: 2, what: 'drug on the table at ECOG 3–4: docetaxel' }];
const refuses = vi.hoisted(() => ({ now: false }));

vi.mock('../../src/engine/index.ts', async (original) => {
  const engine = await original<typeof import('../../src/engine/index.ts')>();
  const assess: typeof engine.assess = (...given) =>
    refuses.now ? { refused: true, breaches: BREACHES } : engine.assess(...given);
  return { ...engine, assess };
});

describe('an answer that a guardrail withholds', () => {
  it('is neither put on record, nor verified, nor taken for unchanged', () => {
    const json = filed(exported(CASE));
    const parsed = parseRecord(json);
    const stored = parseStoredCase(json);
    if (!parsed.ok || !stored.ok) throw new Error('The record cannot be read.');
    refuses.now = true;
    expect(recordOf(CASE, { on: DAY, review: { stage: 'Submitted' } })).toMatchObject({ refused: true });
    expect(verified(json, parsed.value).answer).toEqual({ kind: 'refused', breaches: BREACHES });
    expect(replayed(stored.value)).toEqual({ kind: 'refused', breaches: BREACHES });
  });
});
