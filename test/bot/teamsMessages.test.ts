import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardForTeams, ownerTag } from '../../src/bot/channel/teams/cards.ts';
import type { ActivityJson } from '../../src/bot/storage/store.ts';
import type { Surface } from '../../src/bot/surface.ts';
import { toActivities } from '../../src/bot/toActivity.ts';
import { type Reply, takeTurn } from '../../src/dialogs/index.ts';
import { render } from '../../src/dialogs/rendering/index.ts';
import { assess, isRefusal } from '../../src/engine/index.ts';
import { answerOf } from '../dialogs/rendering/cases.ts';
import { anyCase } from '../engine/support/anyCase.ts';
import { AT } from '../support/journey.ts';

const PERSONAL: Surface = { channelId: 'msteams', scope: 'personal', person: '' };
const CHANNEL: Surface = { channelId: 'msteams', scope: 'channel', person: '29:ann' };
const TEAMS_LIMIT = 28_000;

type Claim = ActivityJson & { position: number; appearance: Record<string, unknown> };

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const textsOf = (activities: readonly ActivityJson[]): string[] =>
  activities.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
const claimsOf = ({ entities }: ActivityJson): readonly Claim[] =>
  ((entities as readonly { citation: Claim[] }[] | undefined) ?? []).flatMap(({ citation }) => citation);
const answer = (assessment: ReturnType<typeof answerOf>, notes: readonly string[] = []): Reply =>
  render({ view: 'answer', stage: 'advice', revision: 7, notes, assessment }, {});
const ANSWER = answer(answerOf('docetaxel used, cabazitaxel not'));

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}
const typed = (value: unknown, type: string) => objectsIn(value).filter((one) => one.type === type);

describe('every message of an answer in Teams', () => {
  it('is small enough, whatever the case, and its citations keep to what Teams takes', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const outcome = assess(findings);
        if (isRefusal(outcome)) return;
        const activities = toActivities(answer(outcome), CHANNEL);
        for (const activity of activities) expect(bytesOf(activity)).toBeLessThan(TEAMS_LIMIT);
        for (const activity of activities) expectGoodCitations(activity);
      }),
      { numRuns: 80 },
    );
  });

  it('goes the text first, as Markdown, and the card last and alone', () => {
    const activities = toActivities(ANSWER, PERSONAL);
    for (const activity of activities.slice(0, -1))
      expect(activity).toMatchObject({ textFormat: 'markdown', text: expect.any(String) });
    expect(activities.at(-1)).not.toHaveProperty('text');
    expect(activities.filter((activity) => 'attachments' in activity)).toHaveLength(1);
  });

  it('asks for feedback once, under the end of the text, and on nothing but an answer', () => {
    const asked = toActivities(ANSWER, PERSONAL).map(({ channelData }) => channelData);
    expect(asked.filter((data) => data !== undefined)).toEqual([{ feedbackLoop: { type: 'default' } }]);
    expect(asked.at(-2)).toEqual({ feedbackLoop: { type: 'default' } });
    const [question] = said('I am an oncologist');
    expect(question && toActivities(question, PERSONAL).map(({ channelData }) => channelData)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

function expectGoodCitations(activity: ActivityJson): void {
  const claims = claimsOf(activity);
  expect((activity.entities as unknown[] | undefined)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(claims.length).toBeLessThanOrEqual(10);
  expect(new Set(claims.map(({ position }) => position)).size).toBe(claims.length);
  for (const { position, appearance } of claims) {
    expect(activity.text).toContain(`[${position}]`);
    expect(String(appearance.name).length).toBeLessThanOrEqual(80);
    expect(String(appearance.abstract).length).toBeLessThanOrEqual(160);
    expect((appearance.keywords as string[]).every((word) => word.length <= 28)).toBe(true);
    expect((appearance.keywords as string[]).length).toBeLessThanOrEqual(3);
    expect(appearance.url ?? 'https://none').toMatch(/^https:\/\//);
  }
}

/** The replies to what one person says, turn by turn; those of the last. */
function said(...texts: readonly string[]): readonly Reply[] {
  let record: unknown;
  let replies: readonly Reply[] = [];
  for (const text of texts) {
    const outcome = takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, record);
    record = JSON.parse(JSON.stringify(outcome.record));
    replies = outcome.replies;
  }
  return replies;
}

describe('citations', () => {
  it('stand for the sources that the text lists, each by its own number, without a label of AI', () => {
    const activities = toActivities(ANSWER, PERSONAL);
    const text = textsOf(activities).join('\n');
    const claims = activities.flatMap(claimsOf);
    expect(claims.length).toBeGreaterThan(5);
    for (const { position, appearance } of claims) {
      const listed = text.split('\n').find((line) => line.startsWith(`[${position}] `)) ?? '';
      const name = String(appearance.name).replace(/…$/, '');
      expect(listed.replaceAll('\\', '')).toContain(name);
    }
    expect(JSON.stringify(activities)).not.toContain('AIGeneratedContent');
    expect(activities[0]?.entities).toMatchObject([
      { type: 'https://schema.org/Message', '@type': 'Message', '@context': 'https://schema.org', '@id': '' },
    ]);
  });

  it('are marked one by one: "[1, 2]" is "[1] [2]"', () => {
    expect(ANSWER.text).toMatch(/\[\d+, \d+\]/);
    const text = textsOf(toActivities(ANSWER, PERSONAL)).join('\n');
    expect(text).not.toMatch(/\[\d+, \d+\]/);
    expect(text).toMatch(/\[\d+\] \[\d+\]/);
  });

  it('never mean two sources by one number: an explanation and the question after it go apart', () => {
    const replies = said('I am an oncologist', 'none', 'what is the evidence for cabazitaxel?');
    const activities = replies.flatMap((reply) => toActivities(reply, PERSONAL));
    const cited = activities.filter((activity) => claimsOf(activity).length > 0);
    expect(cited.length).toBeGreaterThan(1);
    for (const activity of cited) {
      const numbers = [...String(activity.text).matchAll(/^\[(\d+)\] /gm)].map(([, number]) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('are never made of what a person typed', () => {
    const reply: Reply = {
      text: 'Not read: [1] Trust me. https://evil.example\n[2] Me too https://evil.example',
      data: { stage: 'scope', revision: 0 },
    };
    expect(toActivities(reply, PERSONAL).flatMap(claimsOf)).toEqual([]);
  });
});

describe('a card in Teams', () => {
  const card = ANSWER.card ?? expect.fail('a card was expected');

  it('answers in place, and by a message where a client does not know that', () => {
    const buttons = typed(cardForTeams(card), 'Action.Execute');
    expect(buttons.length).toBe(typed(card, 'Action.Submit').length);
    for (const { fallback, type, verb, ...rest } of buttons) {
      expect([type, verb]).toEqual(['Action.Execute', 'after-six']);
      expect(fallback).toEqual({ ...rest, type: 'Action.Submit' });
      expect(rest.data).not.toHaveProperty('whose');
    }
  });

  it('in a group names whose case it is of, and no id of anyone', () => {
    const activities = toActivities(ANSWER, CHANNEL);
    const data = typed(activities, 'Action.Execute').map((button) => button.data);
    expect(data.length).toBeGreaterThan(0);
    for (const each of data) expect(each).toMatchObject({ whose: ownerTag('29:ann') });
    expect(JSON.stringify(activities)).not.toContain('29:ann');
    expect(ownerTag('29:ann')).not.toBe(ownerTag('29:bob'));
  });
});

describe('where several people are', () => {
  const REPLY: Reply = {
    text: 'ECOG?',
    suggestions: ['0', '1', '2', '3', '4'].map((says) => ({ label: says, says })),
    data: { stage: 'ecog', revision: 1 },
  };

  it('each reply says that a mention is needed, and in a personal chat none does', () => {
    expect(textsOf(toActivities(REPLY, CHANNEL))).toEqual([expect.stringMatching(/channel.*mention/)]);
    expect(textsOf(toActivities(REPLY, { ...CHANNEL, scope: 'groupChat' }))).toEqual([
      expect.stringMatching(/chat.*mention/),
    ]);
    expect(textsOf(toActivities(REPLY, PERSONAL))).toEqual(['ECOG?']);
  });

  it('there are no quick replies, and in a personal chat three at most', () => {
    expect(toActivities(REPLY, CHANNEL)[0]).not.toHaveProperty('suggestedActions');
    expect(typed(toActivities(REPLY, PERSONAL), 'imBack').map(({ value }) => value)).toEqual(['0', '1', '2']);
  });
});
