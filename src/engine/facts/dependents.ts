import type { FindingKey, FindingPath } from '../findings.ts';
import type { Drug } from '../vocabulary.ts';
import type { Facts } from './facts.ts';

const CASTRATION: readonly (keyof Facts)[] = ['castration', 'castrationKnown', 'testosteroneNearCastrate'];
const STATUS: readonly (keyof Facts)[] = [
  'diseaseStatus',
  'statedStatus',
  'statusConflict',
  'progression',
  'psaProgression',
  'psa',
  'imaging',
  'currentImaging',
];
const HRR: readonly (keyof Facts)[] = [
  'hrrBrca',
  'hrrPalb2',
  'hrrCohortA',
  'hrrFewResponses',
  'hrrOlaparibLabel',
  'hrrAnyPathogenic',
  'hrrOnlyCtdnaAtmChek2',
  'hrrAtmChek2SampleUnsaid',
  'hrrGermlineToConfirm',
  'hrrTesting',
];

/** Findings from which more, or other, facts follow than the one of their own name. */
const OF_FINDING: Readonly<Partial<Record<FindingKey, readonly (keyof Facts)[]>>> = {
  redFlags: ['redFlag', 'redFlags'],
  pluvictoInfusions: ['infusions'],
  testosterone: CASTRATION,
  testosteroneCastrate: CASTRATION,
  diseaseStatus: STATUS,
  psa: STATUS,
  psaTrend: STATUS,
  imaging: STATUS,
  karnofsky: ['ecog'],
  msi: ['msi', 'msiTesting'],
  hrr: HRR,
  concomitantDrugs: ['concomitantDrugs', 'takesOtherDrugs'],
};

const OF_DRUG: Readonly<Partial<Record<Drug, readonly (keyof Facts)[]>>> = {
  abiraterone: ['arpiUsed'],
  enzalutamide: ['arpiUsed'],
  apalutamide: ['arpiUsed', 'sameClassArpiUsed'],
  darolutamide: ['arpiUsed', 'sameClassArpiUsed'],
  olaparib: ['parpUsed'],
  rucaparib: ['parpUsed'],
  talazoparib: ['parpUsed'],
  niraparib: ['parpUsed'],
};

/** Every fact that can differ when this finding alone differs. */
export function factsThatFollow(path: FindingPath): readonly (keyof Facts)[] {
  if (!path.startsWith('prior.')) return OF_FINDING[path as FindingKey] ?? [path as keyof Facts];
  return [path as keyof Facts, ...(OF_DRUG[path.slice('prior.'.length) as Drug] ?? [])];
}
