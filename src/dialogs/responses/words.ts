import type { Pathway } from '../../engine/index.ts';

/** Each pathway as one says it. */
export const PATHWAY_WORDS: Readonly<Record<Pathway, string>> = {
  urgent: 'emergency first',
  out_of_scope: 'outside the scope',
  palliative: 'palliative care',
  adt_first: 'ADT first',
  incomplete: 'incomplete',
  surveillance: 'surveillance',
  confirm_progression: 'confirm progression',
  transformation_workup: 'transformation work-up',
  biomarker_targeted: 'biomarker-matched drug',
  chemotherapy: 'chemotherapy',
  arpi_last_resort: 'an unused ARPI',
  trial_or_palliative: 'trial or palliative care',
};
