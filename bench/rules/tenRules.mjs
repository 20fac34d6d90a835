/** Ten rules of the rule book that settle where cabazitaxel stands once six infusions are over. */
const TEN = [
  'scope.applies',
  'ecog.fit-for-drugs',
  'status.drugs-need-progression',
  'status.drugs-need-confirmation',
  'cabazitaxel.after-docetaxel',
  'cabazitaxel.unused',
  'taxane.hypersensitivity',
  'adt.chemotherapy-waits',
  'cabazitaxel.neutrophils',
  'cabazitaxel.bilirubin',
];

/**
 * The ten rules as they stand in the rule book, from which every engine's form is made.
 * @template {{ id: string }} R
 * @param {readonly R[]} rules the whole rule book
 * @returns {readonly R[]}
 */
export const tenRules = (rules) =>
  TEN.map((id) => {
    const found = rules.find((rule) => rule.id === id);
    if (!found) throw new Error(`bench: the rule book has no rule ${id} any more; choose another.`);
    return found;
  });

/** A name that every engine's expression language takes: no dots, no dashes. @param {string} name */
export const plainName = (name) => name.replace(/[.-]/g, '_');

/** The same facts under plain names. @param {object} facts */
export const plainlyNamed = (facts) =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [plainName(fact), value]));

/** The facts that a condition reads. @param {any} condition @returns {readonly string[]} */
const factsIn = (condition) => (condition.fact ? [condition.fact] : [condition.of].flat().flatMap(factsIn));

/**
 * Picks from a case's facts the known ones that the rules read, so that no other engine carries more than it needs.
 * @param {readonly any[]} rules
 */
export function knownFacts(rules) {
  const read = [...new Set(rules.flatMap(({ when }) => factsIn(when)))];
  return (/** @type {any} */ facts) =>
    Object.fromEntries(read.filter((fact) => facts[fact] !== undefined).map((fact) => [fact, facts[fact]]));
}

/** What a rule of this kind must come to for the option to be excluded. */
const EXCLUDES = { require: false, exclude: true };

/**
 * Where the option stands, for engines that say of each rule whether it holds: true, false or null for unknown.
 * The precedence is the product's own: excluded, not assessed, on hold, provisional, recommended.
 * @param {readonly any[]} rules
 * @param {(rule: any) => boolean | null} holds
 */
export function standingFrom(rules, holds) {
  let isOpen = false;
  let isHeld = false;
  let waits = false;
  for (const rule of rules) {
    const { kind, whenUnknown } = rule.effect;
    const truth = holds(rule);
    if (truth === EXCLUDES[/** @type {keyof typeof EXCLUDES} */ (kind)]) return 'not_recommended';
    if (truth === null && kind === 'require') isOpen = true;
    if (truth === null && whenUnknown === 'provisional') waits = true;
    if (truth === true && kind === 'hold') isHeld = true;
  }
  if (isOpen) return 'not_assessed';
  if (isHeld) return 'on_hold';
  return waits ? 'provisional' : 'recommended';
}
