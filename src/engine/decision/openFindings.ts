import { compile } from '../conditions/compile.ts';
import type { Condition } from '../conditions/condition.ts';
import { HOLDS } from '../conditions/truth.ts';
import { unknownFacts } from '../conditions/unknowns.ts';
import { FACTS } from '../facts/catalogue.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';

/** The findings that would settle an unknown condition: those of its unknown facts that are themselves unknown. */
export function openFindings(condition: Condition, facts: Facts): readonly FindingPath[] {
  return unknownFacts(condition, facts).flatMap((fact) =>
    FACTS[fact].from.filter((path) => isUnsaid(path, facts)),
  );
}

const isUnsaid = (path: FindingPath, facts: Facts): boolean =>
  !path.startsWith('prior.') || facts[path as 'prior.docetaxel'] === undefined;

/** The known findings on which a holding condition rests: what has to change before the option can go on. Of alternatives, those that hold. */
export function findingsBehind(condition: Condition, facts: Facts): readonly FindingPath[] {
  if (condition.op === 'all') return condition.of.flatMap((part) => findingsBehind(part, facts));
  if (condition.op === 'any') {
    const holding = condition.of.filter((part) => compile(part)(facts) === HOLDS);
    return (holding.length > 0 ? holding : condition.of).flatMap((part) => findingsBehind(part, facts));
  }
  if (condition.op === 'not') return findingsBehind(condition.of, facts);
  return facts[condition.fact] === undefined ? [] : FACTS[condition.fact].from;
}
