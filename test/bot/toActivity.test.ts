import { describe, expect, it } from 'vitest';
import type { Surface } from '../../src/bot/surface.ts';
import { asksQuestion, toActivities, toReplacement } from '../../src/bot/toActivity.ts';
import type { AdaptiveCard, Reply } from '../../src/dialogs/index.ts';

const CARD: AdaptiveCard = { type: 'AdaptiveCard', version: '1.5', body: [] };
const DATA = { stage: 'ecog', revision: 4 } as const;
const TEXT: Reply = { text: 'ECOG ≥ 2*', data: DATA };
const ATTACHMENT = { contentType: 'application/vnd.microsoft.card.adaptive', content: CARD };
const PAGE: Surface = { channelId: 'directline', scope: 'personal', person: '' };
const TEAMS: Surface = { channelId: 'msteams', scope: 'personal', person: '' };

describe('a reply becomes', () => {
  it('one message of plain text, with what host pages read', () => {
    expect(toActivities(TEXT, PAGE)).toEqual([
      { type: 'message', text: 'ECOG ≥ 2*', textFormat: 'plain', channelData: DATA },
    ]);
  });

  it('one message with its card and quick replies', () => {
    const reply: Reply = { ...TEXT, card: CARD, suggestions: [{ label: 'One', says: 'ECOG 1' }] };
    const [message, ...more] = toActivities(reply, PAGE);
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      text: 'ECOG ≥ 2*',
      attachments: [ATTACHMENT],
      suggestedActions: { actions: [{ type: 'imBack', title: 'One', value: 'ECOG 1' }] },
    });
  });

  it('no empty quick replies', () => {
    expect(toActivities({ ...TEXT, suggestions: [] }, PAGE)[0]).not.toHaveProperty('suggestedActions');
  });

  it('in Teams a text as Markdown and a card apart, without the data', () => {
    expect(toActivities({ ...TEXT, card: CARD }, TEAMS)).toEqual([
      { type: 'message', text: 'ECOG ≥ 2\\*', textFormat: 'markdown' },
      { type: 'message', attachments: [ATTACHMENT] },
    ]);
    expect(toActivities(TEXT, TEAMS)).toHaveLength(1);
  });

  it('in Teams as many messages as a long text needs, the quick replies under the last', () => {
    const section = `${'ECOG ≥ 2 '.repeat(1000)}\n${'x'.repeat(9000)}`;
    const long = { ...TEXT, text: [section, section].join('\n\n') };
    const parts = toActivities({ ...long, suggestions: [{ label: 'One', says: '1' }], card: CARD }, TEAMS);
    expect(parts.length).toBeGreaterThan(2);
    const texts = parts.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
    expect(texts.join('').replaceAll(/\s/g, '')).toBe(long.text.replaceAll(/\s/g, ''));
    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(28_000);
    expect(parts.map((part) => 'suggestedActions' in part)).toEqual(
      parts.map((_part, index) => index === texts.length - 1),
    );
    expect(parts.at(-1)).toEqual({ type: 'message', attachments: [ATTACHMENT] });
    expect(toActivities(long, PAGE)).toHaveLength(1);
  });

  it('in the place of a card, one activity: in Teams a card that only says it', () => {
    expect(toReplacement({ ...TEXT, card: CARD }, TEAMS)).toMatchObject({ attachments: [ATTACHMENT] });
    expect(toReplacement({ ...TEXT, text: 'ECOG?\n2*5*3' }, TEAMS)).toMatchObject({
      attachments: [
        {
          content: {
            body: [
              { type: 'RichTextBlock', inlines: ['ECOG?'] },
              { type: 'RichTextBlock', inlines: ['2*5*3'] },
            ],
          },
        },
      ],
    });
    expect(toReplacement(TEXT, PAGE)).toMatchObject({ text: 'ECOG ≥ 2*', channelData: DATA });
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
