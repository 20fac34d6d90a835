import type { Assessment, CitationView, FigureView, OptionAdvice } from '../assessment.ts';
import { type Circumstances, NOT_REVIEWED, reviewerOf, reviewWords } from '../circumstances.ts';
import { explain } from '../decision/bearings.ts';
import { BOOK } from '../decision/bound.ts';
import { decide } from '../decision/decide.ts';
import { CITATIONS, type CitationId } from '../evidence/citations.ts';
import { citationView } from '../evidence/citationView.ts';
import { FIGURES, type FigureId } from '../evidence/figures.ts';
import { figureView } from '../evidence/figureView.ts';
import { discrepanciesBeside } from '../evidence/register.ts';
import { factsOf } from '../facts/facts.ts';
import type { Findings } from '../findings.ts';
import { RULE_BOOK } from '../ruleBook.ts';
import { alertsOf } from './alerts.ts';
import { changesOf } from './changes.ts';
import { completionsOf } from './completions.ts';
import { derivedOf } from './derived.ts';
import { headlineOf } from './headline.ts';
import { missingOf } from './missing.ts';
import { monitoringOf } from './monitoring.ts';
import { optionAdvice } from './options.ts';
import { staleAlert, staleOf, weakenedDecision } from './staleness.ts';

const CITATION_VIEWS = Object.fromEntries(
  (Object.keys(CITATIONS) as CitationId[]).map((id) => [id, citationView(id)]),
) as Readonly<Record<CitationId, CitationView>>;
const FIGURE_VIEWS = new Map((Object.keys(FIGURES) as FigureId[]).map((id) => [id, figureView(id)]));

/** The whole answer to one case, before the guardrails have looked at it. Pure. */
export function buildAssessment(
  findings: Findings,
  { on, review = NOT_REVIEWED }: Circumstances = {},
): Assessment {
  const facts = factsOf(findings);
  const stale = staleOf(on);
  const decided = decide(facts);
  const decision = weakenedDecision(decided, stale);
  const explained = decision.standings.map((option) => ({
    option,
    why: explain(BOOK, option, decision.judgement),
  }));
  const headline = headlineOf(findings, facts, decision);
  const options = optionAdvice(facts, decision, explained, stale);
  const raised = alertsOf(facts, decision);
  const derived = decision.pathway === 'urgent' ? [] : derivedOf(facts, findings, on);
  const monitoring = monitoringOf(decision);
  const discrepancies = discrepanciesBeside([
    decision.pathway,
    ...options.filter(isOnTable).map(({ id }) => id),
    ...raised.map(({ id }) => id),
  ]);
  const figures = [...new Set(options.flatMap((option) => option.figures ?? []))].flatMap(
    (id) => FIGURE_VIEWS.get(id) ?? [],
  );
  const cited = [headline, ...options, ...raised, ...derived, ...monitoring, ...discrepancies];
  const citations = sourcesOf(cited, figures);
  const completions = completionsOf(findings, facts, decided);
  return {
    ruleBook: RULE_BOOK,
    reviewed: reviewerOf(review),
    reviewStatus: reviewWords(review),
    ...(on === undefined ? {} : { on }),
    findings,
    pathway: decision.pathway,
    headline,
    options,
    alerts: [...raised, ...staleAlert(citations, on)],
    derived,
    missing: missingOf(facts, decision, explained),
    monitoring,
    changes: changesOf(findings, facts, decided, stale),
    ...(completions.length > 0 ? { completions } : {}),
    discrepancies,
    figures,
    citations,
  };
}

/** Every source that the answer cites, in the order of its sentences. */
function sourcesOf(
  cited: readonly { readonly citations: readonly CitationId[] }[],
  figures: readonly FigureView[],
): Assessment['citations'] {
  const views: { [C in CitationId]?: CitationView } = {};
  const add = (id: CitationId) => {
    views[id] ??= CITATION_VIEWS[id];
  };
  for (const { citations } of cited) citations.forEach(add);
  for (const { citation } of figures) add(citation);
  return views;
}

const isOnTable = ({ standing }: OptionAdvice): boolean =>
  standing !== 'not_recommended' && standing !== 'not_assessed';
