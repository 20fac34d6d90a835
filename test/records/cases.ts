import type { Findings } from '../../src/engine/index.ts';
import { type AssessmentRecord, recordOf } from '../../src/records/index.ts';
import type { KeyPair } from './keyPair.ts';

export const CASE: Findings = {
  redFlags: [],
  pluvictoInfusions: 6,
  adt: 'continuing',
  testosterone: { value: 12, unit: 'ng/dL' },
  diseaseStatus: 'progressed',
  ecog: 1,
  msi: 'mss_or_pmmr',
  hrr: 'negative',
  age: 72,
  prior: { docetaxel: true, cabazitaxel: false, enzalutamide: true, abiraterone: false },
};
export const DAY = '2026-11-23';

/** A record as it is read from a file. */
export type Json = Record<string, unknown>;

/** What an exported file holds. */
export function exported(findings: Findings, key?: KeyPair, on = DAY): AssessmentRecord {
  const record = recordOf(findings, { on, review: { stage: 'Submitted' } }, key?.privateKey);
  if ('refused' in record) throw new Error('A guardrail withheld the answer.');
  return record;
}

/** Through a file and back. */
export const filed = (record: AssessmentRecord): Json => JSON.parse(JSON.stringify(record)) as Json;

type Path = readonly (string | number)[];

/** The place of every leaf of a JSON value. */
export function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

/** The value with one leaf changed. */
export function altered(value: unknown, [name, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === String(name) ? altered(item, rest, change) : item));
  return { ...(value as Json), [name]: altered((value as Json)[name], rest, change) };
}

/** Another leaf of the same kind. */
export function flipped(leaf: unknown): unknown {
  if (typeof leaf === 'boolean') return !leaf;
  if (typeof leaf === 'number') return leaf + 1;
  if (leaf === null) return 0;
  const text = String(leaf);
  const last = text.at(-1) === 'A' ? 'B' : 'A';
  return text === '' ? 'A' : `${text.slice(0, -1)}${last}`;
}
