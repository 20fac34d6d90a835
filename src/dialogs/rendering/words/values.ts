import {
  type Drug,
  type Exposures,
  FINDINGS,
  type FindingKey,
  type FindingPath,
  type FindingSpec,
  type HrrAlteration,
  NOT_AVAILABLE,
  type OptionId,
  type Psa,
  type Testosterone,
} from '../../../engine/index.ts';
import { drugName, priorDrug } from './findingNames.ts';
import { optionInSentence } from './optionNames.ts';

/** Values whose own name is not how they are said. */
const VALUE_WORDS: Readonly<Record<string, string>> = {
  msi_high_or_dmmr: 'MSI-H/dMMR',
  mss_or_pmmr: 'MSS/pMMR',
  psa_only_progression: 'PSA-only progression',
  never: 'never given',
};

type Words<T> = (value: T) => string;

const saysYesNo: Words<boolean> = (value) => (value ? 'yes' : 'no');
const plain: Words<unknown> = (value) => VALUE_WORDS[String(value)] ?? String(value).replaceAll('_', ' ');
const list = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '));

/** A number exactly as it was given, with its unit. */
function measured(value: number, unit: string): string {
  if (unit === '') return String(value);
  if (unit === '%') return `${value}%`;
  return unit === 'CTCAE grade' ? `${unit} ${value}` : `${value} ${unit}`;
}

const testosteroneWords: Words<Testosterone> = ({ value, unit, comparator }) =>
  comparator === '<' ? `below ${value} ${unit} (reported as <${value} ${unit})` : `${value} ${unit}`;

function psaWords({ series, nadir }: Psa): string {
  const values = series.map(({ value, date }) => (date ? `${value} (${date})` : `${value}`)).join(' → ');
  const lowest = nadir === undefined ? [] : [`nadir ${nadir} ng/mL`];
  return [...(series.length > 0 ? [`${values} ng/mL`] : []), ...lowest].join(', ');
}

/** A gene without a significance counts as pathogenic, and that is said. */
const TAKEN_AS = 'taken as pathogenic';
const SIGNIFICANCE = { pathogenic: 'pathogenic', vus: 'variant of uncertain significance' } as const;
const ORIGIN = { germline: 'germline', somatic: 'somatic', ctdna: 'ctDNA' } as const;

function alterationWords({ gene, origin, significance }: HrrAlteration): string {
  const told = [...(origin ? [ORIGIN[origin]] : []), significance ? SIGNIFICANCE[significance] : TAKEN_AS];
  return `${gene.toUpperCase()} (${told.join(', ')})`;
}

const hrrWords = (value: unknown): string =>
  Array.isArray(value) ? (value as HrrAlteration[]).map(alterationWords).join('; ') : plain(value);

const redFlagWords: Words<readonly string[]> = (flags) =>
  flags.length === 0 ? 'asked, none' : list(flags.map(plain));

/** Drugs given, not given and not known, in words. */
export function priorWords(prior: Exposures): string {
  const named = (given: unknown) =>
    (Object.keys(prior) as Drug[]).filter((drug) => prior[drug] === given).map(drugName);
  const groups = [
    ['given', named(true)],
    ['not given', named(false)],
    ['not available', named(NOT_AVAILABLE)],
  ] as const;
  return groups.flatMap(([word, drugs]) => (drugs.length > 0 ? [`${word}: ${list(drugs)}`] : [])).join('; ');
}

function wordsByKind(spec: FindingSpec, value: unknown): string {
  switch (spec.kind) {
    case 'flag':
      return saysYesNo(value === true);
    case 'number':
      return measured(value as number, spec.unit);
    case 'testosterone':
      return testosteroneWords(value as Testosterone);
    case 'psa':
      return psaWords(value as Psa);
    case 'hrr':
      return hrrWords(value);
    case 'redFlags':
      return redFlagWords(value as readonly string[]);
    case 'prior':
      return priorWords(value as Exposures);
    case 'drugNames':
      return list(value as readonly string[]);
    case 'optionIds':
      return list((value as readonly OptionId[]).map(optionInSentence));
    case 'choice':
      return plain(value);
  }
}

/** A finding's value in words, numbers and units exactly as given: "12 ng/dL", "BRCA2 (germline, pathogenic)". */
export function valueWords(path: FindingPath | 'prior', value: unknown): string {
  if (value === NOT_AVAILABLE) return 'not available';
  if (priorDrug(path) !== undefined) return saysYesNo(value === true);
  return wordsByKind(FINDINGS[path as FindingKey], value);
}
