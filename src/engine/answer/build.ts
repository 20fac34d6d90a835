import type { Assessment, OptionAdvice } from '../assessment.ts';
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
import { headlineOf } from './headline.ts';
import { missingOf } from './missing.ts';
import { monitoringOf } from './monitoring.ts';
import { optionAdvice } from './options.ts';

const CITATION_VIEWS = new Map((Object.keys(CITATIONS) as CitationId[]).map((id) => [id, citationView(id)]));
const FIGURE_VIEWS = new Map((Object.keys(FIGURES) as FigureId[]).map((id) => [id, figureView(id)]));

export const REVIEW_STATUS = 'Submitted: rules not yet clinically reviewed';

/** The whole answer to one case, before the guardrails have looked at it. Pure. */
export function buildAssessment(findings: Findings): Assessment {
  const facts = factsOf(findings);
  const decision = decide(facts);
  const headline = headlineOf(findings, facts, decision);
  const options = optionAdvice(facts, decision);
  const alerts = alertsOf(facts, decision);
  const monitoring = monitoringOf(facts, decision);
  const discrepancies = discrepanciesBeside([
    decision.pathway,
    ...options.filter(isOnTable).map(({ id }) => id),
    ...alerts.map(({ id }) => id),
  ]);
  const figures = [...new Set(options.flatMap((option) => option.figures ?? []))].flatMap(
    (id) => FIGURE_VIEWS.get(id) ?? [],
  );
  const cited: readonly { readonly citations: readonly CitationId[] }[] = [
    headline,
    ...options,
    ...alerts,
    ...monitoring,
    ...discrepancies,
  ];
  const ids = new Set([
    ...cited.flatMap(({ citations }) => citations),
    ...figures.map(({ citation }) => citation),
  ]);
  return {
    ruleBook: RULE_BOOK,
    reviewed: null,
    reviewStatus: REVIEW_STATUS,
    findings,
    pathway: decision.pathway,
    headline,
    options,
    alerts,
    missing: missingOf(facts, decision),
    monitoring,
    changes: changesOf(findings, decision),
    discrepancies,
    figures,
    citations: Object.fromEntries([...ids].map((id) => [id, CITATION_VIEWS.get(id)])),
  };
}

const isOnTable = ({ standing }: OptionAdvice): boolean =>
  standing !== 'not_recommended' && standing !== 'not_assessed';
