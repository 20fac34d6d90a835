import { describe, expect, it } from 'vitest';
import { parseStoredCase, replayed, type StoredCase } from '../../src/records/index.ts';
import { CASE, exported, filed, type Json } from './cases.ts';

function stored(json: unknown): StoredCase {
  const parsed = parseStoredCase(json);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.value;
}

describe('a stored case', () => {
  const json = filed(exported(CASE));

  it.each([
    ['a record', json],
    ['an answer as assess prints it', json.answer],
  ])('kept as %s is unchanged under the same rules', (_, kept) => {
    expect(replayed(stored(kept))).toEqual({ kind: 'unchanged', pathway: 'chemotherapy' });
  });

  it('kept as findings alone has nothing to be compared with', () => {
    expect(replayed(stored(json.findings))).toEqual({ kind: 'no earlier answer', pathway: 'chemotherapy' });
  });

  it('whose answer differs is listed with its pathway, standings and ranks before and after', () => {
    const { options, ...answer } = json.answer as Json & { options: Json[] };
    const before = options.map((option) =>
      option.id === 'cabazitaxel' ? { ...option, standing: 'on_hold', rank: 2 } : option,
    );
    const after = options.find(({ id }) => id === 'cabazitaxel');
    expect(replayed(stored({ ...answer, pathway: 'adt_first', options: before }))).toEqual({
      kind: 'changed',
      change: {
        pathway: { from: 'adt_first', to: 'chemotherapy' },
        options: [
          {
            id: 'cabazitaxel',
            from: { standing: 'on_hold', rank: 2 },
            to: { standing: after?.standing, rank: after?.rank },
          },
        ],
      },
    });
  });

  it('whose rank alone differs is listed too', () => {
    const { options, ...answer } = json.answer as Json & { options: Json[] };
    const before = options.map((option) => (option.rank === 1 ? { ...option, rank: 3 } : option));
    const outcome = replayed(stored({ ...answer, options: before }));
    const first = options.find(({ rank }) => rank === 1);
    expect(outcome).toMatchObject({
      kind: 'changed',
      change: { options: [{ id: first?.id, from: { standing: first?.standing, rank: 3 }, to: { rank: 1 } }] },
    });
  });

  it('is judged as of its own day: sources that went stale since change nothing', () => {
    const late = filed(exported(CASE, undefined, '2029-01-01'));
    expect((late.answer as Json).pathway).toBe('chemotherapy');
    expect(replayed(stored(late)).kind).toBe('unchanged');
    const undated = { ...(late.answer as Json) };
    delete undated.on;
    expect(replayed(stored(undated)).kind).toBe('changed');
  });

  it('is told apart by its hash, which says nothing of it', () => {
    expect(stored(json).id).toMatch(/^[0-9a-f]{12}$/);
    expect(stored(json).id).not.toBe(stored({ ...(json.findings as Json), ecog: 2 }).id);
  });

  it('that cannot be read is refused without a word of what it holds', () => {
    const parsed = parseStoredCase({ ecog: 'Jane Doe' });
    expect(parsed).toEqual({ ok: false, problems: [expect.stringMatching(/^ecog: allowed: /)] });
  });
});
