import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AuditEntry,
  type AuditEvent,
  auditLine,
  chained,
  createChainCheck,
  parseAuditLine,
  type StoredLink,
} from '../../../src/records/index.ts';

const event = (minute: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  at: `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`,
  kind: 'answer',
  who: 'a1b2',
  where: 'c3d4',
  ruleBook: { version: '0.5.0', hash: 'ab'.repeat(32) },
  content: { findings: { ecog: minute % 5 } },
  ...more,
});

function chainOf(events: readonly AuditEvent[]): StoredLink[] {
  const links: { entry: AuditEntry; content: unknown }[] = [];
  for (const each of events) links.push({ entry: chained(each, links.at(-1)?.entry), content: each.content });
  return links;
}

function reportOn(links: readonly StoredLink[]) {
  const check = createChainCheck();
  for (const link of links) check.take(link);
  return check.report();
}

const FIVE = [0, 1, 2, 3, 4].map((minute) => event(minute));

describe('the audit', () => {
  it('holds as it was written, and says where it ends', () => {
    const links = chainOf([...FIVE, event(5, { kind: 'feedback', content: undefined })]);
    const last = links.at(-1)?.entry as AuditEntry;
    expect(reportOn(links)).toEqual({
      entries: 6,
      erased: 0,
      head: { seq: 6, hash: last.hash },
      problem: undefined,
    });
  });

  it('holds with its contents erased, and counts them', () => {
    const links = chainOf(FIVE).map((link, at) => (at < 2 ? { ...link, content: undefined } : link));
    expect(reportOn(links)).toMatchObject({ entries: 5, erased: 2, problem: undefined });
  });

  it('is empty at first', () => {
    expect(reportOn([])).toEqual({ entries: 0, erased: 0, head: undefined, problem: undefined });
  });

  it('notices any member of any entry that is altered', () => {
    const links = chainOf(FIVE);
    const members = Object.keys(links[0]?.entry as object);
    for (const [at, link] of links.entries())
      for (const member of members) {
        const altered = { ...link, entry: { ...(link.entry as object), [member]: 'ff'.repeat(32) } };
        expect(reportOn(links.with(at, altered)).problem, `${member} of ${at}`).toMatch(`entry ${at + 1}: `);
      }
  });

  it('notices content that is altered, or added where there was none', () => {
    const links = chainOf([...FIVE, event(6, { content: undefined })]);
    const other = { findings: { ecog: 2, age: 70 } };
    for (const at of links.keys())
      expect(reportOn(links.with(at, { ...(links[at] as StoredLink), content: other })).problem).toMatch(
        /content/,
      );
  });

  it('notices an entry that is taken out, put twice, or moved; the end taken off shows in the head', () => {
    const links = chainOf(FIVE);
    expect(reportOn(links.toSpliced(2, 1)).problem).toBe('entry 3: numbered 4; allowed: 3');
    expect(reportOn(links.toSpliced(2, 0, links[1] as StoredLink)).problem).toMatch(/^entry 3: numbered 2/);
    expect(reportOn(links.toReversed()).problem).toMatch(/^entry 1: numbered 5/);
    expect(reportOn(links.slice(0, 4)).head).not.toEqual(reportOn(links).head);
  });

  it('notices a chain that was written anew from some entry on, by its head', () => {
    const forged = chainOf(FIVE.with(2, event(2, { kind: 'withheld' })));
    expect(reportOn(forged).problem).toBeUndefined();
    expect(reportOn(forged).head).not.toEqual(reportOn(chainOf(FIVE)).head);
  });

  it('says of what is no entry that it is none', () => {
    for (const entry of [undefined, null, 'entry', [], {}])
      expect(reportOn([{ entry, content: undefined }]).problem).toMatch(/^entry 1: /);
  });

  it('says of a line that is no entry that it is none', () => {
    for (const line of ['', 'not JSON', '[]', '"entry"', '{"entry":1}', '{"entry":{},"entry":{}}'])
      expect(reportOn([parseAuditLine(line)]).problem, line).toMatch(/^entry 1: /);
  });

  it('reads its own export again', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ minute: fc.nat(59), content: fc.option(fc.jsonValue()) })), (told) => {
        const links = chainOf(
          told.map(({ minute, content }) => event(minute, { content: content ?? undefined })),
        );
        const read = links.map((link) => parseAuditLine(auditLine(link)));
        expect(reportOn(read)).toEqual(reportOn(links));
        expect(reportOn(read).problem).toBeUndefined();
      }),
    );
  });
});
