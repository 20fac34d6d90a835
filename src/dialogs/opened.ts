import { type CaseRecord, newCase, reopenCase, restoreRecord } from '../machine/index.ts';
import { PHRASES } from './phrases.ts';
import { talkOf, withTalk } from './talk.ts';

/** The case as it was saved, or what of it could be kept. */
export function opened(saved: unknown): { readonly record: CaseRecord; readonly notes: readonly string[] } {
  if (saved === undefined) return { record: newCase(), notes: [] };
  const restored = restoreRecord(saved);
  if (restored.kind === 'current') return { record: restored.record, notes: [] };
  if (restored.kind === 'unreadable') return { record: newCase(), notes: [PHRASES.lost] };
  const isEmpty = Object.keys(restored.findings).length === 0;
  const record = isEmpty ? newCase() : reopenCase(restored.findings, restored.revision + 1);
  const { alarms } = talkOf({ ...record, talk: restored.talk });
  return { record: withTalk(record, { alarms }), notes: isEmpty ? [] : [PHRASES.ruleBookChanged] };
}
