import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import { CASE, exported, filed, type Json } from '../records/cases.ts';
import { fileOf, run, temporaryFolder } from './recordCommands.ts';

const JOB_MS = 60_000;
const kept = () => filed(exported(CASE));
/** The same case, answered otherwise at the time. */
const moved = (): Json => {
  const { answer, ...rest } = kept();
  return { ...rest, answer: { ...(answer as Json), pathway: 'surveillance' } };
};

describe('the replay command', { timeout: JOB_MS }, () => {
  it('lists nobody where nothing changes: exit 0, whatever form the cases were kept in', () => {
    const lines = fileOf(`${JSON.stringify(kept())}\n\n${JSON.stringify(kept().answer)}\n`, 'cases.jsonl');
    const { status, stdout, stderr } = run('replay', [fileOf([kept(), CASE]), lines]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/file\.json 2 \([0-9a-f]{12}\): chemotherapy; no earlier answer/),
      expect.stringMatching(
        /^4 cases under rule book .*: 3 unchanged, 0 changed, 1 no earlier answer, 0 refused$/,
      ),
      '',
    ]);
  });

  it('lists whose answer changes, before and after: exit 1', () => {
    const { status, stdout } = run('replay', ['-'], { input: JSON.stringify([kept(), moved()]) });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^- 2 \([0-9a-f]{12}\):\n {2}pathway: surveillance → chemotherapy\n2 cases .* 1 changed/,
    );
  });

  it('counts one case as one', () => {
    const { stdout } = run('replay', ['-'], { input: JSON.stringify(kept()) });
    expect(stdout).toMatch(/^1 case under rule book /);
  });

  it('says which case is wrong and never what it holds: exit 2, the others are replayed', () => {
    const { status, stdout, stderr } = run('replay', [fileOf([{ ecog: 'Jane Doe' }, moved()])]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/file\.json 1: ecog: allowed: /);
    expect(stderr + stdout).not.toContain('Jane');
    expect(stdout).toContain('1 changed');
  });

  it.each([
    ['no file', [], 'usage'],
    ['an option that is none', ['--all'], 'usage'],
    ['a file that is not there', ['/nowhere/a.json'], '/nowhere/a.json is missing'],
    ['text that is not JSON', ['-'], '- 2: not JSON'],
  ])('refuses %s: exit 2', (_, args, line) => {
    const { status, stdout, stderr } = run('replay', args, { input: '{}\nx' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(line);
  });

  it('replays the answers and the open cases of the embedded store, and writes nothing into it', async () => {
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder);
    await openSqliteStore(folder).close();
    const rows = fill(join(folder, 'after-six.sqlite'));
    const { status, stdout, stderr } = run('replay', ['--store'], { env: { DATA_DIR: folder } });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('pathway: surveillance → chemotherapy');
    expect(stdout).toMatch(/3 cases .* 1 unchanged, 1 changed, 1 no earlier answer, 0 refused/);
    expect(rows()).toBe(5);
  });

  it('says that there is no store: exit 2, and makes none', () => {
    const { status, stderr } = run('replay', ['--store'], { env: { DATA_DIR: '/nowhere/data' } });
    expect(status).toBe(2);
    expect(stderr).toContain('there is no store in "/nowhere/data"');
  });
});

/** Two answers and a message in the log, a case that was answered and one that is open; counts the rows again. */
function fill(file: string): () => number {
  const database = new Database(file);
  const log = database.prepare(
    'INSERT INTO log (conversation, seq, activity_id, activity) VALUES (?, ?, ?, ?)',
  );
  const said = [{ assessment: kept().answer }, { assessment: moved().answer }, { stage: 'ecog' }];
  said.forEach((channelData, index) => {
    log.run('c1', index, `a${index}`, JSON.stringify({ type: 'message', channelData }));
  });
  const cases = database.prepare(
    "INSERT INTO cases (conversation, person, edition, record, cards, updated_at) VALUES (?, 'p', 1, ?, '[]', '')",
  );
  cases.run('c1', JSON.stringify({ findings: CASE }));
  cases.run('c2', JSON.stringify({ findings: { ecog: 4 } }));
  database.close();
  return () => {
    const again = new Database(file);
    const { rows } = again
      .prepare('SELECT (SELECT count(*) FROM log) + (SELECT count(*) FROM cases) AS rows')
      .get() as { rows: number };
    again.close();
    return rows;
  };
}
