import { FINDINGS, type FindingPath } from '../findings.ts';
import { DRUGS } from '../vocabulary.ts';
import type { Facts } from './facts.ts';

/** How a fact is said, and the findings that would settle it. */
export interface FactSpec {
  /** Stands before a value ("ECOG performance status at most 2") or alone for a yes ("bone metastases"). */
  readonly label: string;
  readonly from: readonly FindingPath[];
  readonly unit?: string;
  readonly words?: Readonly<Record<string, string>>;
}

type OwnFinding = Extract<keyof Facts, Exclude<FindingPath, `prior.${string}`>>;
type PriorFact = Extract<keyof Facts, `prior.${string}`>;
type DerivedFact = Exclude<keyof Facts, OwnFinding | PriorFact> | 'diseaseStatus' | 'psa' | 'msi';

const PARP_PATHS: readonly FindingPath[] = [
  'prior.olaparib',
  'prior.rucaparib',
  'prior.talazoparib',
  'prior.niraparib',
];
const SAME_CLASS_PATHS: readonly FindingPath[] = ['prior.apalutamide', 'prior.darolutamide'];
const ARPI_PATHS: readonly FindingPath[] = ['prior.abiraterone', 'prior.enzalutamide', ...SAME_CLASS_PATHS];
const STATUS_WORDS = { psa_only_progression: 'PSA-only progression' };

const DERIVED: Readonly<Record<DerivedFact, FactSpec>> = {
  redFlag: { label: 'a red flag', from: ['redFlags'] },
  infusions: { label: 'Pluvicto infusions completed', from: ['pluvictoInfusions'] },
  castration: {
    label: 'testosterone',
    from: ['testosterone'],
    words: {
      castrate: 'castrate (below 50 ng/dL or 1.7 nmol/L)',
      borderline: 'borderline (49 to 50 ng/dL or 1.70 to 1.735 nmol/L)',
      not_castrate: 'not castrate (above 50 ng/dL or 1.735 nmol/L)',
    },
  },
  castrationKnown: { label: 'a testosterone that settles castration', from: ['testosterone'] },
  testosteroneNearCastrate: {
    label: 'testosterone above the castrate range but at most 100 ng/dL (3.47 nmol/L)',
    from: ['testosterone'],
  },
  diseaseStatus: { label: 'disease status', from: ['diseaseStatus'], words: STATUS_WORDS },
  statedStatus: { label: 'disease status as stated', from: ['diseaseStatus'], words: STATUS_WORDS },
  statusConflict: {
    label: 'a stated disease status that imaging or PSA contradicts',
    from: ['diseaseStatus', 'imaging', 'psaTrend'],
  },
  progression: {
    label: 'progression',
    from: ['diseaseStatus'],
    words: {
      none: 'none (responding, stable, or a PSA rise below the PCWG3 limits)',
      unconfirmed: 'PSA only, without progression on imaging',
      progressed: 'yes, as the clinician states it or on imaging',
    },
  },
  currentImaging: {
    label: 'current imaging',
    from: ['imaging'],
    words: { clear: 'stable or response', none: 'none' },
  },
  psaProgression: {
    label: 'PSA rise per PCWG3',
    from: ['psa'],
    words: { met: 'met and confirmed', unconfirmed: 'large enough, not yet confirmed', not_met: 'not met' },
  },
  psa: { label: 'latest PSA', from: ['psa'], unit: 'ng/mL' },
  msi: {
    label: 'MSI/MMR',
    from: ['msi'],
    words: { msi_high_or_dmmr: 'MSI-high or dMMR', mss_or_pmmr: 'MSS or pMMR' },
  },
  msiTesting: { label: 'MSI/MMR testing', from: ['msi'], words: { not_resulted: 'no result' } },
  hrrBrca: { label: 'a pathogenic BRCA1 or BRCA2 alteration', from: ['hrr'] },
  hrrPalb2: { label: 'a pathogenic PALB2 alteration', from: ['hrr'] },
  hrrCohortA: { label: 'a pathogenic BRCA1, BRCA2 or ATM alteration', from: ['hrr'] },
  hrrFewResponses: { label: 'a pathogenic ATM, CDK12 or CHEK2 alteration', from: ['hrr'] },
  hrrOlaparibLabel: { label: "a pathogenic alteration in a gene of olaparib's US label", from: ['hrr'] },
  hrrAnyPathogenic: { label: 'a pathogenic HRR alteration', from: ['hrr'] },
  hrrOnlyCtdnaAtmChek2: { label: 'ATM or CHEK2 seen in ctDNA only', from: ['hrr'] },
  hrrAtmChek2SampleUnsaid: { label: 'ATM or CHEK2 with no sample named', from: ['hrr'] },
  hrrGermlineToConfirm: { label: 'a pathogenic HRR alteration not yet known to be germline', from: ['hrr'] },
  hrrTesting: { label: 'HRR testing', from: ['hrr'], words: { not_resulted: 'no result' } },
  arpiUsed: { label: 'an ARPI given before', from: ARPI_PATHS },
  sameClassArpiUsed: { label: 'apalutamide or darolutamide given before', from: SAME_CLASS_PATHS },
  takesOtherDrugs: { label: 'concomitant drugs', from: ['concomitantDrugs'] },
  parpUsed: { label: 'a PARP inhibitor given before', from: PARP_PATHS },
};

const OWN: readonly OwnFinding[] = [
  'redFlags',
  'weeksSinceLastInfusion',
  'adt',
  'imaging',
  'visceralMetastases',
  'boneMetastases',
  'opioidBonePain',
  'cnsMetastases',
  'visceralCrisis',
  'oligoprogression',
  'psmaPet',
  'fdgDiscordance',
  'histology',
  'ecog',
  'ecogReversibleCause',
  'tmb',
  'docetaxelResponseMonths',
  'docetaxelProgressedAfterArpiSwitch',
  'anc',
  'platelets',
  'haemoglobin',
  'bilirubinTimesUln',
  'astTimesUln',
  'altTimesUln',
  'alpTimesUln',
  'childPugh',
  'creatinineClearance',
  'potassium',
  'correctedCalcium',
  'lvef',
  'nyha',
  'seizureHistory',
  'autoimmuneDisease',
  'transplant',
  'priorFebrileNeutropenia',
  'taxaneHypersensitivity',
  'neuropathyGrade',
  'age',
  'concomitantDrugs',
  'declines',
  'contraindicated',
];

const DRUG_LABELS: Readonly<Record<string, string>> = {
  radium223: 'radium-223',
  sipuleucel_t: 'sipuleucel-T',
  platinum: 'platinum chemotherapy',
};

/** Each drug as a clinician writes it. */
export const drugLabel = (drug: string): string => DRUG_LABELS[drug] ?? drug;

const ownSpec = (key: OwnFinding): FactSpec => {
  const spec = FINDINGS[key];
  return { label: spec.label, from: [key], ...('unit' in spec && spec.unit ? { unit: spec.unit } : {}) };
};

/** Every fact, with its words. */
export const FACTS = {
  ...Object.fromEntries(OWN.map((key) => [key, ownSpec(key)])),
  ...Object.fromEntries(
    DRUGS.map((drug) => [
      `prior.${drug}`,
      { label: `${drugLabel(drug)} given before`, from: [`prior.${drug}`] },
    ]),
  ),
  ...DERIVED,
} as Readonly<Record<keyof Facts, FactSpec>>;
