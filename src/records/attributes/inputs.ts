import { DRUGS, FINDING_KEYS, FINDINGS, type FindingKey, type FindingSpec } from '../../engine/index.ts';

/** One finding that the rules may read. */
export interface InputAttribute {
  readonly finding: FindingKey;
  readonly label: string;
  /** Its values, or its unit and range of plausibility. */
  readonly values: string;
}

/** Every finding of the catalogue, in its order. */
export const inputAttributes = (): readonly InputAttribute[] =>
  FINDING_KEYS.map((finding) => ({
    finding,
    label: FINDINGS[finding].label,
    values: valuesOf(FINDINGS[finding]),
  }));

function valuesOf(spec: FindingSpec): string {
  switch (spec.kind) {
    case 'choice':
      return spec.values.join(', ');
    case 'flag':
      return 'true, false';
    case 'number':
      return `${spec.min} to ${spec.max}${spec.unit ? ` ${spec.unit}` : ''}${spec.whole ? ', whole' : ''}`;
    default:
      return STRUCTURED[spec.kind];
  }
}

const STRUCTURED = {
  redFlags: 'a list of emergencies, empty for none',
  testosterone: 'a number in ng/dL or nmol/L, decided in the unit given',
  psa: 'a series of values in ng/mL, with dates where known',
  hrr: 'negative, not_tested, pending, or altered genes with origin and significance',
  prior: `true or false for each of: ${DRUGS.join(', ')}`,
  drugNames: 'a list of generic names',
  optionIds: 'a list of options',
} as const satisfies Partial<Record<FindingSpec['kind'], string>>;
