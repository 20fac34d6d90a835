import { HOLDS } from '../conditions/truth.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import { DRUG_OPTIONS, type OptionId, PATHWAYS, type Pathway } from '../vocabulary.ts';
import { BOOK, type Bound, type BoundBook } from './bound.ts';
import { type OptionState, optionState } from './optionState.ts';
import { mayRank, ranksOf } from './rank.ts';

/** The decision alone: what an answer is built from. */
export interface Decision {
  readonly pathway: Pathway;
  readonly rule: Rule;
  /** Drugs and the clinical trial, each with the standing that holds in this pathway. */
  readonly states: ReadonlyMap<OptionId, OptionState>;
  readonly ranks: ReadonlyMap<OptionId, number>;
  /** The unknown findings that decide; not empty only where the answer is incomplete, or castration comes first. */
  readonly undecided: readonly FindingPath[];
}

type PathwayRule = Bound<Extract<Rule['effect'], { kind: 'pathway' }>>;

/** Pure: the same facts and rule book give the same decision. */
export function decide(facts: Facts, book: BoundBook = BOOK): Decision {
  const judged = [...DRUG_OPTIONS, 'clinical_trial' as const].map((option) =>
    optionState(book, option, facts),
  );
  const undecided = undecidedFindings(facts, judged);
  const states = undecided.length === 0 ? withLastResort(book, judged, facts) : judged;
  const chosen = pathwayRule(book, facts, states, undecided);
  const { pathway } = chosen.effect;
  const shown = states.map((state) => inPathway(pathway, state, undecided));
  const open = pathway === 'adt_first' ? undecided.filter((path) => path !== 'adt') : undecided;
  const ranks = open.length === 0 ? ranksOf(pathway, shown) : new Map<OptionId, number>();
  return {
    pathway,
    rule: chosen.rule,
    states: new Map(shown.map((state) => [state.option, state])),
    ranks,
    undecided: pathway === 'incomplete' || pathway === 'adt_first' ? open : [],
  };
}

/** Infusions, ADT, status and ECOG decide whenever unknown; a prior treatment where it alone keeps a drug from being judged. */
function undecidedFindings(facts: Facts, states: readonly OptionState[]): readonly FindingPath[] {
  const core: FindingPath[] = [];
  if (facts.infusions === undefined) core.push('pluvictoInfusions');
  if (facts.adt === undefined) core.push('adt');
  if (facts.progression === undefined) core.push('diseaseStatus');
  if (facts.ecog === undefined) core.push('ecog');
  return [...new Set([...core, ...states.flatMap(({ undecidedPriors }) => undecidedPriors)])];
}

function pathwayRule(
  book: BoundBook,
  facts: Facts,
  states: readonly OptionState[],
  undecided: readonly FindingPath[],
): PathwayRule {
  const applies = ({ effect, test }: PathwayRule): boolean => {
    if (test(facts) !== HOLDS) return false;
    if (effect.pathway === 'incomplete') return undecided.length > 0;
    return (
      effect.ranking === undefined ||
      effect.ranking.some((option) => states.some((state) => state.option === option && mayRank(state)))
    );
  };
  const rules = book.of('pathway');
  for (const pathway of PATHWAYS) {
    const found = rules.find((bound) => bound.effect.pathway === pathway && applies(bound));
    if (found) return found;
  }
  throw new Error('The rule book has no pathway for this case: its last pathway must hold in every case.');
}

/** Where no drug ranks, a last resort may, with the requirement that it waives set aside. */
function withLastResort(
  book: BoundBook,
  states: readonly OptionState[],
  facts: Facts,
): readonly OptionState[] {
  if (states.some((state) => state.option !== 'clinical_trial' && mayRank(state))) return states;
  const resorts = book.of('lastResort').filter(({ test }) => test(facts) === HOLDS);
  return states.map((state) => {
    const resort = resorts.find(({ effect }) => effect.option === state.option);
    if (resort === undefined) return state;
    const waived = optionState(book, state.option, facts, resort.effect.waives);
    if (!mayRank(waived)) return state;
    return {
      ...waived,
      standing: waived.standing === 'on_hold' ? 'on_hold' : 'provisional',
      needs: [...waived.needs, ...resort.effect.needs],
      tier: 'last_resort',
      bearings: [...waived.bearings, { rule: resort.rule, truth: HOLDS, says: resort.rule.say }],
    };
  });
}

/** What a pathway does to a standing: an emergency or another scope assesses nothing, and an incomplete case recommends nothing. */
function inPathway(pathway: Pathway, state: OptionState, undecided: readonly FindingPath[]): OptionState {
  if (pathway === 'urgent') return { ...state, standing: 'not_assessed', needs: [], checks: [] };
  if (pathway === 'out_of_scope')
    return state.option === 'clinical_trial'
      ? state
      : { ...state, standing: 'not_assessed', needs: [], checks: [] };
  if (pathway !== 'incomplete' || !mayRank(state)) return state;
  return { ...state, standing: 'provisional', needs: [...new Set([...state.needs, ...undecided])] };
}
