import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import { coreFor } from '../../src/bot/coreFor.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import { RULE_BOOK } from '../../src/engine/index.ts';
import { incoming, startConnector } from './fakeConnector.ts';
import { fakeCore } from './fakeCore.ts';
import { type Json, post, start, temporaryFolder, until } from './harness.ts';
import { APP, SECRET, TENANT } from './localIssuer.ts';

/** Pauses pass at once: the time is moved on by as much. */
vi.mock('../../src/bot/channel/clock.ts', () => {
  let skipped = 0;
  const wait = async (ms: number): Promise<void> => {
    skipped += ms;
  };
  const now = (): number => Date.now() + skipped;
  return { REAL_CLOCK: { now, date: now, wait, random: () => 0.5 } };
});

const KITS = ['botbuilder', 'agents'] as const;
type Kit = (typeof KITS)[number];

const NOTE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. HRR negative. ' +
  'Prior docetaxel, no prior cabazitaxel, prior enzalutamide, no abiraterone, apalutamide or darolutamide.';
const BOT = { id: '28:bot', name: 'After Six' };
const MENTION = { type: 'mention', mentioned: { id: BOT.id }, text: '<at>After Six</at>' };
/** A thread of a channel, as Teams names it, in which the bot is mentioned. */
const CHANNEL: Json = {
  conversation: { id: '19:g@thread.tacv2;messageid=1', conversationType: 'channel' },
  entities: [MENTION],
};
/** As Teams names messages. */
const teamsId = (count: number): string => String(1_700_000_000_000 + count);

/** A bot in Teams through a kit, with the real floors below it; `say` posts as a person does, and resolves with what came back. */
async function inTeams(
  kit: Kit,
  env: Record<string, string> = {},
  more: Partial<Parameters<typeof start>[0]> = {},
) {
  const connector = await startConnector(teamsId);
  const settings = { LOCAL_CHANNEL: '1', CHANNEL_SDK: kit, ...env };
  const config = loadConfig({ DATA_DIR: 'unused', ...settings });
  if (!config.ok) throw new Error(config.problems.join('\n'));
  const bot = await start({ core: coreFor(config.config), ...more, env: settings });
  let count = 0;
  const send = async (activity: Json) => {
    count += 1;
    const before = connector.sent.length;
    const conversation = { id: 'conv-1', conversationType: 'personal' };
    const { serviceUrl } = connector;
    const frame = { id: `m${count}`, channelId: 'msteams', serviceUrl, recipient: BOT, conversation };
    const answer = await post(
      `${bot.origin}/api/messages`,
      incoming({ ...frame, text: undefined, ...activity }),
    );
    return { ...answer, sent: connector.sent.slice(before) };
  };
  const say = (text: string, more: Json = {}) => send({ text, ...more });
  return { bot, connector, send, say };
}

type Sent = Awaited<ReturnType<typeof startConnector>>['sent'];
const textOf = (sent: Sent): string => sent.map(({ body }) => body.text ?? '').join('\n');

function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Json];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}
/** The data of the buttons of what was sent, by their titles. */
const buttonsIn = (sent: Sent): ReadonlyMap<unknown, Json> =>
  new Map(
    objectsIn(sent.map(({ body }) => body))
      .filter(({ type }) => type === 'Action.Execute')
      .map(({ title, data }) => [title, data as Json]),
  );
const execute = (data: unknown, more: Json = {}): Json => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'after-six', data } },
  ...more,
});

/** The opinions kept in a folder's store, once the server is stopped. */
async function opinionsIn(folder: string): Promise<Json[]> {
  const store = openSqliteStore(folder);
  const links = await store.custody.auditAfter(0, 100);
  await store.close();
  return links
    .filter(({ entry }) => (entry as { kind: string }).kind === 'feedback')
    .map(({ content }) => content as Json);
}

describe.each(KITS)('Teams through %s', (kit) => {
  it('comes from a note to the answer in two turns, with citations as bytes on the wire', async () => {
    const { say, connector } = await inTeams(kit);
    expect(textOf((await say(NOTE)).sent)).toContain('ECOG performance status: 1');
    const { status, sent } = await say('yes');
    expect(status).toBe(200);
    expect(textOf(sent)).toContain('Cabazitaxel');
    const cited = sent.filter(({ raw }) => raw.includes('"citation"'));
    expect(cited.length).toBeGreaterThan(0);
    for (const { raw } of cited) {
      const { entities, text } = JSON.parse(raw);
      expect(entities).toHaveLength(1);
      expect(entities[0]).toMatchObject({
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
      });
      for (const { position, appearance } of entities[0].citation) {
        expect(text).toContain(`[${position}]`);
        expect(appearance).toMatchObject({
          '@type': 'DigitalDocument',
          name: expect.any(String),
          abstract: expect.any(String),
        });
      }
    }
    for (const { raw } of connector.sent) expect(Buffer.byteLength(raw)).toBeLessThan(28_000);
    expect(connector.sent.map(({ body }) => body.type)).not.toContain('trace');
  });

  it.each([
    ['an answer', [NOTE, 'yes']],
    [
      'an incomplete answer',
      ['6 infusions of Pluvicto, ADT continuing, progressed on CT, ECOG unknown', 'yes'],
    ],
    ['an answer out of scope', ['4 infusions of Pluvicto, ECOG 1, ADT continuing', 'yes']],
  ])('sends nothing that Teams refuses for its size, and its buttons, after %s', async (_, before) => {
    const { say, connector } = await inTeams(kit);
    for (const text of before) await say(text);
    for (const text of ['summary', 'export', 'evidence', 'hand over to a person'])
      expect(buttonsIn((await say(text)).sent).size, text).toBeGreaterThan(0);
    for (const { raw } of connector.sent) expect(Buffer.byteLength(raw)).toBeLessThan(28_000);
  });

  it('takes a tap in place: the invoke returns the replacing card, and everybody’s copy is replaced', async () => {
    const { say, send } = await inTeams(kit);
    const asked = await say('I am an oncologist');
    const none = buttonsIn(asked.sent).get('None');
    const tapped = await send(execute({ ...none, revision: String(none?.revision) }));
    expect(tapped.status).toBe(200);
    expect(tapped.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(tapped.body.value)).toContain('Noted: Red flags: asked, none');
    const [update] = tapped.sent;
    expect([update?.method, update?.path]).toEqual([
      'PUT',
      expect.stringContaining(teamsId(asked.sent.length)),
    ]);
    expect(update?.body.attachments).toMatchObject([{ content: tapped.body.value }]);
    expect(textOf(tapped.sent)).toMatch(/infusions/i);
  });

  it('refuses a card that was answered, and one pressed twice, with a word and without a change', async () => {
    const { say, send, connector } = await inTeams(kit);
    const asked = await say('I am an oncologist');
    const none = buttonsIn(asked.sent).get('None');
    const taps = await Promise.all([send(execute(none)), send(execute(none))]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    const told = connector.sent.slice(asked.sent.length).map(({ body }) => body.text ?? '');
    expect(told.filter((text) => String(text).includes('belongs to an earlier step'))).toHaveLength(1);
    const replyToId = teamsId(asked.sent.length);
    const late = await send({ value: none, replyToId });
    expect(textOf(late.sent)).toContain('belongs to an earlier step, so nothing was changed');
  });

  it('closes the card of a question that the case has left behind, when it is pressed', async () => {
    const { say, send } = await inTeams(kit);
    await say('I am an oncologist');
    const asked = await say('none');
    const card = teamsId(2 + asked.sent.length);
    await say('repeat');
    await say('6');
    const stale = buttonsIn(asked.sent).get('5 infusions');
    const pressed = await send(execute(stale, { replyToId: card }));
    expect(textOf(pressed.sent)).toContain('earlier step');
    const updates = pressed.sent.filter(({ method }) => method === 'PUT');
    expect(updates.map(({ path }) => path)).toEqual([expect.stringMatching(new RegExp(`/${card}$`))]);
    expect(updates[0]?.raw).toContain('This question is closed');
  });

  it('reads an edited message again as a correction, and says so', async () => {
    const { say, send } = await inTeams(kit);
    await say(NOTE);
    await say('yes');
    const edit = {
      type: 'messageUpdate',
      id: 'm1',
      text: 'ECOG 2',
      channelData: { eventType: 'editMessage' },
    };
    const { sent } = await send({ ...edit, timestamp: '2026-11-23T10:00:00Z' });
    expect(textOf(sent)).toContain('Your edited message was read again');
    expect(textOf(sent)).toContain('ECOG performance status: 2 \\(was 1\\)'.replaceAll('\\', ''));
  });

  it('keeps feedback with the answer’s id and the rule book, without words of who it is', async () => {
    const { say, send, bot, connector } = await inTeams(kit);
    await say(NOTE);
    const { sent } = await say('yes');
    const at = sent.findIndex(({ raw }) => raw.includes('feedbackLoop'));
    const replyToId = teamsId(connector.sent.length - sent.length + at + 1);
    const actionValue = { reaction: 'dislike', feedback: '{"feedbackText":"MRN 7654321 was asked twice"}' };
    const invoke = {
      type: 'invoke',
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue },
    };
    const first = await send({ ...invoke, id: 'f1', replyToId });
    expect([first.status, first.body, first.sent]).toEqual([200, {}, []]);
    expect((await send({ ...invoke, id: 'f1', replyToId })).body).toBeDefined();
    await say('feedback: the sources help, says MRN 7654321');
    await bot.stop();
    const opinions = await opinionsIn(bot.folder);
    expect(opinions).toHaveLength(2);
    expect(opinions[0]).toMatchObject({ reaction: 'dislike', ruleBook: RULE_BOOK.hash });
    expect(opinions[0]?.comment).toMatch(/was asked twice$/);
    expect(opinions[1]).toMatchObject({ comment: expect.stringContaining('the sources help') });
    for (const opinion of opinions) expect(opinion.answer).toMatch(/^[0-9a-f]{12}$/);
    expect(JSON.stringify(opinions)).not.toMatch(/7654321|user-1/);
  });

  it('keeps cases out of groups unless they are allowed, and then apart by person', async () => {
    const closed = await inTeams(kit);
    const refused = await closed.say(`<at>After Six</at> ${NOTE}`, CHANNEL);
    expect(textOf(refused.sent)).toContain('never in a group');
    for (const { path } of refused.sent) expect(decodeURIComponent(path)).toContain(';messageid=1/');
    expect(textOf(refused.sent)).toContain('begin each reply with a mention of me');

    const open = await inTeams(kit, { GROUP_CASES: '1' });
    const from = (id: string): Json => ({ ...CHANNEL, from: { id } });
    const ann = await open.say('<at>After Six</at> I am an oncologist', from('ann'));
    await open.say('<at>After Six</at> I am an oncologist', from('bob'));
    const none = buttonsIn(ann.sent).get('None');
    const stolen = await open.send(execute(none, from('bob')));
    expect(textOf(stolen.sent)).toContain('belongs to another person’s case');
    const own = await open.send(execute(none, from('ann')));
    expect(textOf(own.sent)).toMatch(/infusions/i);
  });

  it('answers a question in a channel, and leads to the one-to-one chat by its one button', async () => {
    const app = { MicrosoftAppId: APP, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: TENANT };
    const config = loadConfig({ DATA_DIR: 'unused', ...app, MicrosoftAppPassword: SECRET });
    if (!config.ok) throw new Error(config.problems.join('\n'));
    const { say, send } = await inTeams(kit, {}, { core: coreFor(config.config) });
    const asked = [
      await send({ ...CHANNEL, type: 'conversationUpdate', membersAdded: [BOT] }),
      await say('<at>After Six</at> What is the evidence for cabazitaxel?', CHANNEL),
      await say('<at>After Six</at> help', CHANNEL),
      await say('<at>After Six</at> yes', CHANNEL),
      await say('<at>After Six</at> I am an oncologist', CHANNEL),
      await say(`<at>After Six</at> ${NOTE}`, CHANNEL),
    ];
    for (const { sent } of asked) {
      expect(textOf(sent)).toContain('Cases are entered in the one-to-one chat');
      expect(textOf(sent)).not.toMatch(/any red flag now|type or paste|oncologist|answer one question/i);
      const actions = objectsIn(sent.map(({ body }) => body)).filter(({ type }) =>
        `${type}`.startsWith('Action.'),
      );
      const url = `https://teams.microsoft.com/l/chat/0/0?users=28:${APP}`;
      expect(actions).toEqual([{ type: 'Action.OpenUrl', title: 'Open the one-to-one chat', url }]);
    }
    expect(textOf(asked[0]?.sent ?? [])).toContain('For health professionals');
    expect(textOf(asked[1]?.sent ?? [])).toContain('CARD, OS 13.6 v 11.0 months');
    expect(asked[1]?.sent.some(({ raw }) => raw.includes('"citation"'))).toBe(true);
  });

  it('leads there by words where no application is set, and by nothing else', async () => {
    const { say } = await inTeams(kit);
    const { sent } = await say('<at>After Six</at> What is the evidence for cabazitaxel?', CHANNEL);
    expect(textOf(sent)).toContain('Cases are entered in the one-to-one chat');
    expect(sent.every(({ body }) => body.attachments === undefined)).toBe(true);
  });

  it('answers in a channel an emergency, and a patient, as anywhere', async () => {
    const { say } = await inTeams(kit);
    expect(textOf((await say('new leg weakness and urinary retention', CHANNEL)).sent)).toMatch(/emergency/i);
    const patient = await say('I am a patient', { ...CHANNEL, from: { id: 'pat' } });
    expect(textOf(patient.sent)).toContain('this tool speaks to health professionals');
  });

  it('opens when it is added to a team, and minds nobody who joins later', async () => {
    const { send } = await inTeams(kit);
    const group = { conversation: { id: '19:t', conversationType: 'channel' }, type: 'conversationUpdate' };
    expect((await send({ ...group, membersAdded: [{ id: 'ann' }] })).sent).toEqual([]);
    const opened = await send({ ...group, membersAdded: [BOT] });
    expect(textOf(opened.sent)).toContain('For health professionals');
    expect((await send({ ...group, membersAdded: [BOT] })).sent).toEqual([]);
    expect((await send({ type: 'installationUpdate', action: 'add' })).sent).toEqual([]);
  });

  it('tries again what is throttled, and sends nothing twice when the channel breaks off', async () => {
    const { say, connector } = await inTeams(kit);
    connector.refuseNext({ status: 429, retryAfter: '0' }, 412);
    const first = await say('help');
    expect([first.status, first.sent.length]).toEqual([200, 2]);
    const whole = first.sent.map(({ body }) => body.text ?? 'card');
    connector.refuseNext(502);
    expect((await say('help')).sent.map(({ body }) => body.text ?? 'card')).toEqual(whole);
    connector.refuseNext(503);
    const broken = await say('help', { id: 'again' });
    expect([broken.status, broken.sent]).toEqual([502, []]);
    const taken = await say('help', { id: 'again' });
    expect(taken.sent.map(({ body }) => body.text ?? 'card')).toEqual(whole);
    expect((await say('help', { id: 'again' })).sent).toEqual([]);
  });

  it('says nothing more where it was shut out, until somebody writes there again', async () => {
    const { say, connector } = await inTeams(kit);
    connector.refuseNext({ status: 403, code: 'BotDisabledByAdmin' });
    expect((await say('help', { id: 'a' })).status).toBe(200);
    expect((await say('help', { id: 'a' })).sent).toEqual([]);
    expect((await say('help', { id: 'b' })).sent.length).toBeGreaterThan(0);
  });

  it('shows that it is typing while an answer takes its time', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const wrap = (store: Store): Store => ({
      ...store,
      caseOf: async (...which) => {
        await held;
        return store.caseOf(...which);
      },
    });
    const { say, connector } = await inTeams(kit, {}, { wrap });
    const answer = say('help');
    await until(
      () => connector.sent.map(({ body }) => body.type),
      ([first]) => first === 'typing',
    );
    release();
    await answer;
    expect(connector.sent.map(({ body }) => body.type)).toEqual(['typing', 'message', 'message']);
  });

  it('answers each activity once, delivered three times at once and again after a restart', async () => {
    const dataDir = temporaryFolder();
    const first = await inTeams(kit, {}, { dataDir });
    const answers = await Promise.all([1, 2, 3].map(() => first.say('help', { id: 'same' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(first.connector.sent).toHaveLength(2);
    await first.bot.stop();
    const second = await inTeams(kit, {}, { dataDir });
    expect((await second.say('help', { id: 'same' })).sent).toEqual([]);
  });

  it('answers fifty conversations at once: none lost, doubled or crossed', async () => {
    const { say, connector } = await inTeams(kit, {}, { core: fakeCore });
    const people = Array.from({ length: 50 }, (_, index) => index);
    await Promise.all(
      people.map(async (person) => {
        const conversation = { id: `conv-${person}`, conversationType: 'personal' };
        for (const turn of [1, 2, 3])
          await say(`turn ${turn} of ${person}`, { id: `p${person}-${turn}`, conversation });
      }),
    );
    for (const person of people) {
      const own = connector.sent.filter(({ path }) => path.includes(`/conv-${person}/`));
      expect(own.map(({ body }) => body.text)).toEqual(
        [1, 2, 3].map((turn) => `${turn}: turn ${turn} of ${person}`),
      );
    }
    expect(connector.sent).toHaveLength(150);
  });
});

describe('a handoff', () => {
  /** Whoever takes summaries; refuses with each status first. */
  async function startDesk(...refusals: number[]) {
    const taken: { readonly headers: Json; readonly body: Json }[] = [];
    const tries: unknown[] = [];
    const server = createServer(async (req, res) => {
      let raw = '';
      for await (const data of req) raw += String(data);
      tries.push(req.headers['idempotency-key']);
      const status = refusals.shift() ?? 204;
      if (status < 300) taken.push({ headers: { ...req.headers }, body: JSON.parse(raw) });
      res.statusCode = status;
      res.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/handoff`;
    return {
      taken,
      tries,
      env: { HANDOFF_WEBHOOK: url, HANDOFF_TOKEN: 'a-token-for-the-desk', HANDOFF_CONTACT: 'GU MDT, 4321' },
    };
  }

  it('is sent when the person says so, with the token, and without what was typed', async () => {
    const desk = await startDesk();
    const { say } = await inTeams('botbuilder', desk.env);
    await say(`MRN 7654321. ${NOTE}`);
    await say('yes');
    const asked = await say('hand over to a person');
    expect(textOf(asked.sent)).toContain('Ask GU MDT, 4321');
    expect(textOf(asked.sent)).toContain('Nothing is sent unless you say so');
    expect(desk.tries).toEqual([]);
    const { sent } = await say('send the summary');
    expect(textOf(sent)).toContain('The summary was delivered.');
    expect(desk.taken).toHaveLength(1);
    expect(desk.taken[0]?.headers).toMatchObject({ authorization: 'Bearer a-token-for-the-desk' });
    const { summary, kind } = desk.taken[0]?.body ?? {};
    expect(kind).toBe('after-six/handoff');
    expect(summary).toContain('Cabazitaxel');
    expect(summary).toContain('2026');
    expect(JSON.stringify(desk.taken)).not.toMatch(/7654321|MRN/);
  });

  it('is not sent when the person says no, or goes on with the case', async () => {
    const desk = await startDesk();
    const { say } = await inTeams('botbuilder', desk.env);
    await say(NOTE);
    await say('yes');
    await say('hand over to a person');
    expect(textOf((await say('no')).sent)).toContain('Nothing was sent');
    await say('hand over to a person');
    await say('why');
    await say('yes');
    expect(desk.tries).toEqual([]);
  });

  it('is tried again under the same key, and where it does not arrive that is said', async () => {
    const slow = await startDesk(503);
    const first = await inTeams('botbuilder', slow.env);
    await first.say(NOTE);
    await first.say('hand over to a person');
    expect(textOf((await first.say('send the summary')).sent)).toContain('was delivered');
    expect(slow.tries).toHaveLength(2);
    expect(new Set(slow.tries).size).toBe(1);
    const shut = await startDesk(401);
    const second = await inTeams('botbuilder', shut.env);
    await second.say(NOTE);
    await second.say('hand over to a person');
    expect(textOf((await second.say('send the summary')).sent)).toContain('could not be delivered');
    expect(shut.tries).toHaveLength(1);
  });
});
