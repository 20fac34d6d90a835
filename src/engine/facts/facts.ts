import type { Findings, Testosterone } from '../findings.ts';
import type {
  Adt,
  ChildPugh,
  DiseaseStatus,
  Drug,
  Histology,
  Imaging,
  Msi,
  Nyha,
  PsmaPet,
  RedFlag,
} from '../vocabulary.ts';
import { type Castration, castrationOf, isNearCastrate } from './castration.ts';
import { either, given, someOf } from './given.ts';
import { type HrrFacts, hrrFacts } from './hrr.ts';
import { ecogFromKarnofsky } from './performance.ts';
import type { CurrentImaging, Progression } from './progression.ts';
import type { PsaProgression } from './psaProgression.ts';
import { statusFacts } from './statusFacts.ts';

type Maybe<T> = T | undefined;
type PriorFacts = { readonly [D in Drug as `prior.${D}`]: Maybe<boolean> };

/** What rules read: findings and what follows from them. `undefined` is unknown, whether never said or not available. */
export interface Facts extends PriorFacts, HrrFacts {
  readonly redFlag: Maybe<boolean>;
  readonly redFlags: Maybe<readonly RedFlag[]>;
  readonly infusions: Maybe<number>;
  readonly weeksSinceLastInfusion: Maybe<number>;
  readonly adt: Maybe<Adt>;
  readonly castration: Maybe<Castration>;
  readonly castrationKnown: boolean;
  readonly testosteroneNearCastrate: Maybe<boolean>;
  readonly diseaseStatus: Maybe<DiseaseStatus>;
  /** As the clinician says it, whatever contradicts it. */
  readonly statedStatus: Maybe<DiseaseStatus>;
  readonly statusConflict: boolean;
  readonly progression: Maybe<Progression>;
  readonly psaProgression: Maybe<PsaProgression>;
  readonly psa: Maybe<number>;
  readonly imaging: Maybe<Imaging>;
  readonly currentImaging: CurrentImaging;
  readonly visceralMetastases: Maybe<boolean>;
  readonly boneMetastases: Maybe<boolean>;
  readonly opioidBonePain: Maybe<boolean>;
  readonly cnsMetastases: Maybe<boolean>;
  readonly visceralCrisis: Maybe<boolean>;
  readonly oligoprogression: Maybe<boolean>;
  readonly psmaPet: Maybe<PsmaPet>;
  readonly fdgDiscordance: Maybe<boolean>;
  readonly histology: Maybe<Histology>;
  readonly ecog: Maybe<number>;
  readonly ecogReversibleCause: Maybe<boolean>;
  readonly msi: Maybe<Extract<Msi, 'msi_high_or_dmmr' | 'mss_or_pmmr'>>;
  readonly msiTesting: 'resulted' | 'pending' | 'not_resulted';
  readonly tmb: Maybe<number>;
  readonly arpiUsed: Maybe<boolean>;
  readonly sameClassArpiUsed: Maybe<boolean>;
  readonly parpUsed: Maybe<boolean>;
  readonly docetaxelResponseMonths: Maybe<number>;
  readonly docetaxelProgressedAfterArpiSwitch: Maybe<boolean>;
  readonly anc: Maybe<number>;
  readonly platelets: Maybe<number>;
  readonly haemoglobin: Maybe<number>;
  readonly bilirubinTimesUln: Maybe<number>;
  readonly astTimesUln: Maybe<number>;
  readonly altTimesUln: Maybe<number>;
  readonly alpTimesUln: Maybe<number>;
  readonly childPugh: Maybe<ChildPugh>;
  readonly creatinineClearance: Maybe<number>;
  readonly potassium: Maybe<number>;
  readonly correctedCalcium: Maybe<number>;
  readonly lvef: Maybe<number>;
  readonly nyha: Maybe<Nyha>;
  readonly seizureHistory: Maybe<boolean>;
  readonly autoimmuneDisease: Maybe<boolean>;
  readonly transplant: Maybe<boolean>;
  readonly priorFebrileNeutropenia: Maybe<boolean>;
  readonly taxaneHypersensitivity: Maybe<boolean>;
  readonly neuropathyGrade: Maybe<number>;
  readonly age: Maybe<number>;
  readonly concomitantDrugs: Maybe<readonly string[]>;
  readonly takesOtherDrugs: Maybe<boolean>;
  readonly declines: readonly string[];
  readonly contraindicated: readonly string[];
}

type FactsOfType<T> = { [K in keyof Facts]-?: NonNullable<Facts[K]> extends T ? K : never }[keyof Facts];
export type NumericFact = FactsOfType<number>;
export type ListFact = FactsOfType<readonly string[]>;

/** Everything rules may read of one case, worked out once. Pure; never throws on findings that passed the border. */
export function factsOf(findings: Findings): Facts {
  const { prior = {} } = findings;
  const used = (drug: Drug): Maybe<boolean> => given(prior[drug]);
  const status = statusFacts(findings);
  const castration = castrationFacts(given(findings.testosterone), given(findings.testosteroneCastrate));
  const sameClassArpiUsed = either(used('apalutamide'), used('darolutamide'));
  const hrr = hrrFacts(findings.hrr);
  const msi = msiFacts(findings.msi);
  // One literal: a case is decided thousands of times over, and an object put together from parts is a hundred times slower.
  return {
    redFlag: someOf(findings.redFlags),
    redFlags: given(findings.redFlags),
    infusions: given(findings.pluvictoInfusions),
    weeksSinceLastInfusion: given(findings.weeksSinceLastInfusion),
    adt: given(findings.adt),
    castration: castration.castration,
    castrationKnown: castration.castrationKnown,
    testosteroneNearCastrate: castration.testosteroneNearCastrate,
    diseaseStatus: status.diseaseStatus,
    statedStatus: status.statedStatus,
    statusConflict: status.statusConflict,
    progression: status.progression,
    psaProgression: status.psaProgression,
    psa: status.psa,
    imaging: status.imaging,
    currentImaging: status.currentImaging,
    visceralMetastases: given(findings.visceralMetastases),
    boneMetastases: given(findings.boneMetastases),
    opioidBonePain: given(findings.opioidBonePain),
    cnsMetastases: given(findings.cnsMetastases),
    visceralCrisis: given(findings.visceralCrisis),
    oligoprogression: given(findings.oligoprogression),
    psmaPet: given(findings.psmaPet),
    fdgDiscordance: given(findings.fdgDiscordance),
    histology: given(findings.histology),
    ecog: ecogOf(findings),
    ecogReversibleCause: given(findings.ecogReversibleCause),
    msi: msi.msi,
    msiTesting: msi.msiTesting,
    hrrBrca: hrr.hrrBrca,
    hrrPalb2: hrr.hrrPalb2,
    hrrCohortA: hrr.hrrCohortA,
    hrrFewResponses: hrr.hrrFewResponses,
    hrrOlaparibLabel: hrr.hrrOlaparibLabel,
    hrrAnyPathogenic: hrr.hrrAnyPathogenic,
    hrrOnlyCtdnaAtmChek2: hrr.hrrOnlyCtdnaAtmChek2,
    hrrAtmChek2SampleUnsaid: hrr.hrrAtmChek2SampleUnsaid,
    hrrGermlineToConfirm: hrr.hrrGermlineToConfirm,
    hrrTesting: hrr.hrrTesting,
    tmb: given(findings.tmb),
    'prior.docetaxel': used('docetaxel'),
    'prior.cabazitaxel': used('cabazitaxel'),
    'prior.abiraterone': used('abiraterone'),
    'prior.enzalutamide': used('enzalutamide'),
    'prior.apalutamide': used('apalutamide'),
    'prior.darolutamide': used('darolutamide'),
    'prior.olaparib': used('olaparib'),
    'prior.rucaparib': used('rucaparib'),
    'prior.talazoparib': used('talazoparib'),
    'prior.niraparib': used('niraparib'),
    'prior.radium223': used('radium223'),
    'prior.sipuleucel_t': used('sipuleucel_t'),
    'prior.pembrolizumab': used('pembrolizumab'),
    'prior.platinum': used('platinum'),
    sameClassArpiUsed,
    arpiUsed: either(either(used('abiraterone'), used('enzalutamide')), sameClassArpiUsed),
    parpUsed: either(
      either(used('olaparib'), used('rucaparib')),
      either(used('talazoparib'), used('niraparib')),
    ),
    docetaxelResponseMonths: given(findings.docetaxelResponseMonths),
    docetaxelProgressedAfterArpiSwitch: given(findings.docetaxelProgressedAfterArpiSwitch),
    anc: given(findings.anc),
    platelets: given(findings.platelets),
    haemoglobin: given(findings.haemoglobin),
    bilirubinTimesUln: given(findings.bilirubinTimesUln),
    astTimesUln: given(findings.astTimesUln),
    altTimesUln: given(findings.altTimesUln),
    alpTimesUln: given(findings.alpTimesUln),
    childPugh: given(findings.childPugh),
    creatinineClearance: given(findings.creatinineClearance),
    potassium: given(findings.potassium),
    correctedCalcium: given(findings.correctedCalcium),
    lvef: given(findings.lvef),
    nyha: given(findings.nyha),
    seizureHistory: given(findings.seizureHistory),
    autoimmuneDisease: given(findings.autoimmuneDisease),
    transplant: given(findings.transplant),
    priorFebrileNeutropenia: given(findings.priorFebrileNeutropenia),
    taxaneHypersensitivity: given(findings.taxaneHypersensitivity),
    neuropathyGrade: given(findings.neuropathyGrade),
    age: given(findings.age),
    concomitantDrugs: given(findings.concomitantDrugs),
    takesOtherDrugs: someOf(findings.concomitantDrugs),
    declines: findings.declines ?? NONE,
    contraindicated: findings.contraindicated ?? NONE,
  };
}

const NONE: readonly string[] = [];

function ecogOf(findings: Findings): Maybe<number> {
  const karnofsky = given(findings.karnofsky);
  return given(findings.ecog) ?? (karnofsky === undefined ? undefined : ecogFromKarnofsky(karnofsky));
}

/** Castration and what is known of it. A number beats words. */
export function castrationFacts(
  testosterone: Maybe<Testosterone>,
  inWords: Maybe<boolean>,
): Pick<Facts, 'castration' | 'castrationKnown' | 'testosteroneNearCastrate'> {
  const castration = testosterone === undefined ? fromWords(inWords) : castrationOf(testosterone);
  return {
    castration,
    castrationKnown: castration !== undefined,
    testosteroneNearCastrate: testosterone === undefined ? undefined : isNearCastrate(testosterone),
  };
}

function fromWords(isCastrate: Maybe<boolean>): Maybe<Castration> {
  if (isCastrate === undefined) return undefined;
  return isCastrate ? 'castrate' : 'not_castrate';
}

/** What MSI/MMR testing says, and whether it has resulted. */
export function msiFacts(msi: Findings['msi']): Pick<Facts, 'msi' | 'msiTesting'> {
  if (msi === 'msi_high_or_dmmr' || msi === 'mss_or_pmmr') return { msi, msiTesting: 'resulted' };
  return { msi: undefined, msiTesting: msi === 'pending' ? 'pending' : 'not_resulted' };
}
