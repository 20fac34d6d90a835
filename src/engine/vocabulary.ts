/** The fixed names of the product: findings' values, options, pathways, alerts. They are a public interface: add, never rename. */

export const RED_FLAGS = [
  'cord_compression',
  'hypercalcaemia',
  'febrile_neutropenia',
  'sepsis',
  'bleeding',
  'urinary_obstruction',
  'raised_intracranial_pressure',
  'seizure',
  'pulmonary_embolism',
  'pathological_fracture',
] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

export const DRUGS = [
  'docetaxel',
  'cabazitaxel',
  'abiraterone',
  'enzalutamide',
  'apalutamide',
  'darolutamide',
  'olaparib',
  'rucaparib',
  'talazoparib',
  'niraparib',
  'radium223',
  'sipuleucel_t',
  'pembrolizumab',
  'platinum',
] as const;
export type Drug = (typeof DRUGS)[number];

export const ADT = ['continuing', 'orchiectomy', 'stopped', 'never'] as const;
export type Adt = (typeof ADT)[number];

export const TESTOSTERONE_UNITS = ['ng/dL', 'nmol/L'] as const;
export type TestosteroneUnit = (typeof TESTOSTERONE_UNITS)[number];
/** Above these a value is taken for a slip of unit or decimal point; 1,500 ng/dL is 52 nmol/L. */
export const MOST_TESTOSTERONE: Readonly<Record<TestosteroneUnit, number>> = { 'ng/dL': 1500, 'nmol/L': 52 };
/** ng/mL: a PSA above this is taken for a slip of the decimal point. */
export const MOST_PSA = 20_000;

export const DISEASE_STATUS = ['responding', 'stable', 'psa_only_progression', 'progressed'] as const;
export type DiseaseStatus = (typeof DISEASE_STATUS)[number];

export const PSA_TREND = ['rising', 'stable', 'falling'] as const;
export type PsaTrend = (typeof PSA_TREND)[number];

export const IMAGING = ['progression', 'stable', 'response', 'not_done'] as const;
export type Imaging = (typeof IMAGING)[number];

export const PSMA_PET = ['positive', 'negative', 'mixed', 'not_done'] as const;
export type PsmaPet = (typeof PSMA_PET)[number];

export const HISTOLOGY = ['adenocarcinoma', 'neuroendocrine', 'mixed'] as const;
export type Histology = (typeof HISTOLOGY)[number];

export const MSI = ['msi_high_or_dmmr', 'mss_or_pmmr', 'not_tested', 'pending'] as const;
export type Msi = (typeof MSI)[number];

/** What an HRR report may say besides a list of alterations. */
export const HRR_SUMMARY = ['negative', 'not_tested', 'pending'] as const;
export type HrrSummary = (typeof HRR_SUMMARY)[number];

export const HRR_ORIGINS = ['germline', 'somatic', 'ctdna'] as const;
export type HrrOrigin = (typeof HRR_ORIGINS)[number];

export const HRR_SIGNIFICANCE = ['pathogenic', 'vus'] as const;
export type HrrSignificance = (typeof HRR_SIGNIFICANCE)[number];

/** HRR genes named by a PARP inhibitor's US label or its trial (HGNC symbols, lower case). Other symbols are accepted and match no label. */
export const HRR_GENES = [
  'atm',
  'atr',
  'bard1',
  'brca1',
  'brca2',
  'brip1',
  'cdk12',
  'chek1',
  'chek2',
  'fanca',
  'fancl',
  'mlh1',
  'mre11a',
  'nbn',
  'palb2',
  'ppp2r2a',
  'rad51b',
  'rad51c',
  'rad51d',
  'rad54l',
] as const;

export const CHILD_PUGH = ['A', 'B', 'C'] as const;
export type ChildPugh = (typeof CHILD_PUGH)[number];

export const NYHA = ['I', 'II', 'III', 'IV'] as const;
export type Nyha = (typeof NYHA)[number];

export const OPTIONS = [
  'continue_adt',
  'restart_adt',
  'cabazitaxel',
  'docetaxel',
  'docetaxel_rechallenge',
  'abiraterone',
  'enzalutamide',
  'olaparib',
  'rucaparib',
  'pembrolizumab',
  'radium223',
  'platinum_chemotherapy',
  'surveillance',
  'palliative_care',
  'clinical_trial',
  'lu_psma_retreatment',
  'actinium_225_psma',
] as const;
export type OptionId = (typeof OPTIONS)[number];

/** Disease-directed drugs: what may be ranked, and what ECOG 3–4, a red flag or a non-castrate testosterone keeps from being recommended. */
export const DRUG_OPTIONS = [
  'cabazitaxel',
  'docetaxel',
  'docetaxel_rechallenge',
  'abiraterone',
  'enzalutamide',
  'olaparib',
  'rucaparib',
  'pembrolizumab',
  'radium223',
  'platinum_chemotherapy',
] as const satisfies readonly OptionId[];
export type DrugOption = (typeof DRUG_OPTIONS)[number];

export const STANDINGS = [
  'recommended',
  'provisional',
  'on_hold',
  'not_recommended',
  'not_assessed',
] as const;
export type Standing = (typeof STANDINGS)[number];

export const PATHWAYS = [
  'urgent',
  'out_of_scope',
  'palliative',
  'adt_first',
  'incomplete',
  'surveillance',
  'confirm_progression',
  'transformation_workup',
  'biomarker_targeted',
  'chemotherapy',
  'arpi_last_resort',
  'trial_or_palliative',
] as const;
export type Pathway = (typeof PATHWAYS)[number];

export const ALERTS = [
  'red_flag',
  'scope_not_six',
  'do_not_stop_adt',
  'adt_not_castrate',
  'testosterone_borderline',
  'testosterone_not_verified',
  'retreatment_not_supported',
  'docetaxel_rechallenge_criteria',
  'arpi_cross_resistance',
  'test_molecular',
  'germline_counselling',
  'palliative_care',
  'reversible_performance_status',
  'confirm_progression',
  'actinium_investigational',
  'neutropenia',
  'marrow_reserve',
  'gcsf',
  'hepatic',
  'cardiac',
  'seizure',
  'interaction',
  'renal_dose',
  'immune_caution',
  'fracture',
  'transformation',
  'psma_discordance',
  'bone_health',
  'radiotherapy',
  'too_early_to_call',
  'status_conflict',
  'visceral_crisis',
  'oligoprogression',
  'cns_metastases',
  'geriatric_screen',
  'neuropathy',
  'clonal_haematopoiesis',
  'do_not_wait_for_molecular',
  'goals_of_care',
  'stale_evidence',
] as const;
export type AlertId = (typeof ALERTS)[number];

export const SEVERITIES = ['info', 'caution', 'urgent'] as const;
export type Severity = (typeof SEVERITIES)[number];
