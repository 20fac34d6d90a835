import { type AuditHead, type ChainReport, createChainCheck, type StoredLink } from '../../records/index.ts';

const HEAD = /^(\d{1,15}):([0-9a-f]{64})$/;

/** An end of the audit as the server's log has it: `SEQ:HASH`. */
export function headIn(text: string): AuditHead | undefined {
  const [, seq, hash] = HEAD.exec(text) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}

/**
 * How a chain stands. `seen`: an end that was written down before; the chain must still have that entry, or its end was
 * cut off or written anew.
 */
export async function checkAudit(
  links: AsyncIterable<StoredLink>,
  seen: AuditHead | undefined,
): Promise<ChainReport> {
  const check = createChainCheck();
  let isKept = seen === undefined;
  for await (const link of links) {
    check.take(link);
    const { head, problem } = check.report();
    if (problem !== undefined) break;
    isKept ||= head?.seq === seen?.seq && head?.hash === seen?.hash;
  }
  const report = check.report();
  if (report.problem !== undefined || isKept || seen === undefined) return report;
  const where = (report.head?.seq ?? 0) < seen.seq ? 'was cut off before it' : 'has another in its place';
  return { ...report, problem: `entry ${seen.seq} was once the end: the chain ${where}` };
}
