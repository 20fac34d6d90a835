/** The values of each finding that the ten rules turn on, at and around their limits; the first is the usual one. */
const VALUES = {
  pluvictoInfusions: [6, 5],
  ecog: [1, 0, 2, 3],
  diseaseStatus: ['progressed', 'stable', 'psa_only_progression'],
  taxaneHypersensitivity: [false, true],
  adt: ['continuing', 'orchiectomy', 'stopped', 'never'],
  testosterone: [
    { value: 12, unit: 'ng/dL' },
    { value: 49.5, unit: 'ng/dL' },
    { value: 200, unit: 'ng/dL' },
  ],
  anc: [3, 1.6, 1.5, 1.4],
  bilirubinTimesUln: [0.8, 2.9, 3, 3.1],
};
const PRIOR = { docetaxel: [true, false], cabazitaxel: [false, true] };
const usual = (/** @type {Record<string, readonly unknown[]>} */ from) =>
  Object.fromEntries(Object.entries(from).map(([key, [first]]) => [key, first]));

/** The case that every rule lets pass. */
export const USUAL_CASE = { ...usual(VALUES), prior: usual(PRIOR), visceralCrisis: false };

const HOW_OFTEN_USUAL = 0.7;
const HOW_OFTEN_UNKNOWN = 0.15;

/**
 * `count` seeded cases, the same in every run, as findings. Where `withUnknowns`, each finding is sometimes not there.
 * @param {number} count
 * @param {{ withUnknowns: boolean }} how
 */
export function tenRuleCases(count, { withUnknowns }) {
  const random = randomFrom(20261123);
  const one = (/** @type {readonly unknown[]} */ values) =>
    random() < HOW_OFTEN_USUAL ? values[0] : values[Math.floor(random() * values.length)];
  const drawn = (/** @type {Record<string, readonly unknown[]>} */ from) =>
    Object.fromEntries(
      Object.entries(from)
        .map(([key, values]) => [key, one(values)])
        .filter(() => !(withUnknowns && random() < HOW_OFTEN_UNKNOWN)),
    );
  return Array.from({ length: count }, () => ({
    ...drawn(VALUES),
    prior: drawn(PRIOR),
    visceralCrisis: false, // what would lift a hold is no part of the ten
  }));
}

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
