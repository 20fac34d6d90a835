import type { RedFlag } from '../../engine/index.ts';
import type { CaseRecord } from '../../machine/index.ts';
import { overIn } from '../reading/index.ts';
import type { Reading } from '../reading/reading.ts';
import { talkOf, withTalk } from '../talk.ts';

/** The red flags that were denied one by one; of the others nothing is said. */
export const deniedOf = (record: CaseRecord): readonly RedFlag[] =>
  record.findings.redFlags === undefined ? talkOf(record).denied : [];

/** The case with the red flags that a message denies, less those that it tells of. */
export function withDenied(record: CaseRecord, { text, intent, findings }: Reading): CaseRecord {
  if (intent === 'what_if' || intent === 'prompt_injection') return record;
  const known = talkOf(record).denied;
  const told: readonly unknown[] = Array.isArray(findings.redFlags) ? findings.redFlags : [];
  const said = overIn(text)?.flags ?? [];
  const denied = [...new Set([...known, ...said])].filter((flag) => !told.includes(flag));
  return denied.join() === known.join() ? record : withTalk(record, { denied });
}
