import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/machine/index.ts';
import { run } from '../cli/recordCommands.ts';
import { CASE, exported, filed, type Json } from '../records/cases.ts';
import { postgres, query } from './engines.ts';

describe('the replay of a shared store', () => {
  it('reads answers and open cases beside a node at work, and writes nothing', async () => {
    const url = await postgres.place();
    const store = await postgres.open(url);
    const kept = filed(exported(CASE));
    const moved = { ...(kept.answer as Json), pathway: 'surveillance' };
    const said = [{ assessment: kept.answer }, { assessment: moved }, { stage: 'ecog' }];
    const conversations = [
      ['c1', said, CASE],
      ['c2', [], { ecog: 4 }],
    ] as const;
    for (const [conversation, shown, findings] of conversations) {
      const opening = { conversation, key: 'opening', activity: {}, delivery: 'log', logged: false } as const;
      await store.startConversation(opening);
      const record = { stage: 'advice', findings } as unknown as CaseRecord;
      const log = shown.map((channelData) => ({ type: 'message', channelData }));
      const change = { person: 'p', edition: 0, record, cards: [] };
      expect(await store.answer({ conversation, key: 'opening', log, change })).toBe('filed');
    }
    const { status, stdout, stderr } = run('replay', ['--store'], { env: postgres.env(url) });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('pathway: surveillance → chemotherapy');
    expect(stdout).toMatch(/3 cases .* 1 unchanged, 1 changed, 1 no earlier answer, 0 refused/);
    const counted = 'SELECT (SELECT count(*) FROM log) + (SELECT count(*) FROM cases) AS rows';
    expect(await query(url, counted)).toEqual([{ rows: '5' }]);
    await store.close();
  });

  it('says that the database is not there: exit 2', () => {
    const { status, stderr } = run('replay', ['--store'], {
      env: postgres.env('postgres://127.0.0.1:1/none'),
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/DATABASE_URL: the PostgreSQL database at 127\.0\.0\.1:1\/none cannot be used/);
  });
});
