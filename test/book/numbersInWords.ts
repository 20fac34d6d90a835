import type { Comparison, Condition } from '../../src/engine/conditions/condition.ts';
import { FACTS } from '../../src/engine/facts/catalogue.ts';
import type { Facts } from '../../src/engine/facts/facts.ts';
import { FINDINGS } from '../../src/engine/findings.ts';
import type { Rule } from '../../src/engine/rules/rule.ts';

/** A number at which a condition divides cases. */
export interface Cut {
  readonly fact: keyof Facts;
  readonly op: Comparison | 'is';
  readonly limit: number;
}

/** A number that a sentence gives for a fact: "ANC is at most 1.5", "ECOG 3–4". */
export interface Mention {
  readonly fact: keyof Facts;
  readonly op?: Comparison;
  readonly ends: readonly number[];
  readonly words: string;
}

/** Every number that a rule's conditions compare with. */
export function cutsOf({ when, sayWhere = [], effect }: Rule): readonly Cut[] {
  const released = 'unless' in effect && effect.unless ? [effect.unless] : [];
  return [when, ...released, ...sayWhere.map((other) => other.when)].flatMap(cutsIn);
}

function cutsIn(condition: Condition): readonly Cut[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(cutsIn);
  if (condition.op === 'not') return cutsIn(condition.of);
  if ('limit' in condition) return [{ fact: condition.fact, op: condition.op, limit: condition.limit }];
  if (condition.op === 'is' && typeof condition.value === 'number')
    return [{ fact: condition.fact, op: 'is', limit: condition.value }];
  return [];
}

/** Every sentence of a rule that answers show. */
export function sentencesOf({ say, sayWhere = [], effect }: Rule): readonly string[] {
  return [
    say,
    ...sayWhere.map((other) => other.say),
    ...(effect.kind === 'require' ? [effect.otherwise] : []),
    ...(effect.kind === 'hold' && effect.insteadSay ? [effect.insteadSay] : []),
    ...(effect.kind === 'alert' && effect.ifUnknown ? [effect.ifUnknown] : []),
  ];
}

/** What sentences call a fact, besides its label. */
const OTHER_NAMES: Readonly<Partial<Record<keyof Facts, readonly string[]>>> = {
  anc: ['neutrophils', 'neutrophil count'],
  ecog: ['ECOG'],
  tmb: ['TMB'],
  psa: ['PSA'],
  infusions: ['infusions', 'infusion'],
  weeksSinceLastInfusion: ['since the last infusion'],
  docetaxelResponseMonths: ['response to docetaxel', 'response'],
  neuropathyGrade: ['neuropathy'],
  correctedCalcium: ['calcium'],
};
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const NUMERIC = (Object.keys(FACTS) as (keyof Facts)[]).filter((fact) => specOf(fact) !== undefined);

function specOf(fact: keyof Facts): { readonly min: number; readonly max: number } | undefined {
  if (fact === 'psa') return { min: 0, max: Number.POSITIVE_INFINITY };
  const [path = 'adt'] = FACTS[fact].from;
  const spec = FINDINGS[path as keyof typeof FINDINGS];
  return spec?.kind === 'number' ? spec : undefined;
}

const NAMES = NUMERIC.flatMap((fact) =>
  [FACTS[fact].label, ...(OTHER_NAMES[fact] ?? [])].map((name) => ({ fact, name: name.toLowerCase() })),
).sort((a, b) => b.name.length - a.name.length);

const BEFORE: readonly (readonly [RegExp, Comparison])[] = [
  [/\b(at most|no more than|up to)\s+(grade )?$/, 'atMost'],
  [/\b(at least|no fewer than|no less than)\s+(grade )?$/, 'atLeast'],
  [/\b(below|fewer than|less than|under)\s+(grade )?$/, 'below'],
  [/\b(above|more than|over|exceeding)\s+(grade )?$/, 'above'],
];
const AFTER: readonly (readonly [RegExp, Comparison])[] = [
  [/^[^.;:,\d]{0,12}\bor (less|fewer|below)\b/, 'atMost'],
  [/^[^.;:,\d]{0,12}\bor (more|above)\b/, 'atLeast'],
];

/** The numbers that a sentence gives for facts, each with how it is compared. */
export function mentionsIn(sentence: string): readonly Mention[] {
  const text = NUMBERS.reduce(
    (words, name, value) => words.replaceAll(new RegExp(`\\b${name}\\b`, 'gi'), String(value)),
    sentence,
  ).toLowerCase();
  return [...text.matchAll(/(?<![\d.\p{L}+-])(\d+(?:\.\d+)?)(?:–(\d+(?:\.\d+)?))?(?![\d%\p{L}+])/gu)].flatMap(
    (match): readonly Mention[] => {
      const [whole, low = '', high] = match;
      const [before, after] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
      const op = comparisonOf(before, after);
      const fact = factOf(before, after);
      if (fact === undefined || !(op || hasUnit(fact, after) || followsName(fact, before))) return [];
      const ends = [low, ...(high === undefined ? [] : [high])].map(Number);
      return [{ fact, ...(op && { op }), ends, words: `${before.slice(-40)}${whole}${after.slice(0, 20)}` }];
    },
  );
}

const comparisonOf = (before: string, after: string): Comparison | undefined =>
  BEFORE.find(([words]) => words.test(before))?.[1] ?? AFTER.find(([words]) => words.test(after))?.[1];

/** The fact named last before the number, else the one named first after it in the same part of the sentence. */
function factOf(before: string, after: string): keyof Facts | undefined {
  const last = NAMES.map(({ fact, name }) => ({ fact, end: endOf(before, name) }))
    .filter(({ end }) => end >= 0)
    .sort((a, b) => b.end - a.end)[0];
  if (last) return last.fact;
  const [part = ''] = after.split(/[.;:,]/);
  return NAMES.find(({ name }) => part.includes(name))?.fact;
}

const endOf = (text: string, name: string): number => {
  const at = text.lastIndexOf(name);
  return at < 0 ? -1 : at + name.length;
};

const hasUnit = (fact: keyof Facts, after: string): boolean => {
  const { unit = '' } = FACTS[fact];
  return unit !== '' && after.trimStart().startsWith(unit.toLowerCase());
};

const followsName = (fact: keyof Facts, before: string): boolean =>
  NAMES.some((each) => each.fact === fact && new RegExp(`${each.name} (of )?(grade )?$`).test(before));

const COMPLEMENT: Readonly<Record<Comparison, Comparison>> = {
  below: 'atLeast',
  atLeast: 'below',
  atMost: 'above',
  above: 'atMost',
};

/** Whether a number in a sentence is one at which the rule's condition cuts that fact, compared the same way or as its contrary. */
export function agrees({ fact, op, ends }: Mention, cuts: readonly Cut[]): boolean {
  const own = cuts.filter((cut) => cut.fact === fact);
  if (own.length === 0) return true;
  const [low = Number.NaN, high] = ends;
  if (high === undefined) return own.some((cut) => cut.limit === low && comparesAlike(cut.op, op));
  return isRange(low, high, fact, own);
}

const comparesAlike = (cut: Cut['op'], said: Comparison | undefined): boolean =>
  said === undefined || cut === 'is' || said === cut || said === COMPLEMENT[cut];

/** Whole numbers next to a cut: where what holds, or its contrary, begins and ends. */
const BEGINS: Readonly<Record<Cut['op'], number>> = { is: 0, below: 0, atLeast: 0, atMost: 1, above: 1 };
const ENDS: Readonly<Record<Cut['op'], number>> = { is: 0, below: -1, atLeast: -1, atMost: 0, above: 0 };

/** Whether a range runs from one cut to another, or between a cut and the end of the scale. */
function isRange(low: number, high: number, fact: keyof Facts, cuts: readonly Cut[]): boolean {
  const scale = specOf(fact);
  const begins = cuts.some(({ op, limit }) => limit + BEGINS[op] === low);
  const ends = cuts.some(({ op, limit }) => limit + ENDS[op] === high);
  return (begins && ends) || (begins && high === scale?.max) || (ends && low === scale?.min);
}
