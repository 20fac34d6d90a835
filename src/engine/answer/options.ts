import type { OptionAdvice, Reason } from '../assessment.ts';
import { describe } from '../conditions/describe.ts';
import { asHolds, HOLDS } from '../conditions/truth.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import type { Bearing, OptionState } from '../decision/optionState.ts';
import type { CitationId } from '../evidence/citations.ts';
import type { FigureId } from '../evidence/figures.ts';
import type { Facts } from '../facts/facts.ts';
import { type Offer, offerOf } from '../rules/offers.ts';
import type { Rule } from '../rules/rule.ts';
import { OPTIONS, type OptionId, type Standing } from '../vocabulary.ts';
import { type CareOption, careOptions } from './careOptions.ts';
import { findingWords } from './words.ts';

const STANDING_ORDER: Readonly<Record<Standing, number>> = {
  recommended: 0,
  provisional: 1,
  on_hold: 2,
  not_assessed: 3,
  not_recommended: 4,
};

/** Every option with its standing, reasons and sources: ranked ones first, then by standing. */
export function optionAdvice(facts: Facts, decision: Decision): readonly OptionAdvice[] {
  const drugs = [...decision.states.values()].map((state) => drugAdvice(facts, decision, state));
  const care = careOptions(facts, decision).map((option) => careAdvice(option, decision));
  const radioligands =
    decision.pathway === 'urgent' ? [] : RADIOLIGANDS.map((option) => excludedAlways(option));
  return [...drugs, ...care, ...radioligands].sort(byPlace);
}

const RADIOLIGANDS = ['lu_psma_retreatment', 'actinium_225_psma'] as const;

const byPlace = (a: OptionAdvice, b: OptionAdvice): number =>
  (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
  STANDING_ORDER[a.standing] - STANDING_ORDER[b.standing] ||
  OPTIONS.indexOf(a.id) - OPTIONS.indexOf(b.id);

function drugAdvice(facts: Facts, decision: Decision, state: OptionState): OptionAdvice {
  const offer = offerOf(state.option);
  const notes = notesOn(state, facts);
  const rank = decision.ranks.get(state.option);
  const spoken = [...state.bearings.map(({ rule }) => rule), ...notes];
  return {
    id: state.option,
    standing: state.standing,
    ...(rank === undefined ? {} : { rank }),
    statement: drugStatement(decision, state, offer, notes),
    because: decision.pathway === 'urgent' ? [pathwayReason(decision)] : state.bearings.map(reason),
    ...(state.needs.length > 0 ? { needs: state.needs } : {}),
    ...(state.checks.length > 0 && state.standing !== 'not_assessed' ? { checks: state.checks } : {}),
    citations: citationsOf(offer, spoken),
    ...figuresOf(state, offer, spoken),
  };
}

/** Rules that add a sentence at this standing. */
const notesOn = (state: OptionState, facts: Facts): readonly Rule[] =>
  BOOK.on('note', state.option)
    .filter(({ effect, test }) => effect.standings.includes(state.standing) && test(facts) === HOLDS)
    .map(({ rule }) => rule);

function drugStatement(decision: Decision, state: OptionState, offer: Offer, notes: readonly Rule[]): string {
  const said = [
    ...new Set([
      ...state.bearings.flatMap(({ says }) => (says ? [says] : [])),
      ...notes.map(({ say }) => say),
    ]),
  ];
  if (decision.pathway === 'urgent') return `${offer.name}: not assessed while an emergency is open.`;
  if (state.standing === 'not_recommended') return `${offer.name}: ${said.join(' ')}`;
  if (state.standing !== 'not_assessed') return [offer.say, ...said].join(' ');
  if (decision.pathway === 'out_of_scope')
    return `${offer.name}: not assessed; the rules are written for six completed infusions.`;
  return `${offer.name}: not assessed, because what it depends on is unknown: ${state.needs.map(findingWords).join(', ')}.`;
}

const reason = ({ rule, truth }: Bearing): Reason => ({
  rule: rule.id,
  reading: describe(rule.when),
  holds: asHolds(truth),
});

const pathwayReason = ({ rule }: Decision): Reason => ({
  rule: rule.id,
  reading: describe(rule.when),
  holds: true,
});

const citationsOf = (offer: Offer, rules: readonly Rule[]): readonly CitationId[] => [
  ...new Set([...offer.source, ...rules.flatMap(({ source }) => source)].map(({ cite }) => cite)),
];

function figuresOf(
  state: OptionState,
  offer: Offer,
  rules: readonly Rule[],
): { figures?: readonly FigureId[] } {
  const shown =
    state.standing === 'not_recommended' || state.standing === 'not_assessed' ? [] : (offer.figures ?? []);
  const figures = [...new Set([...shown, ...rules.flatMap((rule) => rule.figures ?? [])])];
  return figures.length > 0 ? { figures } : {};
}

function careAdvice({ option, standing, rank, needs, says }: CareOption, decision: Decision): OptionAdvice {
  const offer = offerOf(option);
  const unassessed =
    decision.pathway === 'urgent' ? `${offer.name}: not assessed while an emergency is open.` : undefined;
  const unknown =
    needs && standing === 'not_assessed'
      ? `${offer.name}: not assessed, because ${needs.map(findingWords).join(', ')} is unknown.`
      : undefined;
  return {
    id: option,
    standing,
    ...(rank === undefined ? {} : { rank }),
    statement: unassessed ?? says ?? unknown ?? offer.say,
    because: [pathwayReason(decision)],
    ...(needs ? { needs } : {}),
    citations: citationsOf(offer, []),
  };
}

function excludedAlways(option: OptionId): OptionAdvice {
  const offer = offerOf(option);
  const rules = BOOK.on('exclude', option).map(({ rule }) => rule);
  return {
    id: option,
    standing: 'not_recommended',
    statement: `${offer.name}: ${rules.map(({ say }) => say).join(' ')}`,
    because: rules.map((rule) => ({ rule: rule.id, reading: describe(rule.when), holds: true })),
    citations: citationsOf(offer, rules),
    figures: rules.flatMap(({ figures }) => figures ?? []),
  };
}
