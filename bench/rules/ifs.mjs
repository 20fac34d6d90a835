// The ten rules by hand: the limit of what the same decision can cost.

export const IFS = 'by hand: ten rules judged and kept, and the standing';
export const IFS_SHORT = 'by hand: the first reason ends it; no unknowns';

/**
 * Where cabazitaxel stands, for facts of which none is unknown; the first reason ends it and no other is looked at.
 * @param {any} facts
 */
export function standingByIfs(facts) {
  if (facts.infusions !== 6) return 'not_recommended';
  if (facts.ecog > 2) return 'not_recommended';
  if (facts.progression === 'none') return 'not_recommended';
  if (facts.progression === 'unconfirmed') return 'not_recommended';
  if (!facts['prior.docetaxel']) return 'not_recommended';
  if (facts['prior.cabazitaxel']) return 'not_recommended';
  if (facts.taxaneHypersensitivity) return 'not_recommended';
  if (facts.adt === 'stopped' || facts.adt === 'never') return 'on_hold';
  if (facts.castration === 'not_castrate') return 'on_hold';
  if (facts.anc <= 1.5) return 'on_hold';
  if (facts.bilirubinTimesUln > 3) return 'on_hold';
  return 'recommended';
}

const FAILS = 0;
const UNKNOWN = 1;
const HOLDS = 2;

/** @param {unknown} value @param {boolean} holds what is true of it, if it is known */
function truth(value, holds) {
  if (value === undefined) return UNKNOWN;
  return holds ? HOLDS : FAILS;
}

/** @param {any} facts */
function adtWaits({ adt, castration }) {
  if (adt === 'stopped' || adt === 'never' || castration === 'not_castrate') return HOLDS;
  return adt === undefined || castration === undefined ? UNKNOWN : FAILS;
}

/** What the six requirements come to. @param {Uint8Array} truths */
function required(truths) {
  let least = HOLDS;
  for (let place = 0; place < 6; place += 1) if (truths[place] < least) least = truths[place];
  return least;
}

/** @param {Uint8Array} truths */
function standing(truths) {
  const met = required(truths);
  if (met === FAILS || truths[6] === HOLDS) return 'not_recommended';
  if (met === UNKNOWN) return 'not_assessed';
  if (truths[7] === HOLDS || truths[8] === HOLDS || truths[9] === HOLDS) return 'on_hold';
  return truths[7] === UNKNOWN ? 'provisional' : 'recommended';
}

/**
 * The same work as the product's: unknowns stay unknown, all ten rules are judged and kept, and the standing is said.
 * @param {any} facts
 */
export function judgedByIfs(facts) {
  const truths = new Uint8Array(10);
  truths[0] = truth(facts.infusions, facts.infusions === 6);
  truths[1] = truth(facts.ecog, facts.ecog <= 2);
  truths[2] = truth(facts.progression, facts.progression !== 'none');
  truths[3] = truth(facts.progression, facts.progression !== 'unconfirmed');
  truths[4] = truth(facts['prior.docetaxel'], facts['prior.docetaxel'] === true);
  truths[5] = truth(facts['prior.cabazitaxel'], facts['prior.cabazitaxel'] === false);
  truths[6] = truth(facts.taxaneHypersensitivity, facts.taxaneHypersensitivity === true);
  truths[7] = adtWaits(facts);
  truths[8] = truth(facts.anc, facts.anc <= 1.5);
  truths[9] = truth(facts.bilirubinTimesUln, facts.bilirubinTimesUln > 3);
  return { standing: standing(truths), truths };
}
