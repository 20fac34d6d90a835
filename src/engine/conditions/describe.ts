import { FACTS } from '../facts/catalogue.ts';
import type { Facts } from '../facts/facts.ts';
import type { Comparison, Condition } from './condition.ts';

const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  below: 'below',
  atMost: 'at most',
  atLeast: 'at least',
  above: 'above',
};

/**
 * The condition in a clinician's words. The only source of readings: words kept beside code by hand drift.
 * Thresholds are in words ("at most 1.5"), so that no renderer can lose a sign.
 */
export function describe(condition: Condition): string {
  switch (condition.op) {
    case 'is':
      return describeValue(condition.fact, condition.value);
    case 'oneOf':
      return `${FACTS[condition.fact].label}: ${condition.values.map((value) => valueWords(condition.fact, value)).join(' or ')}`;
    case 'includes':
      return `${FACTS[condition.fact].label} include ${valueWords(condition.fact, condition.value)}`;
    case 'all':
      return condition.of.length === 0 ? 'in every case' : condition.of.map(describeInner).join('; and ');
    case 'any':
      return condition.of.map(describeInner).join('; or ');
    case 'not':
      return `not: ${describeInner(condition.of)}`;
    default: {
      const { label, unit } = FACTS[condition.fact];
      return `${label} ${COMPARISON_WORDS[condition.op]} ${condition.limit}${unit ? ` ${unit}` : ''}`;
    }
  }
}

function describeInner(condition: Condition): string {
  const compound = condition.op === 'all' || condition.op === 'any';
  return compound && condition.of.length > 1 ? `(${describe(condition)})` : describe(condition);
}

function describeValue(fact: keyof Facts, value: string | number | boolean): string {
  const { label } = FACTS[fact];
  if (value === true) return label;
  if (value === false) return `not ${label}`;
  return `${label}: ${valueWords(fact, value)}`;
}

/** A fact's value in words, from the catalogue; its own text where the catalogue has none. */
function valueWords(fact: keyof Facts, value: string | number): string {
  return FACTS[fact].words?.[String(value)] ?? String(value).replaceAll('_', ' ');
}
