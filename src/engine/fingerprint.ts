import type { Condition } from './conditions/condition.ts';
import { decide } from './decision/decide.ts';
import { type Facts, factsOf } from './facts/facts.ts';
import { FINDING_KEYS, FINDINGS, type FindingKey, type FindingSpec, type Findings } from './findings.ts';
import { withValue } from './findingValue.ts';
import { RULES } from './rules/index.ts';
import { DRUGS, HRR_GENES } from './vocabulary.ts';

const TYPICAL: Findings = {
  redFlags: [],
  pluvictoInfusions: 6,
  adt: 'continuing',
  testosterone: { value: 12, unit: 'ng/dL' },
  diseaseStatus: 'progressed',
  ecog: 1,
  msi: 'mss_or_pmmr',
  hrr: 'negative',
  prior: Object.fromEntries(DRUGS.map((drug) => [drug, drug === 'docetaxel' || drug === 'enzalutamide'])),
};

/** The same with every drug near that is not near there. */
const LATE: Findings = {
  ...TYPICAL,
  hrr: [{ gene: 'brca2' }],
  msi: 'msi_high_or_dmmr',
  boneMetastases: true,
  opioidBonePain: true,
  visceralMetastases: false,
  docetaxelResponseMonths: 8,
  docetaxelProgressedAfterArpiSwitch: true,
  prior: { ...(TYPICAL.prior ?? {}), cabazitaxel: true },
};
const isMeasured = (key: FindingKey): boolean => FINDINGS[key].kind === 'number';
/** A case whose status hangs on PSA and imaging: only what bears on them is moved. */
const RISING: Findings = { ...TYPICAL, diseaseStatus: 'psa_only_progression', imaging: 'stable' };
const OF_STATUS: readonly FindingKey[] = ['diseaseStatus', 'psa', 'psaTrend', 'imaging'];

const level = (unit: 'ng/dL' | 'nmol/L', values: readonly number[]) =>
  values.flatMap((value) => [
    { value, unit },
    { value, unit, comparator: '<' },
  ]);
const rise = (first: number, last: number, date: string) => ({
  series: [
    { value: first, date: '2026-01-01' },
    { value: last, date },
  ],
  nadir: 10,
});

/** Values at both sides of the edges that stand in code and in no rule. */
const EDGES: Partial<Record<FindingKey, readonly unknown[]>> = {
  redFlags: [[], ['sepsis']],
  pluvictoInfusions: [5, 6, 7],
  testosterone: [
    ...level('ng/dL', [48, 48.9, 49, 49.5, 50, 50.1, 51, 99, 100, 100.1, 101]),
    ...level('nmol/L', [1.6, 1.69, 1.7, 1.72, 1.735, 1.74, 1.8, 3.46, 3.47, 3.48]),
  ],
  psa: [
    rise(12.4, 12.5, '2026-02-01'),
    rise(12.5, 13, '2026-01-21'),
    rise(12.5, 13, '2026-01-22'),
    rise(11.9, 12, '2026-02-01'),
    rise(12, 12.4, '2026-02-01'),
    { series: [{ value: 4 }, { value: 5.9 }], nadir: 4 },
    { series: [{ value: 4 }, { value: 6 }], nadir: 4 },
    { series: [{ value: 9 }, { value: 4 }] },
  ],
  hrr: [
    'negative',
    'pending',
    'not_tested',
    ...HRR_GENES.map((gene) => [{ gene }]),
    ...['brca2', 'atm', 'chek2'].flatMap((gene) => [
      [{ gene, significance: 'vus' }],
      [{ gene, origin: 'ctdna' }],
      [{ gene, origin: 'germline' }],
    ]),
  ],
  concomitantDrugs: [[], ['warfarin']],
};

/** Every limit of every rule, by the fact that it cuts. */
function limits(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const visit = (condition: Condition): void => {
    if (condition.op === 'all' || condition.op === 'any') condition.of.forEach(visit);
    else if (condition.op === 'not') visit(condition.of);
    else if ('limit' in condition)
      found.set(condition.fact, (found.get(condition.fact) ?? new Set()).add(condition.limit));
  };
  for (const { when } of RULES) visit(when);
  return found;
}
const LIMITS = limits();

const STEP = 0.01;

function valuesOf(key: FindingKey): readonly unknown[] {
  const spec: FindingSpec = FINDINGS[key];
  if (EDGES[key]) return EDGES[key] ?? [];
  if (spec.kind === 'flag') return [true, false];
  if (spec.kind === 'choice') return spec.values;
  if (spec.kind !== 'number') return [];
  if (spec.whole && spec.max <= 100) return whole(spec.min, spec.max, spec.step ?? 1);
  return [...(LIMITS.get(key) ?? [])].flatMap((limit) => [limit - STEP, limit, limit + STEP]);
}

const whole = (min: number, max: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);

const round = (centre: Findings, keys: readonly FindingKey[]): readonly Findings[] =>
  keys.flatMap((key) => valuesOf(key).map((value) => moved(centre, key, value)));

/** The centre with one finding moved; Karnofsky counts only where ECOG was not given. */
const moved = (centre: Findings, key: FindingKey, value: unknown): Findings => {
  if (key !== 'karnofsky') return { ...centre, [key]: value };
  const { ecog: _, ...rest } = centre;
  return { ...rest, karnofsky: value as number };
};

/** Facts that are worked out by code, and not only taken over. */
const WORKED_OUT = [
  'castration',
  'testosteroneNearCastrate',
  'statusConflict',
  'progression',
  'psaProgression',
  'ecog',
  'hrrBrca',
  'hrrOlaparibLabel',
  'hrrFewResponses',
  'hrrOnlyCtdnaAtmChek2',
  'hrrAtmChek2SampleUnsaid',
  'hrrGermlineToConfirm',
  'arpiUsed',
  'parpUsed',
] as const satisfies readonly (keyof Facts)[];

/**
 * What the engine makes of some thousand fixed cases at the edges of its rules and of its code, in a line for each:
 * facts and decision. A threshold that is moved anywhere changes it, also one that stands in no rule.
 */
export function fingerprint(): string {
  const exposures = [TYPICAL, LATE].flatMap((centre) =>
    DRUGS.flatMap((drug) =>
      [true, false, 'unknown'].map((given) => withValue(centre, `prior.${drug}`, given)),
    ),
  );
  const cases = [
    ...round(TYPICAL, FINDING_KEYS),
    ...round(LATE, FINDING_KEYS.filter(isMeasured)),
    ...round(RISING, OF_STATUS),
    ...exposures,
  ];
  return cases.map(lineOf).join('\n');
}

function lineOf(findings: Findings): string {
  const facts = factsOf(findings);
  const { pathway, standings, ranks, undecided } = decide(facts);
  const stood = standings.map(({ option, standing, tier }) => [standing, tier, ranks.get(option) ?? 0]);
  const workedOut = WORKED_OUT.map((fact) => facts[fact]);
  return JSON.stringify([workedOut, pathway, stood, undecided]);
}
