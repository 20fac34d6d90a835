import type { Alert } from '../assessment.ts';
import { compile } from '../conditions/compile.ts';
import { FAILS, HOLDS } from '../conditions/truth.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import { truthOf } from '../decision/judgement.ts';
import { mayRank } from '../decision/rank.ts';
import { sayOf } from '../decision/wording.ts';
import type { Facts } from '../facts/facts.ts';
import type { Effect } from '../rules/rule.ts';
import { ALERTS, SEVERITIES } from '../vocabulary.ts';
import { citesOf } from './ruleText.ts';

type AlertEffect = Extract<Effect, { kind: 'alert' }>;

/** Alerts that this case raises: most severe first, then in the order of the vocabulary. */
export function alertsOf(facts: Facts, decision: Decision): readonly Alert[] {
  const alerts: Alert[] = [];
  for (const member of BOOK.of('alert')) {
    const { rule, effect } = member;
    const truth = truthOf(decision.judgement, member);
    if (truth === FAILS || !isBeside(effect, decision) || isSilenced(effect, facts)) continue;
    const statement = truth === HOLDS ? sayOf(rule, facts) : effect.ifUnknown;
    if (statement !== undefined)
      alerts.push({ id: effect.alert, severity: effect.severity, statement, citations: citesOf(rule) });
  }
  return alerts.sort(bySeverity);
}

/** Another alert says it better. */
const isSilenced = ({ unless }: AlertEffect, facts: Facts): boolean =>
  unless !== undefined && compile(unless)(facts) === HOLDS;

function isBeside({ beside, except, only }: AlertEffect, { pathway, standings }: Decision): boolean {
  if (except?.includes(pathway) || (only && !only.includes(pathway))) return false;
  if (beside === undefined) return true;
  return standings.some((standing) => mayRank(standing) && beside.includes(standing.option));
}

const bySeverity = (a: Alert, b: Alert): number =>
  SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
  ALERTS.indexOf(a.id) - ALERTS.indexOf(b.id);
