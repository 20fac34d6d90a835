import { canonical, hashOf } from '../canonical.ts';
import { parseJson } from '../jsonFile.ts';
import { problemLines } from '../problem.ts';
import { type AuditEntry, AuditEntrySchema, type AuditEvent } from './entry.ts';

/** The end of a chain: what the next entry hangs on. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** The next link of the chain. Pure: the same event after the same head gives the same bytes. */
export function chained({ content, ...event }: AuditEvent, head: AuditHead | undefined): AuditEntry {
  const link = {
    seq: (head?.seq ?? 0) + 1,
    at: event.at,
    kind: event.kind,
    who: event.who,
    where: event.where,
    ruleBook: event.ruleBook ?? null,
    contentHash: content === undefined ? null : hashOf(content),
    previous: head?.hash ?? null,
  };
  return { ...link, hash: hashOf(link) };
}

/** A link as it was stored; `content` is undefined where there never was any, or where it has been erased. */
export interface StoredLink {
  readonly entry: unknown;
  readonly content: unknown;
}

/** How a chain stands, as far as it was read. */
export interface ChainReport {
  readonly entries: number;
  /** Entries whose content was erased: the chain holds without it. */
  readonly erased: number;
  readonly head: AuditHead | undefined;
  /** The first thing that is wrong, with its place; nothing after it counts. */
  readonly problem: string | undefined;
}

export interface ChainCheck {
  /** Takes the next link, in order. */
  take(link: StoredLink): void;
  report(): ChainReport;
}

/** Checks a chain link by link, in memory that does not grow with it. It stops at the first link that does not hold. */
export function createChainCheck(): ChainCheck {
  let report: ChainReport = { entries: 0, erased: 0, head: undefined, problem: undefined };
  return {
    take: (link) => {
      if (report.problem === undefined) report = after(report, link);
    },
    report: () => report,
  };
}

function after(report: ChainReport, { entry, content }: StoredLink): ChainReport {
  const place = `entry ${report.entries + 1}`;
  const parsed = AuditEntrySchema.safeParse(entry);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ...report, problem: `${place}: ${issue ? problemLines(issue, 'entry').join('; ') : 'is none'}` };
  }
  const { data } = parsed;
  const problem = whyNotNext(data, report.head) ?? whyNotContent(data, content);
  if (problem !== undefined) return { ...report, problem: `${place}: ${problem}` };
  const isErased = data.contentHash !== null && content === undefined;
  return {
    entries: report.entries + 1,
    erased: report.erased + (isErased ? 1 : 0),
    head: { seq: data.seq, hash: data.hash },
    problem: undefined,
  };
}

function whyNotNext(entry: AuditEntry, head: AuditHead | undefined): string | undefined {
  const { hash, ...link } = entry;
  const expected = (head?.seq ?? 0) + 1;
  if (link.seq !== expected) return `numbered ${link.seq}; allowed: ${expected}`;
  if (link.previous !== (head?.hash ?? null)) return 'does not follow the entry before it';
  return hashOf(link) === hash ? undefined : 'was altered: its hash is not that of what it says';
}

function whyNotContent({ contentHash }: AuditEntry, content: unknown): string | undefined {
  if (content === undefined) return undefined;
  if (contentHash === null) return 'has content, and was written without any';
  return hashOf(content) === contentHash ? undefined : 'its content was altered';
}

/** An entry with its content as one line of JSON, for an export that the same check reads again. */
export const auditLine = ({ entry, content }: StoredLink): string =>
  canonical(content === undefined ? { entry } : { entry, content });

/** What `auditLine` wrote; a line that is no JSON object is a link that no check lets pass. */
export function parseAuditLine(line: string): StoredLink {
  const json = parseJson(line);
  const { entry, content } = (typeof json === 'object' && json !== null ? json : {}) as Partial<StoredLink>;
  return { entry, content };
}
