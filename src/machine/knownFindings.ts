import type { Findings } from '../engine/index.ts';
import { FindingsSchema } from './findingsSchema.ts';

/** Findings of another version: what this one knows of them, and the names of what it does not. */
export interface Known {
  readonly findings: Findings;
  readonly leftOut: readonly string[];
}

interface Entry {
  readonly kept?: unknown;
  readonly leftOut: readonly string[];
}

const isKnown = (key: string, value: unknown): boolean => FindingsSchema.safeParse({ [key]: value }).success;

/**
 * Keeps every finding that passes the border by itself; of a list and of the prior drugs, every member that does. A list
 * of which nothing is left is no finding: empty, it would say "asked, none".
 */
export function knownFindings(saved: Readonly<Record<string, unknown>>): Known {
  const entries = Object.entries(saved).map(([key, value]) => [key, knownOf(key, value)] as const);
  const kept = entries
    .filter(([, entry]) => entry.kept !== undefined)
    .map(([key, entry]) => [key, entry.kept]);
  return {
    findings: Object.fromEntries(kept) as Findings,
    leftOut: entries.flatMap(([, entry]) => entry.leftOut),
  };
}

function knownOf(key: string, value: unknown): Entry {
  if (isKnown(key, value)) return { kept: value, leftOut: [] };
  if (Array.isArray(value)) return knownMembers(key, value);
  return key === 'prior' && typeof value === 'object' && value !== null
    ? knownDrugs(value)
    : { leftOut: [key] };
}

function knownMembers(key: string, members: readonly unknown[]): Entry {
  const kept = members.filter((member) => isKnown(key, [member]));
  return kept.length > 0 && isKnown(key, kept) ? { kept, leftOut: [key] } : { leftOut: [key] };
}

function knownDrugs(prior: object): Entry {
  const drugs = Object.entries(prior);
  const kept = drugs.filter(([drug, given]) => isKnown('prior', { [drug]: given }));
  const leftOut = drugs.filter((drug) => !kept.includes(drug)).map(([drug]) => drug);
  return kept.length > 0 ? { kept: Object.fromEntries(kept), leftOut } : { leftOut };
}
