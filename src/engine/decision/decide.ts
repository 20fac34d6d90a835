import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import { DRUG_OPTIONS, type OptionId, type Pathway } from '../vocabulary.ts';
import { BOOK, type Bound, type BoundBook } from './bound.ts';
import { isHolding, type Judgement, judge, judgeAfter, truthOf } from './judgement.ts';
import { optionBits } from './probe.ts';
import { isDrugOnTable, mayRank, ranksOf } from './rank.ts';
import { type OptionStanding, standingOf } from './standing.ts';
import { undecidedFindings } from './undecided.ts';

/** The decision alone: what an answer is built from. */
export interface Decision {
  readonly pathway: Pathway;
  readonly rule: Rule;
  /** Drugs and the clinical trial, each with the standing that holds in this pathway. */
  readonly standings: readonly OptionStanding[];
  readonly ranks: ReadonlyMap<OptionId, number>;
  /** The unknown findings that decide; not empty only where the answer is incomplete, or castration comes first. */
  readonly undecided: readonly FindingPath[];
  readonly judgement: Judgement;
  /** The standings before the pathway and the last resorts had their say. */
  readonly judged: readonly OptionStanding[];
}

type PathwayRule = Bound<Extract<Rule['effect'], { kind: 'pathway' }>>;

const JUDGED: readonly OptionId[] = [...DRUG_OPTIONS, 'clinical_trial'];
const JUDGED_BITS = JUDGED.map((option) => optionBits([option]));

/** Pure: the same facts and rule book give the same decision. */
export function decide(facts: Facts, book: BoundBook = BOOK): Decision {
  const judgement = judge(book, facts);
  return conclude(
    book,
    judgement,
    JUDGED.map((option) => standingOf(book, option, judgement)),
  );
}

/**
 * The decision after one finding took another value, `facts` being those that follow: the same as deciding anew.
 * Only the options on which it bears are judged again; where nothing that decides turns, it is `before` itself.
 */
export function decideAfter(
  before: Decision,
  path: FindingPath,
  facts: Facts,
  book: BoundBook = BOOK,
): Decision {
  const judgement = judgeAfter(book, before.judgement, path, facts);
  const turned = turnedIn(book, path, before.judgement, judgement);
  if (turned === NOTHING) return before;
  const judged = before.judged.map((standing, index) =>
    turned & (JUDGED_BITS[index] ?? 0) ? standingOf(book, standing.option, judgement) : standing,
  );
  return conclude(book, judgement, judged);
}

/** The options on which something that turned bears; `NOTHING` where nothing that decides turned. */
function turnedIn(book: BoundBook, path: FindingPath, before: Judgement, after: Judgement): number {
  let turned = NOTHING;
  for (const probe of book.reading(path).probes)
    if (probe.decides && truthOf(before, probe) !== truthOf(after, probe))
      turned = (turned === NOTHING ? 0 : turned) | probe.options;
  return turned;
}

const NOTHING = -1;

function conclude(book: BoundBook, judgement: Judgement, judged: readonly OptionStanding[]): Decision {
  const undecided = undecidedFindings(book, judgement, judged);
  const standings = undecided.length === 0 ? withLastResort(book, judged, judgement) : judged;
  const { rule, effect } = pathwayRule(book, judgement, standings, undecided.length > 0);
  const { pathway } = effect;
  const open = pathway === 'adt_first' ? undecided.filter((path) => path !== 'adt') : undecided;
  const shown = ADJUSTING.has(pathway)
    ? standings.map((standing) => inPathway(pathway, standing))
    : standings;
  return {
    pathway,
    rule,
    standings: shown,
    ranks: open.length === 0 ? ranksOf(pathway, shown) : NO_RANKS,
    undecided: pathway === 'incomplete' || pathway === 'adt_first' ? open : [],
    judgement,
    judged,
  };
}

const NO_RANKS: ReadonlyMap<OptionId, number> = new Map();

/** The first pathway that applies; one about drugs needs a drug that may be ranked, and not as a last resort. */
function pathwayRule(
  book: BoundBook,
  judgement: Judgement,
  standings: readonly OptionStanding[],
  isUndecided: boolean,
): PathwayRule {
  const found = book.pathways.find((member) => {
    if (!isHolding(judgement, member)) return false;
    const { effect } = member;
    if (effect.pathway === 'incomplete') return isUndecided;
    return (
      effect.ranking === undefined ||
      standings.some(
        (standing) =>
          mayRank(standing) &&
          standing.lastResort === undefined &&
          effect.ranking?.some((drug) => drug === standing.option),
      )
    );
  });
  if (found === undefined)
    throw new Error('The rule book has no pathway for this case: its last pathway must hold in every case.');
  return found;
}

/** Where no drug ranks, a last resort may, with the requirement that it waives set aside. */
function withLastResort(
  book: BoundBook,
  standings: readonly OptionStanding[],
  judgement: Judgement,
): readonly OptionStanding[] {
  if (standings.some(isDrugOnTable)) return standings;
  const resorts = book.of('lastResort').filter((member) => isHolding(judgement, member));
  return standings.map((standing) => {
    const resort = resorts.find(({ effect }) => effect.option === standing.option);
    if (resort === undefined) return standing;
    const waived = standingOf(book, standing.option, judgement, resort.effect.waives);
    if (!mayRank(waived)) return standing;
    return {
      ...waived,
      standing: waived.standing === 'on_hold' ? 'on_hold' : 'provisional',
      tier: 'last_resort',
      lastResort: resort.rule.id,
    };
  });
}

const ADJUSTING: ReadonlySet<Pathway> = new Set(['urgent', 'out_of_scope', 'incomplete']);

/** What a pathway does to a standing: an emergency or another scope assesses nothing, and an incomplete case recommends nothing. */
function inPathway(pathway: Pathway, standing: OptionStanding): OptionStanding {
  if (pathway === 'urgent') return { ...standing, standing: 'not_assessed' };
  if (pathway === 'out_of_scope')
    return standing.option === 'clinical_trial' ? standing : { ...standing, standing: 'not_assessed' };
  return pathway === 'incomplete' && mayRank(standing) ? { ...standing, standing: 'provisional' } : standing;
}
