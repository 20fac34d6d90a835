import { DRUGS, FINDING_KEYS, type Findings } from '../engine/index.ts';
import { FindingsSchema } from './findingsSchema.ts';

export type ParsedFindings =
  | { readonly ok: true; readonly findings: Findings }
  | { readonly ok: false; readonly problems: readonly string[] };

const SHOWN_LENGTH = 60;
const SHOWN_DEPTH = 3;

/**
 * Findings from JSON. Every problem is one line that names the key, what was given and what is allowed;
 * nothing is repaired or dropped. A key that is absent stays absent.
 */
export function parseFindings(json: unknown): ParsedFindings {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, problems: [`findings: got ${shown(json)}; allowed: a JSON object of findings`] };
  }
  const parsed = FindingsSchema.safeParse(json);
  if (parsed.success) return { ok: true, findings: inOrder(parsed.data as Findings) };
  return { ok: false, problems: [...new Set(parsed.error.issues.flatMap((issue) => linesOf(json, issue)))] };
}

/** The same findings with their keys in the order of the assessment: one case, one document, whoever wrote it. */
function inOrder(findings: Findings): Findings {
  const ordered = sorted(findings, FINDING_KEYS);
  return findings.prior === undefined ? ordered : { ...ordered, prior: sorted(findings.prior, DRUGS) };
}

const sorted = <T extends object>(value: T, keys: readonly string[]): T =>
  Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key as keyof T]]] : [])),
  ) as T;

type Issue = NonNullable<ReturnType<typeof FindingsSchema.safeParse>['error']>['issues'][number];

function linesOf(json: object, issue: Issue): readonly string[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [line(path, valueAt(json, path), issue.message)];
  const allowed = path.length === 0 ? FINDING_KEYS.join(', ') : 'the keys of the interface';
  return issue.keys.map((key) =>
    line([...path, key], valueAt(json, [...path, key]), `no such key; one of ${allowed}`),
  );
}

const line = (path: readonly string[], given: unknown, allowed: string): string =>
  `${path.join('.')}: got ${shown(given)}; allowed: ${allowed}`;

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    json,
  );
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(outline(value, SHOWN_DEPTH));
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** The value down to a few levels: what is nested deeper is not printed, however deep it goes. */
function outline(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, SHOWN_LENGTH).map((item) => outline(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, SHOWN_LENGTH)
      .map(([key, item]) => [key, outline(item, depth - 1)]),
  );
}
