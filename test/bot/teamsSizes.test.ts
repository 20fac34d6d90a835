import { describe, expect, it } from 'vitest';
import type { ActivityJson } from '../../src/bot/storage/store.ts';
import type { Surface } from '../../src/bot/surface.ts';
import { toActivities, toReplacement } from '../../src/bot/toActivity.ts';
import { type DialogSettings, type Reply, takeTurn } from '../../src/dialogs/index.ts';
import { parseFindings, reopenCase } from '../../src/machine/index.ts';
import { AT } from '../support/journey.ts';
import { STAGES } from '../support/stages.ts';

/** Microsoft documents 28 KB for one message. In bytes. */
const TEAMS_LIMIT = 28_000;
const PERSONAL: Surface = { channelId: 'msteams', scope: 'personal', person: '' };
const CHANNEL: Surface = { channelId: 'msteams', scope: 'channel', person: '29:ann' };
/** What brings long replies, in every place of a case. */
const ASKED = [
  ...['summary', 'export', 'evidence', 'what is the evidence for cabazitaxel?', 'why', 'why not olaparib?'],
  ...['hand over to a person', 'what if ECOG were 3?', 'show my data', 'delete my data', 'help', 'repeat'],
  ...['back', 'restart', 'he is septic', 'what about actinium?'],
];
const HANDED_OVER: DialogSettings = {
  sendsHandoff: true,
  handoffContact: 'GU MDT, 4321',
  casesInGroups: true,
};

/** The case after all of it. */
const caseAfter = (texts: readonly string[]): unknown =>
  texts.reduce<unknown>((record, text) => turn(text, record).record, undefined);

const turn = (text: string, record: unknown, settings: DialogSettings = {}) =>
  takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, record, settings);

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}
const titlesIn = (value: unknown, type: string): unknown[] =>
  objectsIn(value).flatMap((one) => (one.type === type ? [one.title] : []));
const textsIn = (activities: readonly ActivityJson[]): string =>
  activities.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])).join('\n');
const cardIn = (activities: readonly ActivityJson[]): unknown =>
  activities.find(({ attachments }) => attachments !== undefined)?.attachments;

/** Every message is small enough, and the card has every button. */
function expectSendable(reply: Reply): void {
  for (const surface of [PERSONAL, CHANNEL]) {
    const activities = toActivities(reply, surface);
    for (const activity of activities) expect(bytesOf(activity)).toBeLessThan(TEAMS_LIMIT);
    expect(titlesIn(cardIn(activities), 'Action.Execute')).toEqual(titlesIn(reply.card, 'Action.Submit'));
  }
}

describe('a reply in Teams is small enough and keeps its buttons', () => {
  it.each(Object.entries(STAGES))('whatever is asked where there is %s', (_, before) => {
    const record = caseAfter(before);
    for (const asked of ASKED) {
      const { replies, answered } = turn(asked, record, HANDED_OVER);
      replies.forEach(expectSendable);
      const replaced = answered === undefined ? [] : [toReplacement(answered.reply, PERSONAL)];
      for (const each of replaced) expect(bytesOf(each)).toBeLessThan(TEAMS_LIMIT);
    }
  });

  it('whatever was read, however long its lists', () => {
    const many = <T>(one: (at: number) => T): readonly T[] => Array.from({ length: 200 }, (_, at) => one(at));
    const read = {
      concomitantDrugs: many((at) => `${at}`.padEnd(80, 'x')),
      psa: { series: many((at) => ({ value: at, date: '2026-10-01' })) },
      hrr: many((at) => ({
        gene: `gene${at}`.padEnd(20, 'x'),
        origin: 'germline',
        significance: 'pathogenic',
      })),
    };
    const findings = parseFindings(read);
    if (!findings.ok) expect.fail(findings.problems.join('\n'));
    const [reply] = turn('repeat', reopenCase(findings.findings, 3)).replies;
    if (reply === undefined) expect.fail('a read-back was expected');
    expect(bytesOf(reply.card)).toBeGreaterThan(TEAMS_LIMIT);
    expectSendable(reply);
  });

  it.each(['ä'.repeat(12_000), 'ECOG 1, '.repeat(3000), '> 2*5*3\n'.repeat(3000)])(
    'whatever was typed, however long (%#)',
    (typed) => {
      for (const before of Object.values(STAGES))
        turn(typed, caseAfter(before)).replies.forEach(expectSendable);
    },
  );
});

describe('the card of a reply in Teams', () => {
  it('does not say again what the text before it says', () => {
    const answered = caseAfter(STAGES['an answer'] ?? []);
    for (const asked of ['summary', 'what is the evidence for cabazitaxel?', 'help']) {
      const activities = turn(asked, answered).replies.flatMap((reply) => toActivities(reply, PERSONAL));
      expect(textsIn(activities).length).toBeGreaterThan(100);
      expect(objectsIn(cardIn(activities)).filter(({ inlines }) => inlines !== undefined)).toHaveLength(0);
    }
  });
});
