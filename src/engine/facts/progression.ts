import type { DiseaseStatus, Imaging, PsaTrend } from '../vocabulary.ts';
import type { PsaProgression } from './psaProgression.ts';

/** What the drugs wait for: nothing to treat, a rise still to be confirmed, or progression. */
export type Progression = 'none' | 'unconfirmed' | 'progressed';

/** What current CT and bone scan show; `none` where there is none, whether not done, not available or never said. */
export type CurrentImaging = 'clear' | 'progression' | 'none';

export interface StatusEvidence {
  readonly stated: DiseaseStatus | undefined;
  readonly imaging: Imaging | undefined;
  /** As said, else by the series. */
  readonly psaTrend: PsaTrend | undefined;
  readonly seriesTrend: PsaTrend | undefined;
  readonly psaProgression: PsaProgression | undefined;
}

export function currentImagingOf(imaging: Imaging | undefined): CurrentImaging {
  if (imaging === undefined || imaging === 'not_done') return 'none';
  return imaging === 'progression' ? 'progression' : 'clear';
}

/**
 * A stated status that current imaging contradicts, alone or with a PSA that does not rise, is a conflict, as is a PSA
 * rise that is stated over falling values: it is asked, never decided.
 */
export function statusConflicts({ stated, imaging, psaTrend, seriesTrend }: StatusEvidence): boolean {
  if (stated === undefined) return false;
  if (imaging === 'progression') return stated !== 'progressed';
  if (stated === 'psa_only_progression') return psaTrend === 'falling' || seriesTrend === 'falling';
  if (stated !== 'progressed') return false;
  return (
    imaging === 'response' || (imaging === 'stable' && (psaTrend === 'stable' || psaTrend === 'falling'))
  );
}

/** The status as the clinician says it; if not said, derived from imaging and PSA, and read back. */
export function diseaseStatusOf(evidence: StatusEvidence): DiseaseStatus | undefined {
  if (statusConflicts(evidence)) return undefined;
  return evidence.stated ?? derivedStatus(evidence);
}

function derivedStatus({ imaging, psaTrend }: StatusEvidence): DiseaseStatus | undefined {
  if (imaging === 'progression') return 'progressed';
  if (imaging === 'response') return 'responding';
  if (psaTrend === 'rising') return 'psa_only_progression';
  return imaging === 'stable' && psaTrend !== undefined ? 'stable' : undefined;
}

/** A PSA rise that fails PCWG3, with neither imaging nor clinical progression, is not progression. */
export function progressionOf(
  status: DiseaseStatus,
  psaProgression: PsaProgression | undefined,
): Progression {
  if (status === 'progressed') return 'progressed';
  return status === 'psa_only_progression' && psaProgression !== 'not_met' ? 'unconfirmed' : 'none';
}
