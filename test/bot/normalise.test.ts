import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, personOf, settingOf } from '../../src/bot/normalise.ts';
import type { ActivityJson } from '../../src/bot/storage/store.ts';

const AT = '2026-11-23T10:00:00.000Z';
const BOT = { id: '28:bot', name: 'After Six' };
const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text });
const ADDED = { membersAdded: [{ id: 'user' }] };

describe('an activity becomes a turn', () => {
  const table: readonly (readonly [string, ActivityJson, object | undefined])[] = [
    ['typed text as typed', { type: 'message', text: '  ECOG 1 ' }, { kind: 'message', text: '  ECOG 1 ' }],
    ['a message without text', { type: 'message' }, { kind: 'message', text: '' }],
    ['a message with null', { type: 'message', text: null, value: null }, { kind: 'message', text: '' }],
    ['a card’s button', { type: 'message', value: { a: 1 } }, { kind: 'submit', text: '', submit: { a: 1 } }],
    [
      'a card’s button that brings its title',
      { type: 'message', text: 'ECOG 1', value: { a: 1 } },
      { kind: 'submit', text: '', submit: { a: 1 } },
    ],
    ['a button’s text', { type: 'message', text: 'yes', value: 'yes' }, { kind: 'message', text: 'yes' }],
    [
      'an edited message',
      { type: 'messageUpdate', text: 'ECOG 2', channelData: { eventType: 'editMessage' } },
      { kind: 'message', text: 'ECOG 2', edited: true },
    ],
    [
      'a message that was deleted and is back',
      { type: 'messageUpdate', text: 'ECOG 2', channelData: { eventType: 'undeleteMessage' } },
      undefined,
    ],
    [
      'Action.Execute',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { a: 1 } } } },
      { kind: 'submit', text: '', submit: { a: 1 } },
    ],
    ['another invoke', { type: 'invoke', name: 'task/fetch' }, undefined],
    ['an opened conversation', { type: 'conversationUpdate', ...ADDED }, { kind: 'joined', text: '' }],
    ['someone leaving', { type: 'conversationUpdate', membersRemoved: [{ id: 'x' }] }, undefined],
    ['a page that joins', { type: 'event', name: 'webchat/join' }, { kind: 'joined', text: '' }],
    ['another event', { type: 'event', name: 'other' }, undefined],
    ['typing', { type: 'typing' }, undefined],
    ['a reaction', { type: 'messageReaction' }, undefined],
  ];
  it.each(table)('%s', (_what, activity, expected) => {
    expect(normalise(activity, AT)).toEqual(expected && { ...expected, at: AT, setting: 'personal' });
  });

  it.each([
    ['<at>After Six</at> ECOG 1', 'ECOG 1'],
    ['ECOG <at>After Six</at> 1', 'ECOG 1'],
    ['ECOG<at>After Six</at>1', 'ECOG 1'],
    ['<at>After Six</at> ask <at>Ann</at> <at>After Six</at>', 'ask <at>Ann</at>'],
    ['<at>After Six</at>\nECOG 1\n\nT 12 ng/dL', 'ECOG 1\n\nT 12 ng/dL'],
    ['<at>After Six</at>', ''],
  ])('without the mentions of this bot, and with those of others: %s', (text, expected) => {
    const activity = {
      type: 'message',
      text,
      recipient: BOT,
      entities: [mention(BOT.id, '<at>After Six</at>'), mention('ann', '<at>Ann</at>'), mention(BOT.id, '')],
    };
    expect(normalise(activity, AT)?.text).toBe(expected);
  });

  it('in a group only opens when the bot itself is added', () => {
    const group = { type: 'conversationUpdate', recipient: BOT, conversation: { isGroup: true } };
    expect(normalise({ ...group, ...ADDED }, AT)).toBeUndefined();
    expect(normalise({ ...group, membersAdded: [BOT] }, AT)).toMatchObject({
      kind: 'joined',
      setting: 'group',
    });
  });
});

describe('a setting', () => {
  it.each([
    [{}, 'personal'],
    [{ conversation: { conversationType: 'personal' } }, 'personal'],
    [{ conversation: { conversationType: 'groupChat' } }, 'group'],
    [{ conversation: { conversationType: 'channel' } }, 'group'],
    [{ conversation: { isGroup: true } }, 'group'],
    [{ conversation: { conversationType: 'personal', isGroup: true } }, 'group'],
    [{ conversation: { conversationType: 'Channel' } }, 'group'],
    [{ conversation: { conversationType: 'meeting' } }, 'group'],
    [{ conversation: { conversationType: '' } }, 'group'],
    [{ channelId: 'msteams', conversation: { conversationType: 'personal' } }, 'personal'],
    [{ channelId: 'msteams', conversation: { id: '19:x@thread.v2' } }, 'group'],
    [{ channelId: 'emulator', conversation: { id: 'c', conversationType: null } }, 'personal'],
  ])('of %j is %s', (activity, setting) => {
    expect(settingOf(activity)).toBe(setting);
  });

  it('that is a group keeps people apart', () => {
    const of = (id: string) => personOf({ from: { id }, conversation: { isGroup: true } });
    expect(of('a')).not.toBe(of('b'));
    expect(personOf({ from: { id: 'a' } })).toBe(personOf({ from: { id: 'b' } }));
  });
});

it('whatever JSON comes in, nothing is thrown', () => {
  const types = fc.constantFrom('message', 'messageUpdate', 'invoke', 'conversationUpdate', 'event', 'x');
  const keys = ['text', 'value', 'name', 'entities', 'recipient', 'conversation', 'from', 'membersAdded'];
  const activity = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
  fc.assert(
    fc.property(types, activity, (type, rest) => {
      const turn = normalise({ ...rest, type }, AT);
      expect(typeof (turn?.text ?? '')).toBe('string');
      expect(typeof personOf(rest)).toBe('string');
    }),
  );
});
