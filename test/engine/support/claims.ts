import { assess, isRefusal } from '../../../src/engine/assess.ts';
import type { Assessment } from '../../../src/engine/assessment.ts';
import type { Findings } from '../../../src/engine/findings.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import type { Rule } from '../../../src/engine/rules/rule.ts';

/** The answer to a case; a refusal fails the test that asked. */
export function answerTo(findings: Findings): Assessment {
  const outcome = assess(findings);
  if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.breaches.map(({ what }) => what).join('; ')}`);
  return outcome;
}

/**
 * An answer as short claims that a test row can name:
 * `pathway chemotherapy` · `cabazitaxel on_hold` · `cabazitaxel rank 1` · `cabazitaxel needs anc` · `cabazitaxel checks anc`
 * · `alert gcsf` · `missing ecog` · `says <rule id>` (its sentence is shown) · `says <rule id> 1` (the first of its other words) · `asks <rule id>` (its sentence for an unknown is shown).
 */
export function claimsOf(answer: Assessment): ReadonlySet<string> {
  const { headline, options, alerts, monitoring, missing } = answer;
  const text = [headline, ...options, ...alerts, ...monitoring].map(({ statement }) => statement).join('\n');
  return new Set([
    `pathway ${answer.pathway}`,
    ...options.flatMap(({ id, standing, rank, needs = [], checks = [] }) => [
      `${id} ${standing}`,
      ...(rank === undefined ? [] : [`${id} rank ${rank}`]),
      ...needs.map((path) => `${id} needs ${path}`),
      ...checks.map((path) => `${id} checks ${path}`),
    ]),
    ...alerts.map(({ id }) => `alert ${id}`),
    ...missing.map(({ finding }) => `missing ${finding}`),
    ...RULES.flatMap((rule) => spoken(rule, text)),
  ]);
}

function spoken({ id, say, sayWhere = [], effect }: Rule, text: string): readonly string[] {
  const asked = effect.kind === 'alert' ? effect.ifUnknown : undefined;
  return [
    ...(text.includes(say) ? [`says ${id}`] : []),
    ...sayWhere.flatMap((other, index) => (text.includes(other.say) ? [`says ${id} ${index + 1}`] : [])),
    ...(asked !== undefined && text.includes(asked) ? [`asks ${id}`] : []),
  ];
}

/** The claims that an answer does not bear out; `no …` claims the opposite. Empty when all are true. */
export function unmet(claims: ReadonlySet<string>, expected: readonly string[]): readonly string[] {
  return expected.filter((claim) =>
    claim.startsWith('no ') ? claims.has(claim.slice('no '.length)) : !claims.has(claim),
  );
}
