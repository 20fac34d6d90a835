import type { OptionId, Pathway } from '../../../engine/index.ts';

/** How a pathway's first screen is laid out. What it says comes from the answer. */
export interface Plan {
  /** Options without a rank that come before everything else. */
  readonly lead: readonly OptionId[];
  /** Drugs on hold are only named, with what they wait for. */
  readonly namesOnly?: true;
  /** Cautions are the matter itself: each stands in full on its own line, before the options. */
  readonly cautionsInFull?: true;
  /** What is watched: all of it, or only what will count as progression. */
  readonly monitoring?: 'all' | 'criteria';
  /** What is missing is the matter itself: each finding stands on its own line with why it matters. */
  readonly missingFirst?: true;
  /** What would change the answer is told; not where the answer is a question. */
  readonly changes?: true;
}

const ADT: readonly OptionId[] = ['restart_adt', 'continue_adt'];
const RANKED: Plan = { lead: [], changes: true };

export const PLANS: Readonly<Record<Exclude<Pathway, 'urgent'>, Plan>> = {
  out_of_scope: { lead: [...ADT, 'clinical_trial'], cautionsInFull: true },
  palliative: { lead: ['palliative_care', ...ADT], cautionsInFull: true, changes: true },
  adt_first: { lead: ADT, namesOnly: true, cautionsInFull: true, changes: true },
  incomplete: { lead: [...ADT, 'palliative_care'], cautionsInFull: true, missingFirst: true },
  surveillance: { lead: ADT, monitoring: 'all', cautionsInFull: true, changes: true },
  confirm_progression: {
    lead: [...ADT, 'surveillance'],
    monitoring: 'criteria',
    cautionsInFull: true,
    changes: true,
  },
  transformation_workup: RANKED,
  biomarker_targeted: RANKED,
  chemotherapy: RANKED,
  arpi_last_resort: RANKED,
  trial_or_palliative: RANKED,
};
