import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { eventOf, happenedIn } from '../../src/bot/audit/auditEvents.ts';
import { checkAudit, headIn } from '../../src/bot/audit/checkAudit.ts';
import { createPseudonyms } from '../../src/bot/audit/pseudonyms.ts';
import { runErrand } from '../../src/bot/errands.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import type { TurnOutcome } from '../../src/dialogs/index.ts';
import { RULE_BOOK } from '../../src/engine/index.ts';
import { type AuditEvent, answerIdOf, auditLine, chained, parseAuditLine } from '../../src/records/index.ts';
import { auditOf, bytesOf, kindsOf, NOTE, startReal, told } from './audited.ts';
import { ENGINES } from './engines.ts';
import { bearer, call, type Json, openChat, temporaryFolder, until } from './harness.ts';
import { freePort, listeningServer, REAL } from './serverProcess.ts';

const ROOT = new URL('../..', import.meta.url);

/** A command of the bot's, as `npm run` runs it. */
async function command(program: 'audit' | 'data', args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/bot/${program}Command.ts`, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

const assessments = (log: readonly Json[]): Json[] =>
  log.flatMap(({ channelData }) => {
    const { assessment } = (channelData ?? {}) as Json;
    return assessment === undefined ? [] : [assessment as Json];
  });

describe.each(ENGINES)('the audit of a server on %s', (_engine, engine) => {
  it('has one entry for each answer, opinion and deletion, however often a message is sent', async () => {
    const env = engine.env(await engine.place());
    const { origin } = await startReal(env, env.DATA_DIR ? { dataDir: env.DATA_DIR } : {});
    const chat = await openChat(origin);
    await told(chat, NOTE, 'a');
    const log = await told(chat, 'yes', 'b');
    for (const id of ['a', 'b', 'b']) await chat.say('yes', id);
    await told(chat, 'feedback: the order was clear', 'c');
    await told(chat, 'show my data');
    const { kept, entries, problem } = await auditOf(env);
    expect([entries, problem]).toEqual([3, undefined]);
    expect(kindsOf(kept)).toEqual(['answer', 'feedback', 'data_shown']);
    const [assessment] = assessments(log);
    const [answer, feedback] = kept;
    expect(answer?.content).toMatchObject({
      answerId: answerIdOf(assessment),
      pathway: 'chemotherapy',
      findings: { ecog: 1 },
      ruleBook: { version: RULE_BOOK.version, hash: RULE_BOOK.hash },
    });
    expect(answer?.entry.ruleBook).toEqual({ version: RULE_BOOK.version, hash: RULE_BOOK.hash });
    expect(feedback?.content).toMatchObject({
      comment: 'the order was clear',
      answer: answerIdOf(assessment),
    });
    expect(new Set(kept.map(({ entry }) => `${entry.who} ${entry.where}`)).size).toBe(1);
    const shown = log.find(({ channelData }) => (channelData as Json | undefined)?.assessment);
    expect(shown?.channelData).toMatchObject({ answerId: answerIdOf(assessment) });
    expect(JSON.stringify(kept)).not.toContain(chat.id);
  });
});

describe('pseudonyms', () => {
  const [today, before] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];

  it('are the same each time, apart by channel, person, purpose and key, and hold no id', () => {
    const { whoNames, whereNames } = createPseudonyms([today, before]);
    const names = [
      ...whoNames('web', 'ann'),
      ...whoNames('msteams', 'ann'),
      ...whoNames('web', 'ben'),
      ...whereNames('ann'),
    ];
    expect(new Set(names).size).toBe(8);
    expect(whoNames('web', 'ann')).toEqual(createPseudonyms([today, before]).whoNames('web', 'ann'));
    expect(createPseudonyms([before]).whoNames('web', 'ann')[0]).toBe(whoNames('web', 'ann')[1]);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('what a turn has to account for', () => {
  const outcome = (more: Partial<TurnOutcome>): TurnOutcome => ({
    record: { findings: { ecog: 1 } } as unknown as TurnOutcome['record'],
    replies: [],
    ...more,
  });

  it('is nothing where nothing was answered, and a withheld answer with what stopped it', () => {
    expect(happenedIn(outcome({}))).toEqual([]);
    const incident = { reference: 'G-1', breaches: [{ guardrail: 4, what: 'a test' }] };
    expect(happenedIn(outcome({ incident }))).toEqual([
      {
        kind: 'withheld',
        ruleBook: { version: RULE_BOOK.version, hash: RULE_BOOK.hash },
        content: { findings: { ecog: 1 }, ...incident },
      },
    ]);
  });

  it('is a handoff, delivered or not', async () => {
    const log = pino({ level: 'silent' });
    const sent = {
      errand: { kind: 'handoff', summary: 's' },
      key: 'k',
      filed: undefined,
      whose: {},
    } as const;
    const describeData = () => Promise.resolve('');
    const arrives = { describeData, handOff: () => Promise.resolve() };
    const fails = { describeData, handOff: () => Promise.reject(new Error('nobody there')) };
    for (const [errands, delivered] of [
      [arrives, true],
      [fails, false],
    ] as const)
      expect((await runErrand(errands, sent, log)).happened).toEqual([
        { kind: 'handoff', content: { delivered } },
      ]);
  });

  it('has something random in each content, so that what is erased cannot be guessed', () => {
    const happened = { kind: 'feedback', content: { reaction: 'like' } } as const;
    const circumstances = { who: 'a', where: 'b', at: new Date(0) };
    const hashes = [1, 2].map(() => chained(eventOf(happened, circumstances), undefined).contentHash);
    expect(new Set(hashes).size).toBe(2);
  });
});

describe('the audit beside a running server', () => {
  it('is verified and searched by a command, and what was done to it is noticed', async () => {
    const DATA_DIR = temporaryFolder();
    const server = await startReal({ DATA_DIR }, { dataDir: DATA_DIR });
    const chat = await openChat(server.origin);
    await told(chat, NOTE);
    await told(chat, 'yes');
    await told(chat, 'feedback: good');
    const env = { DATA_DIR };
    const verified = await command('audit', ['verify'], env);
    const [, head = ''] = /^end (\S+)$/m.exec(verified.out) ?? [];
    expect([verified.code, verified.out]).toEqual([
      0,
      `2 entries hold, 0 with their content erased\nend ${head}\n`,
    ]);

    const { from } = (await chat.log()).find(({ text }) => text === 'yes') as { from: { id: string } };
    const found = await command('audit', ['find', '--who', `web:${from.id}`], env);
    const { kept } = await auditOf(env);
    expect(found.out).toBe(`${kept.map(auditLine).join('\n')}\n`);

    await server.stop();
    expect(server.lines.filter((line) => line.includes('the audit ends here')).at(-1)).toContain(head);
    const database = new Database(join(DATA_DIR, 'after-six.sqlite'));
    database.exec('DROP TRIGGER audit_is_not_altered');
    database.exec("UPDATE audit SET kind = 'withheld' WHERE seq = 1");
    database.close();
    expect((await auditOf(env)).problem).toMatch(/^entry 1: was altered/);
  }, 60_000);

  it('notices an export that lacks its end, or has another', async () => {
    const links = async function* (texts: readonly string[]) {
      for (const text of texts) yield parseAuditLine(text);
    };
    const told = (minute: number): AuditEvent => ({
      at: `2026-11-23T10:0${minute}:00.000Z`,
      kind: 'data_shown',
      who: 'a',
      where: 'b',
    });
    const first = chained(told(1), undefined);
    const lines = [first, chained(told(2), first)].map((entry) => auditLine({ entry, content: undefined }));
    const end = (await checkAudit(links(lines), undefined)).head;
    expect((await checkAudit(links(lines), end)).problem).toBeUndefined();
    expect((await checkAudit(links(lines), headIn(`1:${first.hash}`))).problem).toBeUndefined();
    const cut = await checkAudit(links(lines.slice(0, 1)), end);
    expect(cut.problem).toBe('entry 2 was once the end: the chain was cut off before it');
    const other = [first, chained(told(3), first)].map((entry) => auditLine({ entry, content: undefined }));
    expect((await checkAudit(links(other), end)).problem).toMatch(/has another in its place$/);
    for (const text of ['', '2', '2:abc', `x:${first.hash}`]) expect(headIn(text)).toBeUndefined();
  });

  it('says where there is nothing to read', async () => {
    const env = { DATA_DIR: join(temporaryFolder(), 'none') };
    expect(await command('audit', ['verify'], env)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^DATA_DIR: there is no store in/),
    });
    const before = temporaryFolder();
    const old = new Database(join(before, 'after-six.sqlite'));
    old.exec('CREATE TABLE log (id INTEGER)');
    old.close();
    await expect(auditOf({ DATA_DIR: before })).rejects.toThrow(/a version without an audit/);
  });
});

describe('a server that is killed', () => {
  it('has lost no entry and doubled none when it runs again', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    let server = await listeningServer(env, REAL);
    const chat = await openChat(origin);
    await told(chat, NOTE);
    const say = (index: number) => chat.say(index % 2 ? 'yes' : `ECOG is ${index % 3}`, `m${index}`);
    const all = Array.from({ length: 8 }, (_, index) => index);
    await Promise.allSettled(all.map(say));
    await server.end('SIGKILL');
    server = await listeningServer(env, REAL);
    for (const index of all) await say(index);
    const log = await until(
      () => chat.log(),
      (all) => all.filter(({ text, from }) => (from as Json).role === 'user' && text).length === 9,
    );
    await told(chat, 'thanks');
    await server.end('SIGTERM');
    const { kept, problem } = await auditOf(env);
    expect(problem).toBeUndefined();
    const given = assessments(log).map(answerIdOf);
    expect(given.length).toBeGreaterThan(3);
    const accounted = kept.map(({ content }) => content?.answerId);
    expect(accounted.slice(0, given.length)).toEqual(given);
  });
});

/** Words that stand for what people write: no identities, so nothing masks them. */
let words = 0;
function canary(): string {
  words += 1;
  return `zebra${String.fromCharCode(97 + (words % 26))}${words}quagga`;
}

/** Someone with a conversation, who does things in it and counts the answers that come. */
async function someone(origin: string) {
  const chat = await openChat(origin);
  const shown = new Set<string>();
  let kept: string[] = [];
  const deleted: string[] = [];
  let confirmed: string | undefined;

  const say = async (text: string, id?: string): Promise<void> => {
    for (const { id: name, channelData } of await told(chat, text, id))
      if ((channelData as Json | undefined)?.answerId !== undefined) shown.add(String(name));
  };
  const sayWithCanary = (text: string): Promise<void> => {
    const word = canary();
    kept.push(word);
    return say(`${text} ${word}`);
  };
  const deeds = {
    note: () => sayWithCanary(NOTE),
    confirm: () => {
      confirmed = `yes ${canary()}`;
      return say('yes', confirmed);
    },
    again: async () => {
      if (confirmed !== undefined) await chat.say('yes', confirmed);
    },
    correct: () => say(`actually ECOG is ${words % 3}`),
    comment: () => sayWithCanary('feedback: it was'),
    show: () => say('show my data'),
    remove: async () => {
      await say('delete my data');
      await say('yes, delete my data');
      deleted.push(...kept);
      kept = [];
    },
    thank: () => say('thanks'),
  };
  return { deeds, deleted, kept: () => kept, answers: () => shown.size };
}
type Deed = keyof Awaited<ReturnType<typeof someone>>['deeds'];

const LIVES = fc.array(
  fc.constantFrom<Deed>('note', 'note', 'confirm', 'again', 'correct', 'comment', 'show', 'remove'),
  { minLength: 3, maxLength: 9 },
);

describe('whatever is said in whatever order', () => {
  it('is accounted for once, and of what was deleted nothing is left in the file', async () => {
    const DATA_DIR = temporaryFolder();
    const server = await startReal({ DATA_DIR }, { dataDir: DATA_DIR });
    let answers = 0;
    const deleted: string[] = [];
    const kept: string[] = [];
    await fc.assert(
      fc.asyncProperty(LIVES, async (life) => {
        const they = await someone(server.origin);
        for (const deed of ['note', 'confirm', ...life, 'thank'] as const) await they.deeds[deed]();
        answers += they.answers();
        deleted.push(...they.deleted);
        kept.push(...they.kept());
      }),
      { numRuns: 10, endOnFailure: true },
    );
    await server.stop();
    const store = openSqliteStore(DATA_DIR);
    expect([await store.custody.scrub(), await store.custody.scrub()]).toEqual([true, false]);
    await store.close();
    const bytes = bytesOf(DATA_DIR);
    expect(deleted.filter((word) => bytes.includes(word))).toEqual([]);
    expect(kept.filter((word) => !bytes.includes(word))).toEqual([]);
    expect([answers, deleted.length, kept.length].map((some) => some > 5)).toEqual([true, true, true]);
    const audit = await auditOf({ DATA_DIR });
    expect(audit.problem).toBeUndefined();
    expect(kindsOf(audit.kept).filter((kind) => kind === 'answer')).toHaveLength(answers);
  });
});

describe('a chat that is reloaded', () => {
  it('shows nothing of what was deleted', async () => {
    const { origin } = await startReal({});
    const chat = await openChat(origin);
    await told(chat, NOTE);
    await told(chat, 'yes');
    await told(chat, 'delete my data');
    await told(chat, 'yes');
    const { body } = await call(`${chat.url}/activities`, { headers: bearer(chat.token) });
    const [only, ...more] = body.activities as Json[];
    expect(more).toEqual([]);
    expect(only?.text).toMatch(/^Your data was deleted/);
    expect(JSON.stringify(body)).not.toMatch(/ecog|testosterone|docetaxel/i);
    expect((await told(chat, 'summary')).at(-1)?.text).toContain('Nothing is known of the case yet');
  });
});
