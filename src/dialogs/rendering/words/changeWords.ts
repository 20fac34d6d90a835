import type { Altered, FindingPath, HrrAlteration, Testosterone } from '../../../engine/index.ts';
import { findingName } from './findingNames.ts';
import { valueWords } from './values.ts';

/** An edge that is said in two ways: where the value falls to it, or was never given, and where it rises to it. */
interface TwoSided {
  readonly fallen: string;
  readonly risen: string;
}

/** How the value on the far side of a decision edge is said; any other value is said as it is. */
const EDGES: Readonly<Partial<Record<FindingPath, Readonly<Record<string, string | TwoSided>>>>> = {
  anc: {
    '1.5': { fallen: 'ANC at most 1.5 ×10⁹/L', risen: 'ANC at least 1.5 ×10⁹/L' },
    '1.4': 'ANC below 1.5 ×10⁹/L',
    '1.6': 'ANC above 1.5 ×10⁹/L',
  },
  platelets: { '99': 'platelets below 100 ×10⁹/L', '100': 'platelets at least 100 ×10⁹/L' },
  haemoglobin: { '9.9': 'haemoglobin below 10 g/dL', '10': 'haemoglobin at least 10 g/dL' },
  bilirubinTimesUln: {
    '3.1': 'bilirubin above 3 × ULN',
    '3': 'bilirubin 3 × ULN or less',
    '1.1': 'bilirubin above the ULN',
    '1': 'bilirubin within the ULN',
  },
  creatinineClearance: {
    '30': 'creatinine clearance at most 30 mL/min',
    '31': 'creatinine clearance above 30 mL/min',
  },
  correctedCalcium: { '3': 'corrected calcium at least 3.0 mmol/L' },
  potassium: { '3.4': 'potassium below 3.5 mmol/L', '3.5': 'potassium at least 3.5 mmol/L' },
};

/** Choices that are not said by the name of their finding, by value. */
const CHOICES: Readonly<Partial<Record<FindingPath, Readonly<Record<string, string>>>>> = {
  adt: { stopped: 'ADT stopped', never: 'ADT never given', orchiectomy: 'an orchiectomy' },
  histology: {
    neuroendocrine: 'neuroendocrine histology',
    mixed: 'mixed histology',
    adenocarcinoma: 'adenocarcinoma on pathology review',
  },
  imaging: {
    progression: 'progression on a new scan',
    stable: 'a new scan showing stable disease',
    response: 'a new scan showing response',
  },
  diseaseStatus: {
    progressed: 'progression on imaging or in the clinic',
    psa_only_progression: 'a PSA rise alone',
    stable: 'a new scan showing stable disease',
    responding: 'a new scan showing response',
  },
  childPugh: { C: 'Child-Pugh C' },
  hrr: { negative: 'HRR negative' },
};

/** Metastases in the brain do not go away: what ends the hold is that nothing more is due locally. */
const CNS_SETTLED = 'nothing more due locally for the CNS metastases (neuro-oncology MDT)';
const MOLECULAR: readonly FindingPath[] = ['msi'];
const CASTRATE = [48, 1.6];
const BORDERLINE: Readonly<Record<string, string>> = {
  '50': 'testosterone 50 ng/dL (borderline)',
  '1.7': 'testosterone 1.7 nmol/L (borderline)',
};

/** A finding at another value, as a condition: "ECOG 3–4", "ANC at most 1.5 ×10⁹/L", "a BRCA2 alteration". */
export function conditionWords(change: Altered): string {
  const all = withNext(change).map(oneCondition);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const withNext = (change: Altered): readonly Altered[] =>
  change.and ? [change, ...withNext(change.and)] : [change];

function oneCondition({ finding, from, to }: Altered): string {
  const told = edgeWords(EDGES[finding]?.[String(to)], from, to) ?? CHOICES[finding]?.[String(to)];
  if (finding === 'adt' && to === 'continuing') return from === 'stopped' ? 'ADT restarted' : 'ADT started';
  if (told !== undefined) return told;
  if (finding === 'ecog') return ecogCondition(from, to as number);
  if (finding === 'testosterone') return testosteroneCondition(from, to as Testosterone);
  if (finding === 'hrr') return geneCondition(to as readonly HrrAlteration[]);
  if (MOLECULAR.includes(finding)) return valueWords(finding, to);
  if (to === true) return findingName(finding);
  if (finding === 'cnsMetastases' && from === true) return CNS_SETTLED;
  if (to === false) return `no ${findingName(finding)}`;
  return `${findingName(finding)} ${valueWords(finding, to)}`;
}

function edgeWords(edge: string | TwoSided | undefined, from: unknown, to: unknown): string | undefined {
  if (edge === undefined || typeof edge === 'string') return edge;
  return typeof from === 'number' && from < (to as number) ? edge.risen : edge.fallen;
}

function ecogCondition(from: unknown, to: number): string {
  if (to >= POOR) return 'ECOG 3–4';
  return typeof from === 'number' && from >= POOR ? `ECOG ${to} or better` : `ECOG ${to}`;
}

const POOR = 3;

/** Which limit was crossed is said by the answer itself; here only on which side he would be. */
function testosteroneCondition(from: unknown, { value }: Testosterone): string {
  if (CASTRATE.includes(value))
    return from === null ? 'testosterone castrate' : 'testosterone castrate on repeat';
  return BORDERLINE[String(value)] ?? 'testosterone not castrate';
}

const geneCondition = (genes: readonly HrrAlteration[]): string =>
  `a pathogenic ${genes.map(({ gene }) => gene.toUpperCase()).join(' or ')} alteration`;
