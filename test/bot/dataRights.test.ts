import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createLedger, whoseOf } from '../../src/bot/audit/ledger.ts';
import { createPseudonyms } from '../../src/bot/audit/pseudonyms.ts';
import { whoIs } from '../../src/bot/audit/whoIs.ts';
import { loadConfig } from '../../src/bot/config/config.ts';
import { describeHeld } from '../../src/bot/dataRights/describeHeld.ts';
import { userOf } from '../../src/bot/signIn/identity.ts';
import type { HeldConversation } from '../../src/bot/storage/custody.ts';
import { auditOf, bytesOf, kindsOf, NOTE, startReal, told } from './audited.ts';
import { incoming, startConnector } from './fakeConnector.ts';
import { type Json, openChat, post, temporaryFolder } from './harness.ts';

const KEY = new Uint8Array(32).fill(7);
const pseudonyms = createPseudonyms([KEY]);
const OBJECT_ID = '6f8d2c1e-1111-4222-8333-944444444444';
const MAY_BE_LONG = 60_000;

describe('who acts in a turn', () => {
  const ledger = (signsIn: boolean) => createLedger({ pseudonyms, signsIn, now: () => new Date() });
  const activity = (channelId: string, more: Json = {}) => ({
    channelId,
    conversation: { id: 'c' },
    from: { id: 'u', aadObjectId: OBJECT_ID },
    ...more,
  });

  it('is the directory’s person in Teams, in all of their chats; in a group only there', () => {
    const personal = { conversation: { id: 'c', conversationType: 'personal' } };
    const alone = ledger(false).actorOf(activity('msteams', personal), 'msteams c');
    expect(alone.who).toEqual(pseudonyms.whoNames('msteams', OBJECT_ID));
    expect(whoseOf(alone)).toEqual({ who: alone.who, also: { conversation: 'msteams c', person: '' } });
    const group = { conversation: { id: 'c', conversationType: 'groupChat' } };
    const inGroup = ledger(false).actorOf(activity('msteams', group), 'msteams c');
    expect(whoseOf(inGroup)).toMatchObject({
      who: alone.who,
      within: { conversation: 'msteams c' },
      also: { person: 'u' },
    });
  });

  it('is known beyond this web chat only where people sign in, and nobody passes for a person of it', () => {
    const own = activity('directline', { from: { id: 'dl_u' } });
    expect(whoseOf(ledger(true).actorOf(own, 'c')).within).toBeUndefined();
    expect(whoseOf(ledger(false).actorOf(own, 'c')).within).toMatchObject({ conversation: 'c' });
    const elsewhere = ledger(true).actorOf(own, 'directline c');
    expect(whoseOf(elsewhere).within).toBeDefined();
    expect(elsewhere.who).not.toEqual(ledger(true).actorOf(own, 'c').who);
  });

  it('is found by an operator who knows their id, also the provider’s', () => {
    const config = (env: Record<string, string>) => {
      const read = loadConfig({ DATA_DIR: 'unused', ...env });
      if (!read.ok) throw new Error(read.problems.join('\n'));
      return read.config;
    };
    const OIDC_ISSUER = 'https://login.example.org';
    const signedIn = config({ OIDC_ISSUER, OIDC_CLIENT_ID: 'after-six' });
    expect(whoIs(`msteams:${OBJECT_ID}`, config({}), [KEY])).toEqual(
      pseudonyms.whoNames('msteams', OBJECT_ID),
    );
    expect(whoIs('oidc:ann', signedIn, [KEY])).toEqual(
      pseudonyms.whoNames('web', userOf(OIDC_ISSUER, 'ann', KEY)),
    );
    expect(() => whoIs('oidc:ann', config({}), [KEY])).toThrow(/OIDC_ISSUER/);
    for (const text of ['ann', ':ann', 'msteams:']) expect(() => whoIs(text, config({}), [KEY])).toThrow();
  });
});

describe('what is stored, in words', () => {
  const one = (conversation: string, more: Partial<HeldConversation> = {}): HeldConversation => ({
    conversation,
    person: '',
    messages: 3,
    firstAt: '2026-11-20T10:00:00.000Z',
    lastAt: '2026-11-23T10:00:00.000Z',
    case: undefined,
    ...more,
  });

  it('names findings, messages with their days, and when it goes', () => {
    const text = describeHeld({ conversations: [one('c')], audit: [] }, 365);
    for (const part of [
      'no findings',
      'Messages: 3, from 2026-11-20 to 2026-11-23',
      'by itself on 2027-11-23',
      '0 entries',
    ])
      expect(text).toContain(part);
    expect(describeHeld({ conversations: [one('c')], audit: [] }, 0)).toContain('Kept until it is deleted');
  });

  it('says under which names it is filed: in a group a case is, by the channel’s id of the person', () => {
    const inGroup = 'Your case in a group is filed under the id that the channel gives you.';
    const describe = (person: string) =>
      describeHeld({ conversations: [{ ...one('c'), person }], audit: [] }, 365);
    for (const person of ['', '29:ann'])
      expect([person, describe(person).includes(inGroup)]).toEqual([person, person !== '']);
    expect(describe('29:ann')).not.toContain('29:ann');
    for (const words of [
      'know you by a pseudonym',
      'under the channel’s own id of it',
      'the page’s id of you',
    ])
      expect(describe('')).toContain(words);
  });

  it('stays readable for someone with many conversations', () => {
    const conversations = Array.from({ length: 13 }, (_, index) => one(`c${index}`));
    const text = describeHeld({ conversations, audit: [] }, 365);
    expect(text).toContain('Conversation 10:');
    expect(text).not.toContain('Conversation 11:');
    expect(text).toContain('And 3 conversations more.');
  });
});

/** A person in Teams; `say` resolves with the texts that came back. */
async function inTeams(origin: string, conversation: string, from: string, conversationType = 'personal') {
  const connector = await startConnector();
  let count = 0;
  return async (text: string): Promise<string> => {
    count += 1;
    const before = connector.sent.length;
    const more = { id: `${conversation} ${count}`, channelId: 'msteams', serviceUrl: connector.serviceUrl };
    const sender = { id: `29:${from}`, aadObjectId: from };
    await post(
      `${origin}/api/messages`,
      incoming({
        ...more,
        text,
        from: sender,
        conversation: { id: conversation, conversationType },
      }),
    );
    return connector.sent
      .slice(before)
      .map(({ body }) => String(body.text ?? ''))
      .join('\n');
  };
}

describe('a person who asks in the chat', () => {
  it('sees what is stored, and has all of it deleted in every conversation of theirs in Teams, and no one else’s', async () => {
    const DATA_DIR = temporaryFolder();
    const { origin } = await startReal({ DATA_DIR, LOCAL_CHANNEL: '1' }, { dataDir: DATA_DIR });
    const other = OBJECT_ID.replace('6f', '7f');
    const [one, two, third] = [
      await inTeams(origin, 'one', OBJECT_ID),
      await inTeams(origin, 'two', OBJECT_ID),
      await inTeams(origin, 'three', other),
    ];
    for (const say of [one, two, third]) await say(NOTE);
    for (const say of [one, two, third]) await say('yes');
    const shown = (await one('show my data')).replaceAll('\\', '');
    expect(shown).toContain('ECOG performance status: 1');
    expect(shown).toContain('Conversation 2:');
    expect(shown).not.toContain('Conversation 3:');
    await one('delete my data');
    expect(await one('yes')).toContain('Your data was deleted');
    expect(await two('summary')).toContain('Nothing is known of the case yet');
    expect(await third('summary')).toContain('Cabazitaxel');
    const { kept, erased, problem } = await auditOf({ DATA_DIR });
    expect([erased, problem]).toEqual([2, undefined]);
    expect(kindsOf(kept)).toEqual(['answer', 'answer', 'answer', 'data_shown', 'data_deleted']);
  });

  it('in a group is told that the case is filed under the channel’s id, as it is', async () => {
    const env = { DATA_DIR: temporaryFolder(), LOCAL_CHANNEL: '1', GROUP_CASES: '1' };
    const { origin } = await startReal(env, { dataDir: env.DATA_DIR });
    const [one, group] = [
      await inTeams(origin, 'one', OBJECT_ID),
      await inTeams(origin, 'group', OBJECT_ID, 'groupChat'),
    ];
    await group(NOTE);
    const IN_GROUP = 'filed under the id that the channel gives you';
    expect(await group('show my data')).toContain(IN_GROUP);
    expect(await one('show my data')).toContain(IN_GROUP);
    expect(bytesOf(env.DATA_DIR)).toContain(`29:${OBJECT_ID}`);
  });

  it('has this conversation deleted where nobody signs in, and the other pages stay', async () => {
    const DATA_DIR = temporaryFolder();
    const { origin } = await startReal({ DATA_DIR }, { dataDir: DATA_DIR });
    const [mine, theirs] = [await openChat(origin), await openChat(origin)];
    for (const chat of [mine, theirs]) await told(chat, NOTE);
    await told(mine, 'delete my data');
    await told(mine, 'yes');
    await told(mine, 'ECOG is 2');
    expect((await mine.log()).map(({ text }) => text).join('\n')).not.toContain('testosterone 12');
    expect((await theirs.log()).map(({ text }) => text).join('\n')).toContain('testosterone 12');
  });
});

describe('an operator who is asked', () => {
  const data = (args: readonly string[], DATA_DIR: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/bot/dataCommand.ts', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', DATA_DIR },
    });

  it(
    'shows and deletes it beside the running server, and it is written down',
    async () => {
      const DATA_DIR = temporaryFolder();
      const { origin } = await startReal({ DATA_DIR }, { dataDir: DATA_DIR });
      const chat = await openChat(origin);
      await told(chat, NOTE);
      await told(chat, 'yes');
      const which = ['--conversation', chat.id];
      const lines = data(['export', ...which], DATA_DIR)
        .stdout.trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines[0]).toMatchObject({
        conversation: chat.id,
        messages: 2,
        case: { record: { stage: 'advice' } },
      });
      expect(lines.filter((line) => line.message)).toHaveLength((await chat.log()).length);
      expect(data(['delete', ...which], DATA_DIR)).toMatchObject({ status: 2, stdout: '' });
      expect((await chat.log()).length).toBeGreaterThan(1);
      expect(data(['delete', ...which, '--yes'], DATA_DIR)).toMatchObject({ status: 0, stderr: '' });
      expect(await chat.log()).toEqual([]);
      const { kept, erased, problem } = await auditOf({ DATA_DIR });
      expect([erased, problem]).toEqual([2, undefined]);
      expect(kindsOf(kept)).toEqual(['answer', 'data_shown', 'data_deleted']);
      expect(kept.at(-1)?.content).toMatchObject({ by: 'operator' });
      expect((await told(chat, 'summary')).at(-1)?.text).toContain('Nothing is known of the case yet');
    },
    MAY_BE_LONG,
  );
});
