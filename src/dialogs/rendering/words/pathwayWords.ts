import type { Assessment, OptionId, Pathway } from '../../../engine/index.ts';

/** The heading of an answer. */
export const PATHWAY_TITLES: Readonly<Record<Pathway, string>> = {
  urgent: 'Emergency first',
  out_of_scope: 'Outside the scope of these rules',
  palliative: 'Palliative care leads',
  adt_first: 'ADT first',
  incomplete: 'Incomplete',
  surveillance: 'Surveillance',
  confirm_progression: 'Confirm progression first',
  transformation_workup: 'Transformation work-up',
  biomarker_targeted: 'A biomarker-matched drug first',
  chemotherapy: 'Chemotherapy next',
  arpi_last_resort: 'An unused ARPI is what is left',
  trial_or_palliative: 'Clinical trial or palliative care',
};

const TAXANES: readonly OptionId[] = ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge'];

/** The pathways whose title promises a drug. */
const OF_DRUGS: readonly Pathway[] = ['biomarker_targeted', 'chemotherapy', 'arpi_last_resort'];

/**
 * The heading of this answer: it does not lead past what the answer says. A targeted drug that shares the first rank with
 * the taxane is not said to come first, and drugs that wait for something are not said to come next without it.
 */
export function answerTitle(assessment: Assessment): string {
  const { pathway, options, findings } = assessment;
  if (pathway === 'palliative' && findings.ecogReversibleCause === true)
    return 'Reversible cause first; palliative care leads until then';
  const isTrialFirst = options.some(({ id, rank }) => rank === 1 && id === 'clinical_trial');
  if (pathway === 'arpi_last_resort' && isTrialFirst)
    return `Clinical trial first; an unused ARPI is what is left${waitOfArpis(assessment)}`;
  if (pathway === 'trial_or_palliative' && !isTrialFirst) return NOTHING_STANDARD;
  const isTied = options.some(({ id, rank }) => rank === 1 && TAXANES.includes(id));
  const title =
    pathway === 'biomarker_targeted' && isTied
      ? 'A targeted drug or the taxane: no order asserted'
      : PATHWAY_TITLES[pathway];
  return `${title}${waitOf(assessment)}`;
}

const NOTHING_STANDARD = 'No standard option is left: palliative care';

/** Which of the ARPIs that are left wait: one that may be given now is not said to be on hold. */
function waitOfArpis(assessment: Assessment): string {
  const arpis = assessment.options.filter(
    ({ id, rank }) => rank !== undefined && (id === 'abiraterone' || id === 'enzalutamide'),
  );
  const held = arpis.filter(({ standing }) => standing === 'on_hold');
  if (held.length === 0 || held.length === arpis.length) return waitOf(assessment);
  return `; of these, ${held.map(({ id }) => id).join(' and ')} is on hold`;
}

/** Whether the drugs that come first wait for something. */
function waitOf({ pathway, options }: Assessment): string {
  const ranked = options.filter(({ id, rank }) => rank !== undefined && id !== 'clinical_trial');
  const best = Math.min(...ranked.map(({ rank = 0 }) => rank));
  const standings = ranked.filter(({ rank }) => rank === best).map(({ standing }) => standing);
  if (!OF_DRUGS.includes(pathway) || standings.length === 0) return '';
  if (standings.every((standing) => standing === 'on_hold')) return ', but on hold for now';
  return standings.includes('recommended') ? '' : ', provisionally';
}

/** What a change of one finding would lead to, after a colon. */
export const PATHWAY_OUTCOMES: Readonly<Record<Pathway, string>> = {
  urgent: 'emergency first',
  out_of_scope: 'outside the scope of these rules',
  palliative: 'palliative care leads',
  adt_first: 'ADT first',
  incomplete: 'undecided until more is known',
  surveillance: 'surveillance',
  confirm_progression: 'confirm progression first',
  transformation_workup: 'transformation work-up',
  biomarker_targeted: 'a biomarker-matched drug first',
  chemotherapy: 'chemotherapy',
  arpi_last_resort: 'an unused ARPI is what is left',
  trial_or_palliative: 'clinical trial or palliative care',
};
