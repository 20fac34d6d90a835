import { describe, expect, it } from 'vitest';
import { asksQuestion, toActivities, toReplacement } from '../../src/bot/toActivity.ts';
import type { AdaptiveCard, Reply } from '../../src/dialogs/index.ts';

const CARD: AdaptiveCard = { type: 'AdaptiveCard', version: '1.5', body: [] };
const DATA = { stage: 'ecog', revision: 4 } as const;
const TEXT: Reply = { text: 'ECOG ≥ 2*', data: DATA };
const ATTACHMENT = { contentType: 'application/vnd.microsoft.card.adaptive', content: CARD };

describe('a reply becomes', () => {
  it('one message of plain text, with what host pages read', () => {
    expect(toActivities(TEXT, 'directline')).toEqual([
      { type: 'message', text: 'ECOG ≥ 2*', textFormat: 'plain', channelData: DATA },
    ]);
  });

  it('one message with its card and quick replies', () => {
    const reply: Reply = { ...TEXT, card: CARD, suggestions: [{ label: 'One', says: 'ECOG 1' }] };
    const [message, ...more] = toActivities(reply, 'directline');
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      text: 'ECOG ≥ 2*',
      attachments: [ATTACHMENT],
      suggestedActions: { actions: [{ type: 'imBack', title: 'One', value: 'ECOG 1' }] },
    });
  });

  it('no empty quick replies', () => {
    expect(toActivities({ ...TEXT, suggestions: [] }, 'directline')[0]).not.toHaveProperty(
      'suggestedActions',
    );
  });

  it('in Teams a text and a card apart, without the data', () => {
    expect(toActivities({ ...TEXT, card: CARD }, 'msteams')).toEqual([
      { type: 'message', text: 'ECOG ≥ 2*', textFormat: 'plain' },
      { type: 'message', attachments: [ATTACHMENT] },
    ]);
    expect(toActivities(TEXT, 'msteams')).toHaveLength(1);
  });

  it('in Teams as many messages as a long text needs, the quick replies under the last', () => {
    const section = `${'ECOG ≥ 2 '.repeat(1000)}\n${'x'.repeat(9000)}`;
    const long = { ...TEXT, text: [section, section].join('\n\n') };
    const parts = toActivities(
      { ...long, suggestions: [{ label: 'One', says: '1' }], card: CARD },
      'msteams',
    );
    expect(parts.length).toBeGreaterThan(2);
    const texts = parts.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
    expect(texts.join('').replaceAll('\n', '')).toBe(long.text.replaceAll('\n', ''));
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(27_000);
    expect(parts.map((part) => 'suggestedActions' in part)).toEqual([false, true, false]);
    expect(parts.at(-1)).toEqual({ type: 'message', attachments: [ATTACHMENT] });
    expect(toActivities(long, 'directline')).toHaveLength(1);
  });

  it('in the place of a card, one activity', () => {
    expect(toReplacement({ ...TEXT, card: CARD }, 'msteams')).toMatchObject({ attachments: [ATTACHMENT] });
    expect(toReplacement(TEXT, 'msteams')).toMatchObject({ text: 'ECOG ≥ 2*' });
    expect(toReplacement(TEXT, 'directline')).toMatchObject({ text: 'ECOG ≥ 2*', channelData: DATA });
  });
});

describe('a card', () => {
  it('asks a question when a button of it answers one', () => {
    const answer = { type: 'Action.Submit', data: { act: 'answer', question: 'ecog' } };
    const say = { type: 'Action.Submit', data: { act: 'say', says: 'why' } };
    expect(asksQuestion({ ...TEXT, card: { ...CARD, actions: [say, answer] } })).toBe(true);
    expect(asksQuestion({ ...TEXT, card: { ...CARD, actions: [say] } })).toBe(false);
    expect(asksQuestion(TEXT)).toBe(false);
  });
});
