import type { Change } from '../assessment.ts';
import { type Decision, decideAfter } from '../decision/decide.ts';
import type { Facts } from '../facts/facts.ts';
import { factsAfter } from '../facts/factsAfter.ts';
import { type FindingPath, type Findings, NOT_AVAILABLE } from '../findings.ts';
import { valueAt } from '../findingValue.ts';
import type { OptionId, Standing } from '../vocabulary.ts';
import { edgeValues } from './edges.ts';

/** How soon a clinician could learn it: a missing finding first, then a test or value, history last. */
const HISTORY_LAST = 2;

/**
 * The single changes of one finding that would alter the pathway or the first option, each value at a decision edge.
 * A status that the imaging at hand would contradict is no change but a question. What is missing comes before what
 * would have to change, and history comes last. Pure.
 */
export function changesOf(findings: Findings, facts: Facts, now: Decision): readonly Change[] {
  const first = firstOptions(now);
  const changes: Change[] = [];
  for (const { path, to } of edgeValues(findings, now)) {
    const after = factsAfter(findings, facts, path, to);
    if (after.statusConflict) continue;
    const then = decideAfter(now, path, after);
    if (now.pathway !== then.pathway || first !== firstOptions(then))
      changes.push(change(path, valueAt(findings, path), to, now, then));
  }
  return changes.sort((a, b) => remoteness(a) - remoteness(b));
}

function change(finding: FindingPath, from: unknown, to: unknown, now: Decision, then: Decision): Change {
  const options: { [O in OptionId]?: Standing } = {};
  then.standings.forEach(({ option, standing }, index) => {
    if (now.standings[index]?.standing !== standing) options[option] = standing;
  });
  return {
    finding,
    from: from ?? null,
    to,
    ...(then.pathway === now.pathway ? {} : { pathway: then.pathway }),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

function firstOptions({ ranks, standings }: Decision): string {
  let first = '';
  for (const { option, standing } of standings)
    if (ranks.get(option) === 1) first += `${option} ${standing},`;
  return first;
}

function remoteness({ finding, from }: Change): number {
  if (from === null || from === NOT_AVAILABLE || from === 'not_tested' || from === 'pending') return 0;
  return finding.startsWith('prior.') || finding === 'pluvictoInfusions' ? HISTORY_LAST : 1;
}
