import type { Decision } from '../decision/decide.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import type { OptionId, Pathway, Standing } from '../vocabulary.ts';

/** ADT, surveillance, palliative care, re-treatment and actinium: what stands beside the drugs in a pathway. */
export interface CareOption {
  readonly option: OptionId;
  readonly standing: Standing;
  readonly rank?: number;
  readonly needs?: readonly FindingPath[];
  /** Replaces the option's own sentence. */
  readonly says?: string;
}

/** The options that are care rather than drugs. In an emergency none is assessed. */
export function careOptions(facts: Facts, { pathway }: Decision): readonly CareOption[] {
  if (pathway === 'urgent') return URGENT;
  return [...adtOption(facts, pathway), surveillance(facts, pathway), palliativeCare(facts)];
}

const URGENT: readonly CareOption[] = (
  ['continue_adt', 'surveillance', 'palliative_care', 'lu_psma_retreatment', 'actinium_225_psma'] as const
).map((option) => ({ option, standing: 'not_assessed' }));

/** Kept in every answer that is not urgent; restarted where stopped or never given; neither after orchiectomy. */
function adtOption({ adt }: Facts, pathway: Pathway): readonly CareOption[] {
  if (adt === 'orchiectomy') return [];
  if (adt === 'stopped' || adt === 'never') return [restartAdt(adt, pathway)];
  if (pathway === 'palliative') return [{ ...CONTINUE, says: KEPT_AT_THE_END }];
  return [adt === undefined ? { ...CONTINUE, says: CONTINUE_OR_RESTART } : CONTINUE];
}

const CONTINUE: CareOption = { option: 'continue_adt', standing: 'recommended' };
const CONTINUE_OR_RESTART =
  'Continue ADT, or restart it if it was stopped: every next treatment is added on top of it.';
const KEPT_AT_THE_END = 'Continue ADT: it is the named exception at ECOG 3–4.';

const RESTART = {
  stopped: {
    says: 'Restart ADT and repeat testosterone: castration comes before everything that is added to it.',
    atTheEnd:
      'Restarting ADT is a goals-of-care item here, and a possible reversible cause of the poor performance status.',
  },
  never: {
    says: 'Start ADT and repeat testosterone: castration comes before everything that is added to it.',
    atTheEnd:
      'Starting ADT is a goals-of-care item here, and its lack a possible reversible cause of the poor performance status.',
  },
} as const;

const restartAdt = (adt: keyof typeof RESTART, pathway: Pathway): CareOption => ({
  option: 'restart_adt',
  standing: 'recommended',
  says: RESTART[adt][pathway === 'palliative' ? 'atTheEnd' : 'says'],
});

function surveillance({ adt, progression, imaging }: Facts, pathway: Pathway): CareOption {
  const option = 'surveillance';
  if (pathway === 'out_of_scope')
    return {
      option,
      standing: 'not_assessed',
      says: 'Surveillance: not assessed; the rules are written for six completed infusions.',
    };
  if (pathway === 'palliative')
    return {
      option,
      standing: 'not_recommended',
      says: 'Surveillance alone is not the aim at ECOG 3–4: palliative care leads.',
    };
  if (progression === undefined) return { option, standing: 'not_assessed', needs: ['diseaseStatus'] };
  if (progression === 'progressed')
    return { option, standing: 'not_recommended', says: 'Surveillance alone: not with progression.' };
  if (pathway === 'surveillance') return { option, standing: 'recommended', rank: 1 };
  if (progression === 'none')
    return {
      option,
      standing: 'recommended',
      ...(adt === 'stopped' || adt === 'never'
        ? { says: 'Surveillance once castration has been restored; no new systemic therapy by default.' }
        : {}),
    };
  const clear = imaging === 'stable' || imaging === 'response';
  if (!clear)
    return {
      option,
      standing: 'provisional',
      needs: ['imaging'],
      says: 'Surveillance: only if CT and bone scan show no progression.',
    };
  return {
    option,
    standing: 'recommended',
    ...(pathway === 'confirm_progression' ? { rank: 1 } : {}),
    says: 'Surveillance: close, with MDT discussion; imaging is clear.',
  };
}

const palliativeCare = ({ ecog }: Facts): CareOption => ({
  option: 'palliative_care',
  standing: 'recommended',
  ...(ecog !== undefined && ecog >= 3
    ? { says: 'Palliative and hospice care, with a goals-of-care conversation: it leads at ECOG 3–4.' }
    : {}),
});
