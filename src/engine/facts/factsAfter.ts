import type { FindingKey, FindingPath, Findings } from '../findings.ts';
import { withValue } from '../findingValue.ts';
import { factsThatFollow } from './dependents.ts';
import { castrationFacts, type Facts, factsOf, msiFacts } from './facts.ts';
import { either, given, someOf } from './given.ts';
import { hrrFacts } from './hrr.ts';
import { statusFacts } from './statusFacts.ts';

type Follow = (after: Findings) => Partial<Facts>;
const castration: Follow = (after) =>
  castrationFacts(given(after.testosterone), given(after.testosteroneCastrate));

/** What follows from a finding that has facts of other names. */
const FOLLOW: { readonly [K in FindingKey]?: Follow } = {
  redFlags: ({ redFlags }) => ({ redFlag: someOf(redFlags), redFlags: given(redFlags) }),
  pluvictoInfusions: ({ pluvictoInfusions }) => ({ infusions: given(pluvictoInfusions) }),
  testosterone: castration,
  testosteroneCastrate: castration,
  diseaseStatus: statusFacts,
  psa: statusFacts,
  psaTrend: statusFacts,
  imaging: statusFacts,
  msi: ({ msi }) => msiFacts(msi),
  hrr: ({ hrr }) => hrrFacts(hrr),
};

/**
 * The facts of a case after one finding took another value, `to`, which is never "not available": the same as working
 * them out anew, mostly at a tenth of the cost. Pure.
 */
export function factsAfter(findings: Findings, facts: Facts, path: FindingPath, to: unknown): Facts {
  const following = factsThatFollow(path);
  if (following.length === 1 && following[0] === path) return { ...facts, [path]: to };
  if (path.startsWith('prior.')) return withExposures({ ...facts, [path]: to });
  const after = withValue(findings, path, to);
  const follow = FOLLOW[path as FindingKey];
  return follow ? { ...facts, ...follow(after) } : factsOf(after);
}

/** The facts with what follows from the exposures worked out again. */
function withExposures(facts: Facts): Facts {
  const sameClassArpiUsed = either(facts['prior.apalutamide'], facts['prior.darolutamide']);
  return {
    ...facts,
    sameClassArpiUsed,
    arpiUsed: either(either(facts['prior.abiraterone'], facts['prior.enzalutamide']), sameClassArpiUsed),
    parpUsed: either(
      either(facts['prior.olaparib'], facts['prior.rucaparib']),
      either(facts['prior.talazoparib'], facts['prior.niraparib']),
    ),
  };
}
