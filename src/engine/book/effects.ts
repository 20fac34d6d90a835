import { describe } from '../conditions/describe.ts';
import type { Effect, WhenUnknown } from '../rules/rule.ts';
import type { Pathway } from '../vocabulary.ts';
import { findingNames, optionNames, spoken } from './names.ts';

const VERBS = {
  require: 'is required for',
  exclude: 'excludes',
  hold: 'puts on hold',
  await: 'makes provisional',
  outranked: 'if unknown, makes provisional',
  lower: 'lowers',
  place: 'places first',
  note: 'adds a sentence to',
} as const;

/** What a rule does where its condition holds, in one phrase. */
export function doing(effect: Effect): string {
  switch (effect.kind) {
    case 'pathway':
      return `leads to the pathway ${spoken(effect.pathway)}, if no earlier one applies`;
    case 'alert':
      return `raises the alert ${spoken(effect.alert)} (${effect.severity})`;
    case 'monitor':
      return 'adds to monitoring';
    case 'lastResort':
      return `may put ${optionNames([effect.option])} on the table where nothing else ranks`;
    default:
      return `${VERBS[effect.kind]} ${optionNames(effect.options)}`;
  }
}

/** What else decides whether, and how far, the rule does it: one line each. */
export function terms(effect: Effect): readonly string[] {
  switch (effect.kind) {
    case 'pathway':
      return pathwayTerms(effect);
    case 'require':
      return ['If it fails: not recommended.', 'If it cannot be judged: not assessed.'];
    case 'exclude':
      return [ifUnknown(effect.whenUnknown)];
    case 'hold':
      return [ifUnknown(effect.whenUnknown), ...unless(effect, 'The hold is lifted')];
    case 'await':
      return [`What must come first: ${findingNames(effect.needs)}.`];
    case 'outranked':
      return [`The test that settles it: ${findingNames([effect.by])}.`];
    case 'place':
      return [`Tier among the ranks: ${spoken(effect.tier)}.`];
    case 'lastResort':
      return [
        `Sets aside the requirement ${effect.waives}.`,
        `What must come first: ${findingNames(effect.needs)}.`,
      ];
    case 'note':
      return [`Where the option is ${effect.standings.map(spoken).join(', ')}.`];
    case 'alert':
      return alertTerms(effect);
    case 'monitor':
      return inPathways(effect);
    case 'lower':
      return [];
  }
}

function pathwayTerms({ pathway, ranking }: Extract<Effect, { kind: 'pathway' }>): readonly string[] {
  return [
    ...(pathway === 'incomplete' ? ['Only if a finding that decides is unknown.'] : []),
    ...(ranking ? [`Only if one of these may be ranked: ${optionNames(ranking)}.`] : []),
  ];
}

function alertTerms(effect: Extract<Effect, { kind: 'alert' }>): readonly string[] {
  return [
    ...(effect.beside ? [`Beside ${optionNames(effect.beside)}, if on the table.`] : []),
    ...inPathways(effect),
    ...unless(effect, 'Not shown'),
    ...(effect.whenUnknown ? [ifUnknown(effect.whenUnknown)] : []),
  ];
}

function inPathways(effect: { except?: readonly Pathway[]; only?: readonly Pathway[] }): readonly string[] {
  return [
    ...(effect.only ? [`Only in the pathways: ${effect.only.map(spoken).join(', ')}.`] : []),
    ...(effect.except ? [`Not in the pathways: ${effect.except.map(spoken).join(', ')}.`] : []),
  ];
}

const unless = (effect: Extract<Effect, { kind: 'hold' | 'alert' }>, what: string): readonly string[] =>
  effect.unless ? [`${what} where: ${describe(effect.unless)}.`] : [];

const UNKNOWN_WORDS: Readonly<Record<WhenUnknown, string>> = {
  ignore: 'nothing follows',
  check: 'a check before the first dose',
  provisional: 'provisional',
};

const ifUnknown = (then: WhenUnknown): string => `If it cannot be judged: ${UNKNOWN_WORDS[then]}.`;
