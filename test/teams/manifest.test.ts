import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { PHRASES } from '../../src/dialogs/phrases.ts';
import { read } from '../../src/dialogs/reading/index.ts';
import { AT } from '../support/journey.ts';
import { type Command, MANIFEST, manifestOf, manifestProblems, ROOT, SETTINGS } from './packaging.ts';

const [bot] = MANIFEST.bots;
const lists = bot?.commandLists ?? [];
const commandsFor = (scope: string): readonly Command[] =>
  lists.filter(({ scopes }) => scopes.includes(scope)).flatMap(({ commands }) => commands);

describe('the manifest', () => {
  it('follows the bundled schema', () => {
    expect(manifestProblems(MANIFEST)).toEqual([]);
  });

  it.each([
    ['a long name', { name: { short: 'x'.repeat(31) } }, /^name\.short: "x+" must NOT have more than 30/],
    ['no name', { name: {} }, /^name: \{\} must have required property 'short'/],
    ['another schema’s version', { manifestVersion: '1.5' }, /^manifestVersion: "1\.5" .*\(1\.22\)\.$/],
    ['an id that is no GUID', { id: 'after-six' }, /^id: "after-six" must match pattern/],
    ['an unknown key', { aiLabel: true }, /^manifest: .* must NOT have additional properties \(aiLabel\)\.$/],
    ['an unknown scope', { bots: [{ ...bot, scopes: ['groupchat'] }] }, /^bots\.0\.scopes\.0: "groupchat" /],
    [
      'too many commands',
      {
        bots: [
          { ...bot, commandLists: [{ scopes: ['team'], commands: Array(11).fill(lists[0]?.commands[0]) }] },
        ],
      },
      /^bots\.0\.commandLists\.0\.commands: .* must NOT have more than 10 items\.$/,
    ],
  ])('is refused with %s, by its path', (_what, change, expected) => {
    const problems = manifestProblems({ ...MANIFEST, ...change });
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it('is the bot’s own: one id for the app and the bot, whatever the version and the case it is typed in', () => {
    expect(MANIFEST.id).toBe('0a1b2c3d-1111-2222-3333-444455556666');
    expect(bot?.botId).toBe(MANIFEST.id);
    expect(manifestOf({ ...SETTINGS, appId: SETTINGS.appId.toLowerCase() })).toEqual(MANIFEST);
    expect(MANIFEST.version).toBe(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version);
  });

  it('leads to the pages of its own server, over https, and trusts no other domain', () => {
    expect(MANIFEST.developer).toMatchObject({
      websiteUrl: 'https://after-six.example.org/',
      privacyUrl: 'https://after-six.example.org/privacy',
      termsOfUseUrl: 'https://after-six.example.org/terms',
    });
    expect(MANIFEST.validDomains).toEqual(['after-six.example.org']);
    expect(JSON.stringify(MANIFEST)).not.toContain('{{');
  });

  it('serves one person, teams and group chats, takes no files, and says nothing of artificial intelligence', () => {
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot?.supportsFiles).toBe(false);
    expect(JSON.stringify(MANIFEST)).not.toMatch(/AI-generated|AIGenerated|artificial/i);
  });

  it('keeps to Microsoft’s limits for names, descriptions and commands', () => {
    expect(MANIFEST.name.short.length).toBeLessThanOrEqual(30);
    expect(MANIFEST.name.full.length).toBeLessThanOrEqual(100);
    expect(MANIFEST.description.short.length).toBeLessThanOrEqual(80);
    expect(MANIFEST.description.full.length).toBeLessThanOrEqual(4000);
    expect(MANIFEST.developer.name?.length).toBeLessThanOrEqual(32);
    expect(lists.length).toBeLessThanOrEqual(3);
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(10);
      expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
      for (const { title, description } of commands) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(128);
      }
    }
  });

  it('has one list of commands for each scope', () => {
    const scopes = lists.flatMap((list) => list.scopes);
    expect([...scopes].sort()).toEqual([...(bot?.scopes ?? [])].sort());
  });
});

describe('the commands', () => {
  it('are read, each as what it says', () => {
    const intents = commandsFor('personal').map(({ title }) => [title, read(title).intent]);
    expect(Object.fromEntries(intents)).toEqual({
      start: 'start',
      restart: 'restart',
      back: 'back',
      summary: 'summary',
      why: 'why',
      'what if ECOG were 3': 'what_if',
      evidence: 'evidence',
      unknown: 'not_sure',
      stop: 'stop',
      help: 'help',
    });
  });

  it.each(commandsFor('groupChat'))(
    'of a group take no case and are understood there: $title',
    ({ title }) => {
      const turn = { kind: 'message', text: title, at: AT, setting: 'group' } as const;
      const { replies, record } = takeTurn(turn, undefined, {});
      const text = replies.map((reply) => reply.text).join('\n');
      expect(record.findings).toEqual({});
      expect(text).not.toContain(PHRASES.groupOnly);
      expect(text).not.toContain(PHRASES.noise);
    },
  );
});
