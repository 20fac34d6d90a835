import type { Exposures, Findings } from '../../../src/engine/findings.ts';
import { DRUG_OPTIONS, DRUGS, type DrugOption } from '../../../src/engine/vocabulary.ts';

/** Changes to a case: `prior` is merged drug by drug, and a key that is `undefined` is taken out, as if it was never said. */
export type Patch = { readonly [K in Exclude<keyof Findings, 'prior'>]?: Findings[K] | undefined } & {
  readonly prior?: { readonly [D in keyof Exposures]?: Exposures[D] | undefined };
};

const NEVER_GIVEN: Exposures = Object.fromEntries(DRUGS.map((drug) => [drug, false]));

/**
 * The article's own patient with every finding known: docetaxel and abiraterone before Pluvicto, progressed, castrate,
 * ECOG 1, MSS, HRR-negative, nothing abnormal. The answer is chemotherapy: cabazitaxel, a trial, enzalutamide with its caution.
 */
export const baseCase: Findings = {
  redFlags: [],
  pluvictoInfusions: 6,
  weeksSinceLastInfusion: 10,
  adt: 'continuing',
  testosterone: { value: 20, unit: 'ng/dL' },
  diseaseStatus: 'progressed',
  psa: { series: [{ value: 40 }], nadir: 8 },
  imaging: 'progression',
  visceralMetastases: false,
  boneMetastases: false,
  opioidBonePain: false,
  cnsMetastases: false,
  visceralCrisis: false,
  oligoprogression: false,
  psmaPet: 'positive',
  fdgDiscordance: false,
  histology: 'adenocarcinoma',
  ecog: 1,
  ecogReversibleCause: false,
  msi: 'mss_or_pmmr',
  hrr: 'negative',
  tmb: 3,
  prior: { ...NEVER_GIVEN, docetaxel: true, abiraterone: true },
  docetaxelResponseMonths: 5,
  docetaxelProgressedAfterArpiSwitch: false,
  anc: 3,
  platelets: 200,
  haemoglobin: 12,
  bilirubinTimesUln: 0.5,
  astTimesUln: 0.5,
  altTimesUln: 0.5,
  alpTimesUln: 0.5,
  childPugh: 'A',
  creatinineClearance: 80,
  potassium: 4,
  correctedCalcium: 2.4,
  lvef: 60,
  nyha: 'I',
  seizureHistory: false,
  autoimmuneDisease: false,
  transplant: false,
  priorFebrileNeutropenia: false,
  taxaneHypersensitivity: false,
  neuropathyGrade: 0,
  age: 65,
  concomitantDrugs: [],
  declines: [],
  contraindicated: [],
};

/** A case with some findings changed. */
export function patched(patch: Patch, base: Findings = baseCase): Findings {
  const prior = withoutUndefined({ ...base.prior, ...patch.prior });
  return withoutUndefined({ ...base, ...patch, prior }) as Findings;
}

const withoutUndefined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Findings under which a drug comes on the table. */
export const DOCETAXEL_UNUSED: Patch = { prior: { docetaxel: false } };
export const RECHALLENGE: Patch = { docetaxelResponseMonths: 8, docetaxelProgressedAfterArpiSwitch: true };
export const ABIRATERONE_UNUSED: Patch = { prior: { abiraterone: false, enzalutamide: true } };
export const NO_ARPI: Patch = { prior: { abiraterone: false } };
export const BRCA2: Patch = { hrr: [{ gene: 'brca2', origin: 'germline' }] };
export const ATM: Patch = { hrr: [{ gene: 'atm', origin: 'somatic' }] };
export const MSI_HIGH: Patch = { msi: 'msi_high_or_dmmr' };
export const RADIUM: Patch = { boneMetastases: true, opioidBonePain: true };
export const NEUROENDOCRINE: Patch = { histology: 'neuroendocrine' };
/** Every standard drug used: only a trial is left. */
export const ALL_USED: Patch = { prior: { cabazitaxel: true, enzalutamide: true } };

/** What brings each drug onto the table. */
export const ON_TABLE: Readonly<Record<DrugOption, Patch>> = {
  cabazitaxel: {},
  docetaxel: DOCETAXEL_UNUSED,
  docetaxel_rechallenge: RECHALLENGE,
  abiraterone: ABIRATERONE_UNUSED,
  enzalutamide: {},
  olaparib: BRCA2,
  rucaparib: BRCA2,
  pembrolizumab: MSI_HIGH,
  radium223: RADIUM,
  platinum_chemotherapy: NEUROENDOCRINE,
};
export const EVERY_DRUG: readonly DrugOption[] = DRUG_OPTIONS;

/** Patches one after another; `prior` is merged. */
export function both(...patches: readonly Patch[]): Patch {
  const prior = Object.assign({}, ...patches.map((patch) => patch.prior ?? {}));
  return Object.assign({}, ...patches, { prior });
}
