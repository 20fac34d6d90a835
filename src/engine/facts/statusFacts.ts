import type { Findings, Psa } from '../findings.ts';
import type { Imaging } from '../vocabulary.ts';
import type { Facts } from './facts.ts';
import { given } from './given.ts';
import {
  currentImagingOf,
  diseaseStatusOf,
  progressionOf,
  type StatusEvidence,
  statusConflicts,
} from './progression.ts';
import { latestPsa, psaProgressionOf, psaTrendOf } from './psaProgression.ts';

type StatusFact =
  | 'diseaseStatus'
  | 'statedStatus'
  | 'statusConflict'
  | 'progression'
  | 'psaProgression'
  | 'psa'
  | 'imaging'
  | 'currentImaging';

/** Whether the disease progresses, from what is stated, imaging and PSA. */
export function statusFacts(findings: Findings): Pick<Facts, StatusFact> {
  const imaging = given(findings.imaging);
  const psa = given(findings.psa);
  const evidence = statusEvidence(findings, imaging, psa);
  const diseaseStatus = diseaseStatusOf(evidence);
  return {
    diseaseStatus,
    statedStatus: evidence.stated,
    statusConflict: statusConflicts(evidence),
    progression: diseaseStatus && progressionOf(diseaseStatus, evidence.psaProgression),
    psaProgression: evidence.psaProgression,
    psa: psa && latestPsa(psa),
    imaging,
    currentImaging: currentImagingOf(imaging),
  };
}

const statusEvidence = (
  findings: Findings,
  imaging: Imaging | undefined,
  psa: Psa | undefined,
): StatusEvidence => ({
  stated: given(findings.diseaseStatus),
  imaging,
  psaTrend: given(findings.psaTrend) ?? (psa && psaTrendOf(psa)),
  seriesTrend: psa && psaTrendOf(psa),
  psaProgression: psa && psaProgressionOf(psa),
});
