import { type Reading, read } from '../../../../src/dialogs/reading/index.ts';
import type { FindingKey, Findings } from '../../../../src/engine/index.ts';
import type { Row } from './row.ts';

/** One finding of one row: what was said of it and what was read. */
interface Verdict {
  readonly row: Row;
  /** A finding, a drug as `prior.docetaxel`, or `conflict ecog`, `invalid ecog`. */
  readonly key: string;
  readonly expected?: string;
  readonly actual?: string;
}

export interface Tally {
  readonly key: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

type Flat = ReadonlyMap<string, string>;

function flat(findings: Findings, conflicts: readonly FindingKey[], invalid: readonly FindingKey[]): Flat {
  const said = new Map<string, string>();
  for (const [key, value] of Object.entries(findings)) {
    if (key !== 'prior') said.set(key, JSON.stringify(value));
  }
  for (const [drug, given] of Object.entries(findings.prior ?? {}))
    said.set(`prior.${drug}`, JSON.stringify(given));
  for (const key of conflicts) said.set(`conflict ${key}`, 'true');
  for (const key of invalid) said.set(`invalid ${key}`, 'true');
  return said;
}

export const readRow = (row: Row): Reading =>
  read(row.text, row.asked === undefined ? {} : { asked: row.asked });

/** Everything expected of or read from a row, key by key. */
export function verdicts(row: Row, reading: Reading = readRow(row)): readonly Verdict[] {
  const expected = flat(row.findings, row.conflicts ?? [], row.invalid ?? []);
  const actual = flat(reading.findings, reading.conflicts, reading.invalid);
  return [...new Set([...expected.keys(), ...actual.keys()])].map((key) => ({
    row,
    key,
    ...(expected.has(key) ? { expected: expected.get(key) ?? '' } : {}),
    ...(actual.has(key) ? { actual: actual.get(key) ?? '' } : {}),
  }));
}

const isRight = ({ expected, actual }: Verdict): boolean => expected === actual;

export const mistakes = (rows: readonly Row[]): readonly Verdict[] =>
  rows.flatMap((row) => verdicts(row)).filter((verdict) => !isRight(verdict));

/** Right, wrong (read otherwise, or read where nothing was said) and missed (said, not read so), per key. */
export function tally(rows: readonly Row[]): readonly Tally[] {
  const byKey = new Map<string, { right: number; wrong: number; missed: number }>();
  for (const verdict of rows.flatMap((row) => verdicts(row))) {
    const counts = byKey.get(verdict.key) ?? { right: 0, wrong: 0, missed: 0 };
    byKey.set(verdict.key, counts);
    if (isRight(verdict)) counts.right += 1;
    else {
      if (verdict.actual !== undefined) counts.wrong += 1;
      if (verdict.expected !== undefined) counts.missed += 1;
    }
  }
  return [...byKey].map(([key, counts]) => ({ key, ...counts })).sort((a, b) => a.key.localeCompare(b.key));
}

export interface Ratio {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function ratio(tallies: readonly Tally[]): Ratio {
  const sum = (of: (one: Tally) => number): number => tallies.reduce((total, one) => total + of(one), 0);
  const [right, wrong, missed] = [sum((one) => one.right), sum((one) => one.wrong), sum((one) => one.missed)];
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    right,
    wrong,
    missed,
  };
}

/** Rows whose intent, topic or identities are labelled and read otherwise. */
export const misunderstood = (rows: readonly Row[]): readonly { row: Row; reading: Reading }[] =>
  rows
    .map((row) => ({ row, reading: readRow(row) }))
    .filter(
      ({ row, reading }) =>
        (row.intent !== undefined && row.intent !== reading.intent) ||
        (row.topic !== undefined && row.topic !== reading.topic),
    );

export const unmasked = (rows: readonly Row[]): readonly { row: Row; reading: Reading }[] =>
  rows
    .filter(({ identifiers }) => identifiers !== undefined)
    .map((row) => ({ row, reading: readRow(row) }))
    .filter(
      ({ row, reading }) =>
        [...(row.identifiers ?? [])].sort().join() !== [...reading.identifiers].sort().join(),
    );

/** Identities named and masked, over the rows that label them. */
export function identities(rows: readonly Row[]): Ratio {
  const tallies = rows.flatMap((row) => {
    if (row.identifiers === undefined) return [];
    const { identifiers } = readRow(row);
    return [...new Set([...row.identifiers, ...identifiers])].map((key) => {
      const [said, seen] = [row.identifiers?.includes(key) === true, identifiers.includes(key)];
      return { key, right: said && seen ? 1 : 0, wrong: said ? 0 : 1, missed: seen ? 0 : 1 };
    });
  });
  return ratio(tallies);
}
