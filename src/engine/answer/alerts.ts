import type { Alert } from '../assessment.ts';
import { compile } from '../conditions/compile.ts';
import { HOLDS, type Truth, UNKNOWN } from '../conditions/truth.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import { mayRank } from '../decision/rank.ts';
import { sayOf } from '../decision/wording.ts';
import type { Facts } from '../facts/facts.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { ALERTS, SEVERITIES } from '../vocabulary.ts';
import { citesOf } from './ruleText.ts';

type AlertEffect = Extract<Effect, { kind: 'alert' }>;

/** Alerts that this case raises: most severe first, then in the order of the vocabulary. */
export function alertsOf(facts: Facts, decision: Decision): readonly Alert[] {
  const alerts = BOOK.of('alert').flatMap(({ rule, effect, test }): Alert[] => {
    if (!isBeside(effect, decision) || isSilenced(effect, facts)) return [];
    const statement = statementOf({ rule, effect, truth: test(facts) }, facts);
    return statement === undefined
      ? []
      : [
          {
            id: effect.alert,
            severity: effect.severity,
            statement,
            citations: citesOf(rule),
          },
        ];
  });
  return alerts.sort(bySeverity);
}

interface Raised {
  readonly rule: Rule;
  readonly effect: AlertEffect;
  readonly truth: Truth;
}

function statementOf({ rule, effect, truth }: Raised, facts: Facts): string | undefined {
  if (truth === HOLDS) return sayOf(rule, facts);
  return truth === UNKNOWN ? effect.ifUnknown : undefined;
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
