import {
  ADT,
  type Adt,
  CHILD_PUGH,
  type ChildPugh,
  DISEASE_STATUS,
  type DiseaseStatus,
  type Drug,
  HISTOLOGY,
  type Histology,
  type HrrOrigin,
  type HrrSignificance,
  type HrrSummary,
  IMAGING,
  type Imaging,
  MSI,
  type Msi,
  NYHA,
  type Nyha,
  type OptionId,
  PSA_TREND,
  PSMA_PET,
  type PsaTrend,
  type PsmaPet,
  RED_FLAGS,
  type RedFlag,
  type TestosteroneUnit,
} from './vocabulary.ts';

/** Asked and not available. An absent key was never said. Neither is ever read as "no". */
export const NOT_AVAILABLE = 'unknown';
export type NotAvailable = typeof NOT_AVAILABLE;

export interface Testosterone {
  readonly value: number;
  readonly unit: TestosteroneUnit;
  /** The laboratory's "less than": the true value lies below `value`. */
  readonly comparator?: '<';
}

/** `value` in ng/mL (= µg/L); `date` as YYYY-MM-DD. */
export interface PsaValue {
  readonly value: number;
  readonly date?: string;
}

export interface Psa {
  /** Oldest first where dates are absent. */
  readonly series: readonly PsaValue[];
  /** Lowest PSA since treatment began, ng/mL. */
  readonly nadir?: number;
}

export interface HrrAlteration {
  /** HGNC symbol in lower case. */
  readonly gene: string;
  readonly origin?: HrrOrigin;
  /** Absent means pathogenic. */
  readonly significance?: HrrSignificance;
}

export type Exposures = { readonly [D in Drug]?: boolean | NotAvailable };

/** One patient's findings. Units are those of the catalogue below. */
export interface Findings {
  readonly redFlags?: readonly RedFlag[] | NotAvailable;
  readonly pluvictoInfusions?: number | NotAvailable;
  readonly weeksSinceLastInfusion?: number | NotAvailable;
  readonly adt?: Adt | NotAvailable;
  readonly testosterone?: Testosterone | NotAvailable;
  readonly testosteroneCastrate?: boolean | NotAvailable;
  readonly diseaseStatus?: DiseaseStatus | NotAvailable;
  readonly psa?: Psa | NotAvailable;
  readonly psaTrend?: PsaTrend | NotAvailable;
  readonly imaging?: Imaging | NotAvailable;
  readonly visceralMetastases?: boolean | NotAvailable;
  readonly boneMetastases?: boolean | NotAvailable;
  readonly opioidBonePain?: boolean | NotAvailable;
  readonly cnsMetastases?: boolean | NotAvailable;
  readonly visceralCrisis?: boolean | NotAvailable;
  readonly oligoprogression?: boolean | NotAvailable;
  readonly psmaPet?: PsmaPet | NotAvailable;
  readonly fdgDiscordance?: boolean | NotAvailable;
  readonly histology?: Histology | NotAvailable;
  readonly ecog?: number | NotAvailable;
  readonly karnofsky?: number | NotAvailable;
  readonly ecogReversibleCause?: boolean | NotAvailable;
  readonly msi?: Msi | NotAvailable;
  readonly hrr?: HrrSummary | readonly HrrAlteration[] | NotAvailable;
  readonly tmb?: number | NotAvailable;
  readonly prior?: Exposures;
  readonly docetaxelResponseMonths?: number | NotAvailable;
  readonly docetaxelProgressedAfterArpiSwitch?: boolean | NotAvailable;
  readonly anc?: number | NotAvailable;
  readonly platelets?: number | NotAvailable;
  readonly haemoglobin?: number | NotAvailable;
  readonly bilirubinTimesUln?: number | NotAvailable;
  readonly astTimesUln?: number | NotAvailable;
  readonly altTimesUln?: number | NotAvailable;
  readonly alpTimesUln?: number | NotAvailable;
  readonly childPugh?: ChildPugh | NotAvailable;
  readonly creatinineClearance?: number | NotAvailable;
  readonly potassium?: number | NotAvailable;
  readonly correctedCalcium?: number | NotAvailable;
  readonly lvef?: number | NotAvailable;
  readonly nyha?: Nyha | NotAvailable;
  readonly seizureHistory?: boolean | NotAvailable;
  readonly autoimmuneDisease?: boolean | NotAvailable;
  readonly transplant?: boolean | NotAvailable;
  readonly priorFebrileNeutropenia?: boolean | NotAvailable;
  readonly taxaneHypersensitivity?: boolean | NotAvailable;
  readonly neuropathyGrade?: number | NotAvailable;
  readonly age?: number | NotAvailable;
  readonly concomitantDrugs?: readonly string[] | NotAvailable;
  readonly declines?: readonly OptionId[];
  readonly contraindicated?: readonly OptionId[];
}

export type FindingKey = keyof Findings;

/**
 * A finding as answers name it: a key, or one drug of `prior`, as `prior.docetaxel`.
 */
export type FindingPath = Exclude<FindingKey, 'prior'> | `prior.${Drug}`;

/** How a finding's value looks; `min` and `max` are inclusive limits of plausibility, not of normality. */
export type FindingKind =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'flag' }
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly whole?: true;
      readonly step?: number;
    }
  | { readonly kind: 'redFlags' | 'testosterone' | 'psa' | 'hrr' | 'prior' | 'drugNames' | 'optionIds' };

export type FindingSpec = FindingKind & {
  /** Reads after "the patient's …" and stands alone as a label. */
  readonly label: string;
};

const choice = (label: string, values: readonly string[]): FindingSpec => ({ kind: 'choice', label, values });
const flag = (label: string): FindingSpec => ({ kind: 'flag', label });
const number = (label: string, unit: string, min: number, max: number): FindingSpec => ({
  kind: 'number',
  label,
  unit,
  min,
  max,
});
const whole = (label: string, unit: string, min: number, max: number): FindingSpec => ({
  kind: 'number',
  label,
  unit,
  min,
  max,
  whole: true,
});

/** Every finding, in the order of the assessment. The one place that says what a value may be. */
export const FINDINGS = {
  redFlags: { kind: 'redFlags', label: 'red flags' },
  pluvictoInfusions: whole('Pluvicto infusions completed', '', 0, 50),
  weeksSinceLastInfusion: number('weeks since the last infusion', 'weeks', 0, 1000),
  adt: choice('ADT', ADT),
  testosterone: { kind: 'testosterone', label: 'testosterone' },
  testosteroneCastrate: flag('castrate testosterone (said in words)'),
  diseaseStatus: choice('disease status', DISEASE_STATUS),
  psa: { kind: 'psa', label: 'PSA' },
  psaTrend: choice('PSA trend', PSA_TREND),
  imaging: choice('imaging', IMAGING),
  visceralMetastases: flag('visceral metastases'),
  boneMetastases: flag('bone metastases'),
  opioidBonePain: flag('bone pain needing regular opioids'),
  cnsMetastases: flag('CNS metastases'),
  visceralCrisis: flag('visceral crisis'),
  oligoprogression: flag('oligoprogression'),
  psmaPet: choice('PSMA PET', PSMA_PET),
  fdgDiscordance: flag('FDG-positive, PSMA-negative disease'),
  histology: choice('histology', HISTOLOGY),
  ecog: whole('ECOG performance status', '', 0, 4),
  karnofsky: {
    kind: 'number',
    label: 'Karnofsky performance status',
    unit: '',
    min: 0,
    max: 100,
    whole: true,
    step: 10,
  },
  ecogReversibleCause: flag('a reversible cause of the performance status'),
  msi: choice('MSI/MMR', MSI),
  hrr: { kind: 'hrr', label: 'HRR gene testing' },
  tmb: number('tumour mutational burden', 'mut/Mb', 0, 2000),
  prior: { kind: 'prior', label: 'prior treatments' },
  docetaxelResponseMonths: number('progression-free interval after docetaxel', 'months', 0, 300),
  docetaxelProgressedAfterArpiSwitch: flag('progression on or after an ARPI that followed docetaxel'),
  anc: number('ANC', '×10⁹/L', 0, 100),
  platelets: number('platelets', '×10⁹/L', 0, 3000),
  haemoglobin: number('haemoglobin', 'g/dL', 0, 25),
  bilirubinTimesUln: number('bilirubin', '× ULN', 0, 100),
  astTimesUln: number('AST', '× ULN', 0, 1000),
  altTimesUln: number('ALT', '× ULN', 0, 1000),
  alpTimesUln: number('ALP', '× ULN', 0, 1000),
  childPugh: choice('Child-Pugh class', CHILD_PUGH),
  creatinineClearance: number('creatinine clearance', 'mL/min', 0, 400),
  potassium: number('potassium', 'mmol/L', 1, 10),
  correctedCalcium: number('corrected calcium', 'mmol/L', 0.5, 6),
  lvef: number('LVEF', '%', 0, 100),
  nyha: choice('NYHA class', NYHA),
  seizureHistory: flag('a history of seizure'),
  autoimmuneDisease: flag('autoimmune disease'),
  transplant: flag('organ or stem-cell transplant'),
  priorFebrileNeutropenia: flag('earlier febrile neutropenia'),
  taxaneHypersensitivity: flag('severe hypersensitivity to a taxane or polysorbate 80'),
  neuropathyGrade: whole('peripheral neuropathy', 'CTCAE grade', 0, 4),
  age: whole('age', 'years', 18, 120),
  concomitantDrugs: { kind: 'drugNames', label: 'concomitant drugs' },
  declines: { kind: 'optionIds', label: 'options the patient declines' },
  contraindicated: { kind: 'optionIds', label: 'options the clinician rules out' },
} as const satisfies Record<FindingKey, FindingSpec>;

export const FINDING_KEYS = Object.keys(FINDINGS) as readonly FindingKey[];

/** Red flags are a list of `RED_FLAGS`; the empty list means "asked, none". */
export const NO_RED_FLAGS: readonly RedFlag[] = [];
export { RED_FLAGS };
