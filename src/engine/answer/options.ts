import type { CitedStatement, OptionAdvice, Reason } from '../assessment.ts';
import { HOLDS } from '../conditions/truth.ts';
import type { Bearing, Explained, Explanation } from '../decision/bearings.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import { truthOf } from '../decision/judgement.ts';
import { mayRank } from '../decision/rank.ts';
import type { OptionStanding } from '../decision/standing.ts';
import { sayOf, wordingOf } from '../decision/wording.ts';
import type { CitationId } from '../evidence/citations.ts';
import type { FigureId } from '../evidence/figures.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import { type Offer, offerOf } from '../rules/offers.ts';
import type { Rule } from '../rules/rule.ts';
import { OPTIONS, type OptionId, type Standing } from '../vocabulary.ts';
import { type CareOption, careOptions } from './careOptions.ts';
import { joinedHolds } from './holds.ts';
import { citesOf, reasonOf } from './ruleText.ts';
import { offeredSentences } from './sentences.ts';
import { type Stale, staleWords } from './staleness.ts';
import { findingWords } from './words.ts';

const STANDING_ORDER: Readonly<Record<Standing, number>> = {
  recommended: 0,
  provisional: 1,
  on_hold: 2,
  not_assessed: 3,
  not_recommended: 4,
};

/** Every option with its standing, reasons and sources: ranked ones first, then by standing. */
export function optionAdvice(
  facts: Facts,
  decision: Decision,
  explained: readonly Explained[],
  stale: Stale,
): readonly OptionAdvice[] {
  const drugs = explained.map((drug) => drugAdvice(facts, decision, drug, stale(drug.option.option)));
  const care = careOptions(facts, decision).map((option) => careAdvice(option, decision, facts));
  const radioligands =
    decision.pathway === 'urgent' ? [] : RADIOLIGANDS.map((option) => excludedAlways(option, facts));
  return [...drugs, ...care, ...radioligands].sort(byPlace);
}

const NO_SOURCES: readonly CitationId[] = [];
const RADIOLIGANDS = ['lu_psma_retreatment', 'actinium_225_psma'] as const;

const byPlace = (a: OptionAdvice, b: OptionAdvice): number =>
  (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
  STANDING_ORDER[a.standing] - STANDING_ORDER[b.standing] ||
  OPTIONS.indexOf(a.id) - OPTIONS.indexOf(b.id);

/** One option with everything its statement is made from. */
interface Drug extends Explained {
  readonly facts: Facts;
  readonly decision: Decision;
  readonly offer: Offer;
  readonly notes: readonly Rule[];
  /** Sources it rests on that are past their date; none unless it is on the table. */
  readonly stale: readonly CitationId[];
}

function drugAdvice(
  facts: Facts,
  decision: Decision,
  { option, why }: Explained,
  staleSources: readonly CitationId[],
): OptionAdvice {
  const stale = mayRank(option) ? staleSources : NO_SOURCES;
  const drug: Drug = {
    facts,
    decision,
    option,
    why,
    offer: offerOf(option.option),
    notes: notesOn(option, decision),
    stale,
  };
  const rank = decision.ranks.get(option.option);
  const needs = needsOf(drug);
  const checks = mayRank(option) ? why.checks : [];
  const figures = figuresOf(drug);
  return {
    id: option.option,
    standing: option.standing,
    ...(rank === undefined ? {} : { rank }),
    statement: drugStatement(drug, needs),
    ...(mayRank(option) ? { parts: partsOf(drug) } : {}),
    because: reasonsOf(drug),
    ...(needs.length > 0 ? { needs } : {}),
    ...(checks.length > 0 ? { checks } : {}),
    ...(stale.length > 0 ? { stale } : {}),
    citations: citationsOf(
      drug.offer,
      [...why.bearings.filter(isSpokenOf).map(({ rule }) => rule), ...drug.notes],
      stale,
    ),
    ...(figures.length > 0 ? { figures } : {}),
  };
}

/** A requirement that is simply met is no part of what is said. */
const isSpokenOf = ({ truth, says, awaits }: Bearing): boolean =>
  says !== undefined || awaits !== undefined || truth !== HOLDS;

/** The rules that bear on the option; the pathway's own where none does, and in an emergency. */
function reasonsOf({ facts, decision, why }: Drug): readonly Reason[] {
  return decision.pathway === 'urgent' || why.bearings.length === 0
    ? [pathwayReason(decision)]
    : why.bearings.map(({ rule, truth }) => reasonOf(rule, truth, facts));
}

/** An incomplete case adds what decides to whatever would hold. In an emergency or another scope nothing is asked. */
function needsOf({ decision, option, why }: Drug): readonly FindingPath[] {
  if (decision.pathway === 'urgent') return [];
  if (decision.pathway === 'out_of_scope' && option.standing === 'not_assessed') return [];
  return decision.pathway === 'incomplete' && mayRank(option)
    ? [...new Set([...why.needs, ...decision.undecided])]
    : why.needs;
}

/** Rules that add a sentence at this standing. */
const notesOn = ({ option, standing }: OptionStanding, { judgement }: Decision): readonly Rule[] =>
  BOOK.on(option)
    .note.filter(
      (member) => member.effect.standings.includes(standing) && truthOf(judgement, member) === HOLDS,
    )
    .map(({ rule }) => rule);

function drugStatement(drug: Drug, needs: readonly FindingPath[]): string {
  const { decision, option, offer } = drug;
  if (decision.pathway === 'urgent') return `${offer.name}: not assessed while an emergency is open.`;
  const said = saidOf(drug);
  if (option.standing === 'not_recommended') return `${offer.name}: ${said.join(' ')}`;
  if (option.lastResort !== undefined) return `${offer.name}: ${said.join(' ')}`;
  if (option.standing !== 'not_assessed') return [offer.say, ...said].join(' ');
  if (decision.pathway === 'out_of_scope')
    return `${offer.name}: not assessed; the rules are written for six completed infusions.`;
  return `${offer.name}: not assessed, because what it depends on is unknown: ${needs.map(findingWords).join(', ')}.`;
}

/** What is offered, unless it is a last resort, and what the rules say of it. */
function partsOf({ facts, option, offer, why, notes }: Drug): readonly CitedStatement[] {
  const offered = option.lastResort === undefined ? offeredSentences(offer) : [];
  const bearing = why.bearings.flatMap(({ rule, says }) =>
    says ? [{ statement: says, citations: citesOf(rule) }] : [],
  );
  const noted = notes.map((rule) => ({ statement: sayOf(rule, facts), citations: citesOf(rule) }));
  return [...offered, ...bearing, ...noted];
}

/** The sentences of the rules that bear on the option, each once. */
function saidOf({ facts, why, notes, stale }: Drug): readonly string[] {
  const sentences = why.bearings.flatMap(({ says }) => (says ? [says] : []));
  return [
    ...joinedHolds([...new Set([...sentences, ...notes.map((rule) => sayOf(rule, facts))])]),
    ...awaited(why),
    ...(stale.length > 0 ? [staleWords(stale)] : []),
  ];
}

/** One sentence for everything that has to be known first; a finding nobody gave is never spoken of as if it were there. */
function awaited({ bearings }: Explanation): readonly string[] {
  const paths = [...new Set(bearings.flatMap(({ awaits }) => awaits ?? []))];
  return paths.length === 0 ? [] : [`Provisional until known: ${paths.map(findingWords).join(', ')}.`];
}

const pathwayReason = ({ rule, judgement }: Decision): Reason => reasonOf(rule, HOLDS, judgement.facts);

function citationsOf(
  offer: Offer,
  rules: readonly Rule[],
  more: readonly CitationId[] = NO_SOURCES,
): readonly CitationId[] {
  const ids = new Set<CitationId>();
  for (const { cite } of offer.source) ids.add(cite);
  for (const rule of rules) for (const cite of citesOf(rule)) ids.add(cite);
  for (const cite of more) ids.add(cite);
  return [...ids];
}

/**
 * The figures of what is said of this case, of what is offered, and of every other rule that speaks; a rule that is
 * merely met, or speaks in other words, shows none.
 */
function figuresOf({ facts, option, offer, why, notes }: Drug): readonly FigureId[] {
  const isOffered = mayRank(option) && option.lastResort === undefined;
  const speaking = why.bearings.flatMap(({ rule, says }) => (says ? [rule] : []));
  const ofCase = notes.filter((rule) => wordingOf(rule, facts) === undefined);
  const shown = (rules: readonly Rule[]) => rules.flatMap((rule) => rule.figures ?? []);
  return [...new Set([...shown(ofCase), ...(isOffered ? (offer.figures ?? []) : []), ...shown(speaking)])];
}

function careAdvice(
  { option, standing, rank, needs, says }: CareOption,
  decision: Decision,
  facts: Facts,
): OptionAdvice {
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
    statement: unassessed ?? `${says ?? unknown ?? offer.say}${refused(option, facts)}`,
    ...(rank !== undefined && says === undefined ? { parts: offeredSentences(offer) } : {}),
    because: [pathwayReason(decision)],
    ...(needs ? { needs } : {}),
    citations: citationsOf(offer, []),
  };
}

/** Care is not taken off the table by a refusal; the refusal is talked about. */
function refused(option: OptionId, { declines, contraindicated }: Facts): string {
  if (declines.includes(option)) return ' Declined by the patient: a goals-of-care conversation.';
  return contraindicated.includes(option) ? ' Ruled out by the clinician: to be settled at the MDT.' : '';
}

/** A rule in other words shows no figures: they belong to what it usually says. */
function excludedAlways(option: OptionId, facts: Facts): OptionAdvice {
  const offer = offerOf(option);
  const rules = BOOK.on(option).exclude.map(({ rule }) => rule);
  return {
    id: option,
    standing: 'not_recommended',
    statement: `${offer.name}: ${rules.map((rule) => sayOf(rule, facts)).join(' ')}`,
    because: rules.map((rule) => reasonOf(rule, HOLDS, facts)),
    citations: citationsOf(offer, rules),
    figures: rules.flatMap((rule) => (wordingOf(rule, facts) ? [] : (rule.figures ?? []))),
  };
}
