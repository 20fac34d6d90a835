import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import type { FindingPath, Findings } from '../findings.ts';
import { valueAt } from '../findingValue.ts';
import {
  ADT,
  DISEASE_STATUS,
  DRUG_OPTIONS,
  type Drug,
  HISTOLOGY,
  IMAGING,
  MSI,
  type Pathway,
} from '../vocabulary.ts';

/** One value a finding could take instead. */
export interface EdgeValue {
  readonly path: FindingPath;
  readonly to: unknown;
}

const DECIDING_DRUGS: readonly Drug[] = [
  'docetaxel',
  'cabazitaxel',
  'abiraterone',
  'enzalutamide',
  'olaparib',
  'pembrolizumab',
  'radium223',
];

const CHOICES: readonly (readonly [FindingPath, readonly unknown[]])[] = [
  ['redFlags', [['cord_compression']]],
  ['pluvictoInfusions', [6, 5]],
  ['adt', ADT],
  ['diseaseStatus', DISEASE_STATUS],
  ['imaging', IMAGING.filter((value) => value !== 'not_done')],
  ['histology', HISTOLOGY.filter((value) => value !== 'mixed')],
  ['ecog', [1, 2, 3]],
  ['msi', MSI.filter((value) => value === 'msi_high_or_dmmr' || value === 'mss_or_pmmr')],
  ['hrr', ['negative', [{ gene: 'brca2' }], [{ gene: 'atm' }]]],
];

/** Values that bear on single drugs: they can turn the answer only through a drug that ranks first and reads them. */
const MEASURED: typeof CHOICES = [
  ['anc', [1.5, 1.6, 1.4]],
  ['platelets', [99, 100]],
  ['haemoglobin', [9.9, 10]],
  ['bilirubinTimesUln', [1, 1.1, 3, 3.1]],
  ['creatinineClearance', [30, 31]],
  ['correctedCalcium', [3]],
  ['potassium', [3.4, 3.5]],
  ['childPugh', ['C']],
  ['cnsMetastases', [true, false]],
  ['taxaneHypersensitivity', [true, false]],
];

/** Of what the rows before any drug are made. */
const BEFORE_DRUGS: readonly FindingPath[] = [
  'redFlags',
  'pluvictoInfusions',
  'ecog',
  'adt',
  'testosterone',
  'diseaseStatus',
  'imaging',
];

/** What can turn a pathway that was reached before any drug was looked at: the findings of its own row and of those above. */
const CAN_TURN: { readonly [P in Pathway]?: readonly FindingPath[] } = {
  urgent: ['redFlags'],
  out_of_scope: ['redFlags', 'pluvictoInfusions'],
  palliative: ['redFlags', 'pluvictoInfusions', 'ecog'],
  surveillance: BEFORE_DRUGS,
  confirm_progression: BEFORE_DRUGS,
};

/** Each finding at both sides of each edge at which the decision can turn; values it already has are left out. */
export function edgeValues(findings: Findings, decision: Decision): readonly EdgeValue[] {
  const turning = CAN_TURN[decision.pathway];
  if (turning === undefined) return allEdgeValues(findings, decision);
  const edges = [...CORE, ...testosteroneEdges(findings)].filter(({ path }) => turning.includes(path));
  return edges.filter(isChange(findings));
}

/** The same, also of findings that can turn the pathway only together with another. */
export const allEdgeValues = (findings: Findings, decision: Decision): readonly EdgeValue[] =>
  allEdges(findings, decision).filter(isChange(findings));

const isChange =
  (findings: Findings) =>
  ({ path, to }: EdgeValue): boolean =>
    !isSame(valueAt(findings, path), to);

function allEdges(findings: Findings, { ranks }: Decision): readonly EdgeValue[] {
  const first = [...ranks].filter(([, rank]) => rank === 1).map(([option]) => option);
  const ranked = DRUG_OPTIONS.filter((option) => first.includes(option));
  const read = new Set(first.flatMap((option) => BOOK.on(option).reads));
  return [
    ...CORE,
    ...testosteroneEdges(findings),
    ...MEASURED_EDGES.filter(({ path }) => read.has(path)),
    ...PRIOR_EDGES,
    ...ranked.map((option): EdgeValue => ({ path: 'declines', to: [...(findings.declines ?? []), option] })),
  ];
}

const flat = (choices: typeof CHOICES): readonly EdgeValue[] =>
  choices.flatMap(([path, values]) => values.map((to) => ({ path, to })));
const CORE = flat(CHOICES);
const MEASURED_EDGES = flat(MEASURED);

/** The values of one measured finding at its decision edges. */
export const measuredEdges = (path: FindingPath): readonly EdgeValue[] =>
  MEASURED_EDGES.filter((edge) => edge.path === path);

const PRIOR_EDGES = DECIDING_DRUGS.flatMap((drug) =>
  [true, false].map((to): EdgeValue => ({ path: `prior.${drug}`, to })),
);

function testosteroneEdges({ testosterone }: Findings): readonly EdgeValue[] {
  const unit = typeof testosterone === 'object' ? testosterone.unit : 'ng/dL';
  const values = unit === 'ng/dL' ? [48, 50, 51] : [1.6, 1.7, 1.74];
  return values.map((value) => ({ path: 'testosterone', to: { value, unit } }));
}

const isSame = (now: unknown, to: unknown): boolean =>
  now === to ||
  (typeof now === 'object' && typeof to === 'object' && JSON.stringify(now) === JSON.stringify(to));
