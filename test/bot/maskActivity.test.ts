import { describe, expect, it } from 'vitest';
import { maskActivity } from '../../src/bot/maskActivity.ts';

const WHO = 'Jane Doe';
const MRN = 7_654_321;
const mask = (text: string): string => text.replaceAll(/Jane Doe|7654321/g, '█');
const BOT = { id: 'after-six', name: 'After Six', role: 'bot' };
const SUBMIT = { act: 'answer', revision: 3, question: 'ecog', says: 'ECOG 1' };

/** What every activity has: said by the token or the channel, not by what was typed. */
const FRAME = {
  type: 'message',
  from: { id: 'dl_me', role: 'user' },
  channelId: 'directline',
  conversation: { id: 'c' },
  recipient: BOT,
};

describe('an accepted activity keeps', () => {
  it('its text masked, its frame, and what the stock clients want back', () => {
    const kept = {
      ...FRAME,
      id: 'm1',
      timestamp: '2026-11-23T10:00:00.000Z',
      textFormat: 'plain',
      locale: 'en-GB',
      channelData: {
        clientActivityID: 'abc123.7',
        clientTimestamp: '2026-11-23T10:00:00.000Z',
        postBack: true,
        messageBack: { displayText: 'ECOG 1' },
      },
    };
    expect(maskActivity({ ...kept, text: `${WHO}, ECOG 1` }, mask)).toEqual({ ...kept, text: '█, ECOG 1' });
  });

  it('that a conversation is of a kind which is not known', () => {
    const kindOf = (conversationType: unknown) =>
      (maskActivity({ conversation: { id: 'c', conversationType } }).conversation as Record<string, unknown>)
        .conversationType;
    expect(['personal', 'meeting', 'Channel', WHO, '', 5, null].map(kindOf)).toEqual([
      'personal',
      ...Array.from({ length: 5 }, () => 'other'),
      undefined,
    ]);
  });

  it('what a card’s button sends, its words masked', () => {
    const value = { ...SUBMIT, says: `${WHO} is ECOG 1`, picks: 'a,b', note: WHO };
    expect(maskActivity({ ...FRAME, value }, mask).value).toEqual({
      ...SUBMIT,
      says: '█ is ECOG 1',
      picks: 'a,b',
    });
    const invoke = { ...FRAME, type: 'invoke', name: 'adaptiveCard/action' };
    const wrapped = { action: { type: 'Action.Execute', verb: WHO, data: { ...SUBMIT, id: MRN } } };
    expect(maskActivity({ ...invoke, value: wrapped }, mask)).toEqual({
      ...invoke,
      value: { action: { type: 'Action.Execute', data: SUBMIT } },
    });
  });

  it('a card’s numbers that came as text, and that a button was pressed when it sent nothing of ours', () => {
    expect(maskActivity({ ...FRAME, value: { ...SUBMIT, revision: '3' } }, mask).value).toEqual({
      ...SUBMIT,
      revision: '3',
    });
    expect(maskActivity({ ...FRAME, value: { [WHO]: 1 } }, mask).value).toEqual({});
    expect(maskActivity({ ...FRAME, value: `for ${WHO}` }, mask).value).toBe('for █');
  });

  it('no mentions as such: its own are taken out of the text before it is masked, and who was added by id alone', () => {
    const ours = { type: 'mention', mentioned: { id: BOT.id }, text: '<at>After Six</at>' };
    const theirs = { type: 'mention', mentioned: { id: 'jane', name: WHO }, text: `<at>${WHO}</at>` };
    const added = [{ id: 'user', name: WHO }];
    const text = `${ours.text} ask <at>${WHO}</at>`;
    expect(
      maskActivity({ ...FRAME, text, entities: [theirs, ours, WHO], membersAdded: added }, mask),
    ).toEqual({ ...FRAME, text: 'ask <at>█</at>', membersAdded: [{ id: 'user' }] });
  });
});

describe('an accepted activity drops', () => {
  it.each(
    Object.entries({
      entities: [{ type: 'Person', name: WHO }],
      channelData: { patient: WHO, clientActivityID: WHO, clientTimestamp: WHO, postBack: WHO },
      suggestedActions: { to: [WHO], actions: [] },
      from: { id: 'dl_me', role: 'user', name: WHO },
      conversation: { id: 'c', name: WHO },
      recipient: { ...BOT, aadObjectId: WHO },
      attachments: [{ contentType: 'text/plain', content: WHO, name: WHO }],
      attachmentLayout: WHO,
      name: `webchat/${WHO}`,
      label: WHO,
      locale: WHO,
      localTimezone: WHO,
      localTimestamp: WHO,
      timestamp: WHO,
      textFormat: WHO,
      deliveryMode: WHO,
      code: WHO,
      textHighlights: [{ text: WHO }],
      semanticAction: { id: WHO, entities: {} },
      summary: WHO,
      speak: WHO,
      value: { act: WHO, question: WHO, revision: MRN, [WHO]: MRN, mrn: MRN, deep: { deeper: [MRN] } },
      unheardOf: { [WHO]: [MRN] },
    }),
  )('an identity in `%s`', (field, value) => {
    for (const by of [mask, undefined]) {
      const kept = JSON.stringify(maskActivity({ ...FRAME, [field]: value }, by));
      expect(kept).not.toMatch(/Jane|Doe|7654321/);
    }
  });

  it('a number or a list for a value', () => {
    for (const value of [MRN, [MRN], true]) expect(maskActivity({ ...FRAME, value }, mask)).toEqual(FRAME);
  });
});
