import { buildAssessment } from './answer/build.ts';
import type { Assessment, Refusal } from './assessment.ts';
import type { Circumstances } from './circumstances.ts';
import type { Findings } from './findings.ts';
import { breachesOf } from './guardrails.ts';

/**
 * Findings in, the whole answer out: deterministic, and closed. An answer that breaks a guardrail is never returned;
 * the refusal names which, so that the caller can log, count and give a reference number.
 * Findings must have passed the border (kinds and ranges of `FINDINGS`); nothing is thrown for a case.
 */
export function assess(findings: Findings, circumstances: Circumstances = {}): Assessment | Refusal {
  const answer = buildAssessment(findings, circumstances);
  const breaches = breachesOf(findings, answer);
  return breaches.length === 0 ? answer : { refused: true, breaches };
}

export const isRefusal = (outcome: Assessment | Refusal): outcome is Refusal => 'refused' in outcome;
