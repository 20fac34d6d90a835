/** What every answer and every export carries, in the product's own words. */
export const DISCLAIMER =
  'For health professionals. These are options to weigh, not orders or a prescription. They supplement clinical judgement, guidelines and local practice and replace none of them; check each statement against its primary source before acting on it.';

/** Beside every published figure. */
export const NOT_A_PROGNOSIS = 'Evidence from other populations, not this patient’s prognosis.';
