import type { Exposures, FindingKey, Findings, HrrAlteration } from '../../engine/index.ts';
import { type Candidate, type Fact, isTrouble, type Trouble } from './findings/candidate.ts';

import { grouped } from './text/grouped.ts';

/** One finding settled from all that was said of it. */
interface Settled {
  readonly finding: FindingKey;
  readonly value?: unknown;
  readonly problem?: 'conflict' | 'invalid';
  /** The places that the value came from. */
  readonly from: readonly Fact[];
}

/** What outranks what when both are said: the graver finding, the fuller answer. */
const OUTRANKS: Readonly<Partial<Record<FindingKey, readonly unknown[]>>> = {
  adt: ['orchiectomy'],
  imaging: ['progression', 'response', 'stable', 'not_done'],
};

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact.value), fact])).values()];
}

/** What holds now outweighs what is undated, and that what once held. */
function current(all: readonly Fact[]): readonly Fact[] {
  const plain = all.filter(({ weak }) => !weak);
  const facts = plain.length > 0 ? plain : all;
  for (const era of ['now', undefined] as const) {
    const said = facts.filter((fact) => fact.era === era);
    if (said.length > 0) return said;
  }
  return facts;
}

function outranking(finding: FindingKey, facts: readonly Fact[]): readonly Fact[] {
  for (const value of OUTRANKS[finding] ?? []) {
    const said = facts.filter((fact) => fact.value === value);
    if (said.length > 0) return said;
  }
  return facts;
}

function settleScalar(finding: FindingKey, facts: readonly Fact[]): Settled {
  const standing = outranking(finding, current(facts));
  const [only, ...others] = distinct(standing);
  if (!only || others.length > 0) return { finding, problem: 'conflict', from: [] };
  if (only.era === 'then' && (typeof only.value === 'number' || finding === 'testosterone'))
    return { finding, from: [] };
  return { finding, value: only.value, from: standing };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What is listed adds up; "not known" stands only where nothing is listed, and is never the empty list that means none. */
function settleList(finding: FindingKey, facts: readonly Fact[]): Settled {
  const lists = facts.filter(({ value }) => Array.isArray(value));
  if (lists.length === 0) return settleScalar(finding, facts);
  return { finding, value: [...new Set(lists.flatMap(({ value }) => asList(value)))], from: lists };
}

const detail = ({ origin, significance }: HrrAlteration): number => (origin ? 1 : 0) + (significance ? 1 : 0);

/** An alteration outranks a summary ("negative but for a BRCA2 VUS"), and one of which no more is told contradicts it; of one gene said twice the fuller word holds. */
function settleHrr(facts: readonly Fact[]): Settled {
  const altered = facts.filter(({ value }) => Array.isArray(value));
  if (altered.length === 0) return settleScalar('hrr', facts);
  const plain = altered
    .flatMap(({ value }) => asList(value) as readonly HrrAlteration[])
    .some((item) => detail(item) === 0);
  if (plain && facts.some(({ value }) => value === 'negative'))
    return { finding: 'hrr', problem: 'conflict', from: [] };
  const byGene = new Map<string, HrrAlteration>();
  for (const item of altered.flatMap(({ value }) => asList(value) as readonly HrrAlteration[])) {
    const known = byGene.get(item.gene);
    if (!known || detail(item) > detail(known)) byGene.set(item.gene, item);
  }
  return { finding: 'hrr', value: [...byGene.values()], from: altered };
}

const ERAS: ReadonlyMap<string | undefined, number> = new Map([
  ['then', 0],
  [undefined, 1],
  ['now', 2],
]);
const rankOf = (era: string | undefined): number => ERAS.get(era) ?? 1;

/** Several PSAs are one course: those of once first, those of now last. A value said twice in a row is one. */
function settlePsa(facts: readonly Fact[]): Settled {
  const said = facts.flatMap((fact) =>
    fact.finding === 'psa' && fact.value !== 'unknown' ? [{ era: fact.era, psa: fact.value }] : [],
  );
  if (said.length === 0) return settleScalar('psa', facts);
  const ordered = [...said].sort((a, b) => rankOf(a.era) - rankOf(b.era));
  const series = ordered
    .flatMap(({ psa }) => psa.series)
    .filter((value, at, all) => value.value !== all[at - 1]?.value || value.date !== all[at - 1]?.date);
  if (series.some(({ value }) => value < 0)) return { finding: 'psa', problem: 'invalid', from: [] };
  const nadirs = [...new Set(said.flatMap(({ psa }) => (psa.nadir === undefined ? [] : [psa.nadir])))];
  if (nadirs.length > 1) return { finding: 'psa', problem: 'conflict', from: [] };
  return {
    finding: 'psa',
    value: { series, ...(nadirs.length === 1 ? { nadir: nadirs[0] } : {}) },
    from: facts,
  };
}

/** Each drug settles by itself: a contradiction about one leaves the others standing. */
function settlePrior(facts: readonly Fact[]): Settled & { readonly problem?: 'conflict' } {
  const said = new Map<string, unknown>();
  const torn = new Set<string>();
  for (const { value } of facts) {
    for (const [drug, given] of Object.entries(value as Exposures)) {
      if (said.has(drug) && said.get(drug) !== given) torn.add(drug);
      said.set(drug, given);
    }
  }
  for (const drug of torn) said.delete(drug);
  const from = facts.filter(({ value }) => Object.keys(value as Exposures).some((drug) => said.has(drug)));
  const value = said.size > 0 ? { value: Object.fromEntries(said) } : {};
  return { finding: 'prior', ...value, from, ...(torn.size > 0 ? { problem: 'conflict' } : {}) };
}

function settleFacts(finding: FindingKey, facts: readonly Fact[]): Settled {
  switch (finding) {
    case 'prior':
      return settlePrior(facts);
    case 'psa':
      return settlePsa(facts);
    case 'hrr':
      return settleHrr(facts);
    case 'redFlags':
    case 'concomitantDrugs':
    case 'declines':
    case 'contraindicated':
      return settleList(finding, facts);
    default:
      return settleScalar(finding, facts);
  }
}

function settle(finding: FindingKey, facts: readonly Fact[], troubles: readonly Trouble[]): Settled {
  if (troubles.some(({ trouble }) => trouble === 'ambiguous'))
    return { finding, problem: 'conflict', from: [] };
  if (facts.length === 0) return { finding, problem: 'invalid', from: [] };
  return settleFacts(finding, facts);
}

export interface Resolved {
  readonly findings: Findings;
  readonly conflicts: readonly FindingKey[];
  readonly invalid: readonly FindingKey[];
  /** The candidates that the values came from. */
  readonly taken: readonly Fact[];
}

/** Karnofsky 50 and more is ECOG 0–2: on either side of 2/3 the two contradict each other. */
const SELF_CARING_KARNOFSKY = 50;
const MOST_SELF_CARING_ECOG = 2;

function contradictsKarnofsky(settled: readonly Settled[]): boolean {
  const of = (key: FindingKey): unknown => settled.find(({ finding }) => finding === key)?.value;
  const [ecog, karnofsky] = [of('ecog'), of('karnofsky')];
  if (typeof ecog !== 'number' || typeof karnofsky !== 'number') return false;
  return ecog <= MOST_SELF_CARING_ECOG !== karnofsky >= SELF_CARING_KARNOFSKY;
}

/** A number beats words: "15 ng/dL, castrate" is the number alone. */
function numberBeatsWords(settled: readonly Settled[]): readonly Settled[] {
  const measured = settled.some(
    ({ finding, value }) => finding === 'testosterone' && typeof value === 'object',
  );
  return measured ? settled.filter(({ finding }) => finding !== 'testosteroneCastrate') : settled;
}

const performanceTorn = (settled: readonly Settled[]): readonly Settled[] =>
  contradictsKarnofsky(settled)
    ? settled.flatMap((one): readonly Settled[] =>
        one.finding === 'ecog'
          ? [{ finding: 'ecog', problem: 'conflict', from: [] }]
          : one.finding === 'karnofsky'
            ? []
            : [one],
      )
    : settled;

/** Every finding settled: one value, or a conflict, or out of range. Never a choice between contradictions. */
export function resolve(candidates: readonly Candidate[]): Resolved {
  const each = [...grouped(candidates, ({ finding }) => finding)].map(([finding, about]) => {
    return settle(
      finding,
      about.filter((one): one is Fact => !isTrouble(one)),
      about.filter(isTrouble),
    );
  });
  const settled = numberBeatsWords(performanceTorn(each));
  const named = (problem: Settled['problem']): readonly FindingKey[] =>
    settled.filter((one) => one.problem === problem).map(({ finding }) => finding);
  const valued = settled.filter(({ value }) => value !== undefined);
  return {
    findings: Object.fromEntries(valued.map(({ finding, value }) => [finding, value])),
    conflicts: named('conflict'),
    invalid: named('invalid'),
    taken: valued.flatMap(({ from }) => from),
  };
}
