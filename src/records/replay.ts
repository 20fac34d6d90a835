import { assess, type Breach, type Findings, isRefusal } from '../engine/index.ts';
import { answerIdOf } from './answerId.ts';
import { type AnswerChange, changeBetween, isUnchanged } from './difference.ts';
import { RECORD_FORMAT } from './record.ts';
import {
  type Parsed,
  parseAnswer,
  parseRecord,
  parseStoredFindings,
  type StoredAnswer,
} from './storedRecord.ts';

/** A case that was kept; `before` is the answer of that time, where it was kept too. */
export interface StoredCase {
  /** As an answer's id is made: tells cases apart and says nothing of them. */
  readonly id: string;
  readonly findings: Findings;
  readonly on?: string;
  readonly before?: StoredAnswer;
}

export type Replayed =
  | { readonly kind: 'unchanged'; readonly pathway: string }
  | { readonly kind: 'changed'; readonly change: AnswerChange }
  /** Nothing to compare with. */
  | { readonly kind: 'no earlier answer'; readonly pathway: string }
  | { readonly kind: 'refused'; readonly breaches: readonly Breach[] };

/** A stored case from JSON: a record, an answer as `assess` prints it, or findings alone. */
export function parseStoredCase(json: unknown): Parsed<StoredCase> {
  if (isObject(json) && json.format === RECORD_FORMAT) {
    const record = parseRecord(json);
    return record.ok ? stored(json, record.value.findings, record.value.answer) : record;
  }
  if (isObject(json) && 'ruleBook' in json) {
    const answer = parseAnswer(json);
    return answer.ok ? stored(json, answer.value.findings, answer.value) : answer;
  }
  const findings = parseStoredFindings(json);
  return findings.ok ? stored(json, findings.value) : findings;
}

/** Answers a stored case under this program's rule book, as of its own day. Pure. */
export function replayed({ findings, on, before }: StoredCase): Replayed {
  const after = assess(findings, on === undefined ? {} : { on });
  if (isRefusal(after)) return { kind: 'refused', breaches: after.breaches };
  if (before === undefined) return { kind: 'no earlier answer', pathway: after.pathway };
  const change = changeBetween(before, after);
  return isUnchanged(change) ? { kind: 'unchanged', pathway: after.pathway } : { kind: 'changed', change };
}

function stored(json: unknown, findings: Findings, before?: StoredAnswer): Parsed<StoredCase> {
  const id = answerIdOf(json);
  const on = before?.on;
  return { ok: true, value: { id, findings, ...(on && { on }), ...(before && { before }) } };
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
