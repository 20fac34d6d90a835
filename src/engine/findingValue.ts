import type { FindingPath, Findings } from './findings.ts';
import type { Drug } from './vocabulary.ts';

/** The value of a finding, or of one prior treatment; undefined where never said. */
export function valueAt(findings: Findings, path: FindingPath): unknown {
  return path.startsWith('prior.')
    ? findings.prior?.[path.slice('prior.'.length) as Drug]
    : findings[path as keyof Findings];
}

/** The case with one finding changed; everything else as it was. */
export function withValue(findings: Findings, path: FindingPath, value: unknown): Findings {
  if (!path.startsWith('prior.')) return { ...findings, [path]: value };
  return { ...findings, prior: { ...findings.prior, [path.slice('prior.'.length)]: value } };
}
