import type { Altered, Change } from '../assessment.ts';
import { type Decision, decideAfter } from '../decision/decide.ts';
import type { Facts } from '../facts/facts.ts';
import { factsAfter } from '../facts/factsAfter.ts';
import { type FindingPath, type Findings, NOT_AVAILABLE } from '../findings.ts';
import { valueAt, withValue } from '../findingValue.ts';
import type { OptionId, Standing } from '../vocabulary.ts';
import { allEdgeValues, type EdgeValue, edgeValues } from './edges.ts';
import { recoveryOf } from './recovery.ts';
import { type Stale, weakened } from './staleness.ts';

/** How soon a clinician could learn it: a missing finding first, then a test or value, history last. */
const HISTORY_LAST = 2;
const MOST_DOUBLES = 5;

/** A case, as it is or with something changed. */
interface Tried {
  readonly findings: Findings;
  readonly facts: Facts;
  readonly decision: Decision;
}

/** The case as it is, with what ranks first in it. */
interface Case extends Tried {
  readonly first: string;
}

/**
 * The changes of one finding that would alter the pathway or the first option, each value at a decision edge; where
 * there is none, the nearest changes of two findings. A status that the imaging at hand would contradict is no change
 * but a question. What is missing comes before what would have to change, and history comes last. Pure.
 */
export function changesOf(
  findings: Findings,
  facts: Facts,
  decision: Decision,
  stale: Stale = () => [],
): readonly Change[] {
  const now: Case = { findings, facts, decision, first: firstOptions(decision, stale) };
  const edges = edgeValues(findings, decision);
  const singles = edges.flatMap((edge): Change[] => {
    const tried = outcome(now, edge);
    return alters(now, tried, stale) ? [change(findings, edge, decision, tried.decision, stale)] : [];
  });
  if (decision.pathway === 'urgent') return nearestFirst(singles);
  const recovered = recovery(now, stale);
  if (singles.length + recovered.length > 0) return nearestFirst([...singles, ...recovered]);
  return nearestFirst(doubles(now, allEdgeValues(findings, decision), stale)).slice(0, MOST_DOUBLES);
}

/** The values that together hold what ranks first, all recovered: one change, where that alters the answer. */
function recovery(now: Case, stale: Stale): readonly Change[] {
  const [first, ...rest] = recoveryOf(now.findings, now.facts, now.decision);
  if (first === undefined) return [];
  const after = [first, ...rest].reduce<Tried>(
    (tried, edge) => ({ findings: withValue(tried.findings, edge.path, edge.to), ...outcome(tried, edge) }),
    now,
  );
  if (!alters(now, after, stale)) return [];
  const and = rest.reduceRight<Altered | undefined>(
    (next, { path, to }) => ({ ...altered(now, path, to), ...(next ? { and: next } : {}) }),
    undefined,
  );
  return [{ ...change(now.findings, first, now.decision, after.decision, stale), ...(and ? { and } : {}) }];
}

const altered = ({ findings }: Case, finding: FindingPath, to: unknown): Altered => ({
  finding,
  from: valueAt(findings, finding) ?? null,
  to,
});

const nearestFirst = (changes: Change[]): Change[] => changes.sort((a, b) => remoteness(a) - remoteness(b));

function doubles(now: Case, edges: readonly EdgeValue[], stale: Stale): Change[] {
  const { findings, decision } = now;
  return edges.flatMap((edge, index) => {
    const halfway = { findings: withValue(findings, edge.path, edge.to), ...outcome(now, edge) };
    return edges.slice(index + 1).flatMap((other): Change[] => {
      if (other.path === edge.path) return [];
      const tried = outcome(halfway, other);
      if (!alters(now, tried, stale)) return [];
      const and = { finding: other.path, from: valueAt(findings, other.path) ?? null, to: other.to };
      return [{ ...change(findings, edge, decision, tried.decision, stale), and }];
    });
  });
}

type Outcome = Omit<Tried, 'findings'>;

function outcome({ findings, facts, decision }: Tried, { path, to }: EdgeValue): Outcome {
  const after = factsAfter(findings, facts, path, to);
  return { facts: after, decision: decideAfter(decision, path, after) };
}

function alters({ decision: before, first }: Case, { facts, decision }: Outcome, stale: Stale): boolean {
  if (facts.statusConflict || decision === before) return false;
  return before.pathway !== decision.pathway || first !== firstOptions(decision, stale);
}

function change(
  findings: Findings,
  { path, to }: EdgeValue,
  now: Decision,
  after: Decision,
  stale: Stale,
): Change {
  const options: { [O in OptionId]?: Standing } = {};
  after.standings.forEach(({ option, standing }, index) => {
    const before = now.standings[index]?.standing ?? standing;
    const [was, is] = [weakened(before, stale(option)), weakened(standing, stale(option))];
    if (was !== is) options[option] = is;
  });
  return {
    finding: path,
    from: valueAt(findings, path) ?? null,
    to,
    ...(after.pathway === now.pathway ? {} : { pathway: after.pathway }),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

/** What ranks first, with its standing as it is shown. */
function firstOptions({ ranks, standings }: Decision, stale: Stale): string {
  let first = '';
  for (const { option, standing } of standings)
    if (ranks.get(option) === 1) first += `${option} ${weakened(standing, stale(option))},`;
  return first;
}

function remoteness({ finding, from, and }: Change): number {
  return remotenessOf({ finding, from }) + (and ? remotenessOf(and) : 0);
}

function remotenessOf({ finding, from }: Pick<Change, 'finding' | 'from'>): number {
  if (from === null || from === NOT_AVAILABLE || from === 'not_tested' || from === 'pending') return 0;
  return finding.startsWith('prior.') || finding === 'pluvictoInfusions' ? HISTORY_LAST : 1;
}
