import {
  FINDINGS,
  type FindingKey,
  type FindingSpec,
  MOST_PSA,
  MOST_TESTOSTERONE,
} from '../../../engine/index.ts';

/** What may be said of a finding: "a number with its unit, up to 1500 ng/dL or 52 nmol/L". */
export function allowedWords(key: FindingKey): string {
  const spec: FindingSpec = FINDINGS[key];
  if (spec.kind === 'number')
    return `${spec.whole ? 'a whole number' : 'a number'} from ${spec.min} to ${spec.max}${spec.unit ? ` ${spec.unit}` : ''}`;
  if (spec.kind === 'testosterone')
    return `a number with its unit, up to ${MOST_TESTOSTERONE['ng/dL']} ng/dL or ${MOST_TESTOSTERONE['nmol/L']} nmol/L`;
  if (spec.kind === 'psa') return `a number from 0 to ${MOST_PSA.toLocaleString('en')} ng/mL`;
  return 'one of the answers of its question';
}
