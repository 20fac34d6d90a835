import { type Drug, FINDINGS, type FindingKey, type FindingPath } from '../../../engine/index.ts';

const DRUG_NAMES: Readonly<Partial<Record<Drug, string>>> = {
  radium223: 'radium-223',
  sipuleucel_t: 'sipuleucel-T',
  platinum: 'platinum chemotherapy',
};

/** A drug as a clinician writes it. */
export const drugName = (drug: Drug): string => DRUG_NAMES[drug] ?? drug;

const PRIOR = 'prior.';

/** The drug that a path like `prior.docetaxel` names; undefined for other findings. */
export const priorDrug = (path: FindingPath | 'prior'): Drug | undefined =>
  path.startsWith(PRIOR) ? (path.slice(PRIOR.length) as Drug) : undefined;

/** A finding's name in a sentence: "ECOG performance status", "docetaxel given before". */
export function findingName(path: FindingPath | 'prior'): string {
  const drug = priorDrug(path);
  return drug === undefined ? FINDINGS[path as FindingKey].label : `${drugName(drug)} given before`;
}
