import fc from 'fast-check';
import {
  FINDING_KEYS,
  FINDINGS,
  type FindingKey,
  type FindingPath,
  type FindingSpec,
  type Findings,
} from '../../../src/engine/findings.ts';
import { withValue } from '../../../src/engine/findingValue.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { DRUGS, HRR_GENES, OPTIONS, RED_FLAGS } from '../../../src/engine/vocabulary.ts';
import {
  ALL_USED,
  ATM,
  BRCA2,
  both,
  DOCETAXEL_UNUSED,
  MSI_HIGH,
  NEUROENDOCRINE,
  NO_ARPI,
  patched,
  RADIUM,
  RECHALLENGE,
} from './baseCase.ts';
import { limitsIn, stepOf } from './ruleTable.ts';

const LIMITS = RULES.flatMap(({ when }) => limitsIn(when));

/** A number's limits in the rules, one step to either side of each, and the ends of its plausible range. */
function edgesOf(
  key: FindingKey,
  { min, max }: { readonly min: number; readonly max: number },
): readonly number[] {
  const edges = LIMITS.filter(({ fact }) => fact === key).flatMap(({ limit }) => {
    const step = stepOf(key);
    return [limit - step, limit, limit + step];
  });
  return [...edges, min, max].filter((value) => value >= min && value <= max);
}

const alteration = (gene: string, origin: 'germline' | 'somatic' | 'ctdna') => ({ gene, origin });

const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  redFlags: [[], ...RED_FLAGS.map((flag) => [flag]), [RED_FLAGS[0], RED_FLAGS[3]]],
  testosterone: [
    ...[0, 48.9, 49, 50, 50.1, 100, 101, 400].map((value) => ({ value, unit: 'ng/dL' })),
    ...[1.69, 1.7, 1.735, 1.74, 3.47, 17].map((value) => ({ value, unit: 'nmol/L' })),
    ...[20, 50, 100].map((value) => ({ value, unit: 'ng/dL', comparator: '<' })),
  ],
  psa: [
    { series: [{ value: 0.4 }] },
    { series: [{ value: 10 }, { value: 11 }], nadir: 10 },
    {
      series: [
        { value: 14, date: '2026-09-01' },
        { value: 88, date: '2026-10-01' },
      ],
      nadir: 4,
    },
    { series: [{ value: 20 }, { value: 5 }] },
  ],
  hrr: [
    'negative',
    'not_tested',
    'pending',
    ...HRR_GENES.map((gene) => [alteration(gene, 'somatic')]),
    [alteration('atm', 'ctdna')],
    [alteration('brca2', 'germline'), alteration('atm', 'ctdna')],
    [{ gene: 'brca1', significance: 'vus' }],
  ],
  concomitantDrugs: [
    [],
    ['abiraterone'],
    ['enzalutamide', 'warfarin'],
    ['gemfibrozil'],
    ['metformin'],
    ['itraconazole'],
  ],
  declines: [[], ...OPTIONS.map((option) => [option]), ['cabazitaxel', 'docetaxel']],
  contraindicated: [[], ...OPTIONS.map((option) => [option]), ['olaparib', 'rucaparib']],
};

function valuesOf(key: FindingKey): readonly unknown[] {
  const spec: FindingSpec = FINDINGS[key];
  if (spec.kind === 'choice') return spec.values;
  if (spec.kind === 'flag') return [true, false];
  if (key === 'pluvictoInfusions') return [6, 5, 7, 0];
  if (key === 'ecog') return [0, 1, 2, 3, 4];
  if (key === 'karnofsky') return [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
  return spec.kind === 'number' ? edgesOf(key, spec) : (SPECIAL[key] ?? []);
}

/** Every value that a finding is tried at, with "not available"; undefined stands for never said. */
export const CASE_VALUES: readonly (readonly [FindingPath, readonly unknown[]])[] = [
  ...FINDING_KEYS.flatMap((key): (readonly [FindingPath, readonly unknown[]])[] => {
    if (key === 'prior') return [];
    const lists = key === 'declines' || key === 'contraindicated';
    return [[key, [...valuesOf(key), undefined, ...(lists ? [] : ['unknown'])]]];
  }),
  ...DRUGS.map((drug) => [`prior.${drug}`, [true, false, 'unknown', undefined]] as const),
];

const MOST_CHANGES = 8;

/** Patients to start from, so that every pathway is met often; the last has told nothing at all. */
const PATIENTS: readonly Findings[] = [
  ...[
    {},
    NO_ARPI,
    DOCETAXEL_UNUSED,
    ALL_USED,
    both(ALL_USED, RECHALLENGE, RADIUM, { tmb: 12 }),
    BRCA2,
    ATM,
    MSI_HIGH,
    NEUROENDOCRINE,
    { adt: 'stopped' } as const,
    { ecog: 4 },
    { diseaseStatus: 'stable', imaging: 'stable' } as const,
    { diseaseStatus: 'psa_only_progression', imaging: undefined, psa: undefined } as const,
    { diseaseStatus: undefined, imaging: undefined, psa: undefined },
  ].map((patch) => patched(patch)),
  {},
];

/** Any case: one of these patients with up to 8 findings at other values, drawn from all findings and all their edges. */
export const anyCase: fc.Arbitrary<Findings> = fc
  .tuple(
    fc.constantFrom(...PATIENTS),
    fc.array(fc.tuple(fc.nat(CASE_VALUES.length - 1), fc.nat(10_000)), { maxLength: MOST_CHANGES }),
  )
  .map(([patient, changes]) => changes.reduce(changed, patient));

function changed(findings: Findings, [place, pick]: readonly [number, number]): Findings {
  const [path, values] = CASE_VALUES[place] ?? ['age', [65]];
  return cleaned(withValue(findings, path, values[pick % values.length]), path);
}

/** A key that was never said is absent. */
function cleaned(findings: Findings, path: FindingPath): Findings {
  const key = path.startsWith('prior.') ? 'prior' : path;
  const { [key as FindingKey]: value, ...rest } = findings;
  if (value === undefined) return rest;
  if (key !== 'prior') return findings;
  const prior = Object.fromEntries(Object.entries(value as object).filter(([, used]) => used !== undefined));
  return { ...rest, prior };
}
