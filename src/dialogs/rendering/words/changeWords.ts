import type {
  Change,
  FindingPath,
  HrrAlteration,
  OptionId,
  Standing,
  Testosterone,
} from '../../../engine/index.ts';
import { findingName } from './findingNames.ts';
import { optionInSentence } from './optionNames.ts';
import { PATHWAY_OUTCOMES } from './pathwayWords.ts';
import { valueWords } from './values.ts';

/** How the value on the far side of a decision edge is said; any other value is said as it is. */
const EDGES: Readonly<Partial<Record<FindingPath, Readonly<Record<string, string>>>>> = {
  anc: { '1.5': 'ANC at most 1.5 ×10⁹/L', '1.4': 'ANC below 1.5 ×10⁹/L', '1.6': 'ANC above 1.5 ×10⁹/L' },
  platelets: { '99': 'platelets below 100 ×10⁹/L', '100': 'platelets at least 100 ×10⁹/L' },
  haemoglobin: { '9.9': 'haemoglobin below 10 g/dL', '10': 'haemoglobin at least 10 g/dL' },
  bilirubinTimesUln: {
    '3.1': 'bilirubin above 3 × ULN',
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

const CHOICES: Readonly<Partial<Record<FindingPath, (value: string) => string>>> = {
  msi: (value) => value,
  hrr: (value) => `HRR ${value}`,
  adt: (value) => `ADT ${value}`,
  histology: (value) => `${value} histology`,
  imaging: (value) => `imaging: ${value}`,
  diseaseStatus: (value) => `disease status ${value}`,
  childPugh: (value) => `Child-Pugh ${value}`,
};

const TESTOSTERONE: Readonly<Record<string, string>> = {
  '48': 'testosterone castrate',
  '1.6': 'testosterone castrate',
  '50': 'testosterone 50 ng/dL (borderline)',
  '1.7': 'testosterone 1.7 nmol/L (borderline)',
  '51': 'testosterone above 50 ng/dL',
  '1.74': 'testosterone above 1.735 nmol/L',
};

/** A finding at another value, as a condition: "ECOG 3–4", "ANC at most 1.5 ×10⁹/L", "a BRCA2 alteration". */
export function conditionWords({ and, ...change }: Change): string {
  const one = oneCondition(change);
  return and ? `${one} and ${oneCondition(and)}` : one;
}

function oneCondition({ finding, from, to }: Pick<Change, 'finding' | 'from' | 'to'>): string {
  const edge = EDGES[finding]?.[String(to)];
  if (edge !== undefined) return edge;
  if (finding === 'ecog') return ecogCondition(from, to as number);
  if (finding === 'testosterone') return testosteroneCondition(to as Testosterone);
  if (finding === 'hrr' && Array.isArray(to)) return geneCondition(to as readonly HrrAlteration[]);
  const choice = CHOICES[finding];
  if (choice !== undefined) return choice(valueWords(finding, to));
  if (to === true) return findingName(finding);
  if (to === false) return `no ${findingName(finding)}`;
  return `${findingName(finding)} ${valueWords(finding, to)}`;
}

function ecogCondition(from: unknown, to: number): string {
  if (to >= POOR) return 'ECOG 3–4';
  return typeof from === 'number' && from >= POOR ? `ECOG ${to} or better` : `ECOG ${to}`;
}

const POOR = 3;

const testosteroneCondition = (to: Testosterone): string =>
  TESTOSTERONE[String(to.value)] ?? `testosterone ${valueWords('testosterone', to)}`;

const geneCondition = (genes: readonly HrrAlteration[]): string =>
  `a pathogenic ${genes.map(({ gene }) => gene.toUpperCase()).join(' or ')} alteration`;

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  recommended: 'an option',
  provisional: 'provisional',
  on_hold: 'on hold',
  not_recommended: 'no longer an option',
  not_assessed: 'not assessed',
};

/** The options ranked now: those that come first, and those that wait for something. */
export interface RankedNow {
  readonly first: readonly OptionId[];
  readonly waiting: readonly OptionId[];
}

/** What a change leads to: another pathway, another option, or another standing of what comes first. */
export function outcomeWords({ pathway, options = {} }: Change, { first, waiting }: RankedNow): string {
  const moved = Object.entries(options) as [OptionId, Standing][];
  const gained = moved.filter(([, standing]) => standing === 'recommended').map(([option]) => option);
  if (gained.length > 0 && (pathway === undefined || pathway === 'biomarker_targeted')) {
    const fresh = gained.filter((option) => !waiting.includes(option));
    return fresh.length > 0
      ? `${fresh.map(optionInSentence).join(' or ')} becomes an option`
      : `${gained.map(optionInSentence).join(' and ')} without reservation`;
  }
  return pathway === undefined ? standingOutcome(moved, first) : PATHWAY_OUTCOMES[pathway];
}

function standingOutcome(moved: readonly [OptionId, Standing][], first: readonly OptionId[]): string {
  const lost = moved.filter(([option]) => first.includes(option));
  const told = lost.length > 0 ? lost : moved;
  const standing = told[0]?.[1];
  const names = told.filter(([, each]) => each === standing).map(([option]) => optionInSentence(option));
  return standing === undefined ? 'another first option' : `${names.join(', ')} ${STANDING_WORDS[standing]}`;
}
