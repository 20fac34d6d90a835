import type { Exposures, FindingPath, Findings } from '../findings.ts';
import { DRUG_OPTIONS, type DrugOption } from '../vocabulary.ts';

/** What the guardrails read in a case. Each is true if one of its readings is. */
export type Sign =
  | 'poor'
  | 'emergency'
  | 'notCastrate'
  | 'orchiectomy'
  | `used.${DrugOption}`
  | `unfounded.${DrugOption}`;

/** One look at findings as given: no rule, no fact, no condition. */
export interface Reading {
  readonly reads: readonly FindingPath[];
  readonly shows: (findings: Findings) => boolean;
}

/** Values between which a guardrail's own number lies, so that the space is cut there too. */
export const GUARDED_NUMBERS: { readonly [P in FindingPath]?: readonly number[] } = {
  ecog: [3],
  karnofsky: [40],
  correctedCalcium: [3],
  platelets: [25],
  docetaxelResponseMonths: [6],
};

const isOpen = (value: unknown): boolean =>
  value === undefined || value === 'unknown' || value === 'pending' || value === 'not_tested';

const read = (reads: readonly FindingPath[], shows: Reading['shows']): Reading => ({ reads, shows });
const used = (drug: keyof Exposures): Reading =>
  read([`prior.${drug}`], ({ prior }) => prior?.[drug] === true);
const unexposed = (drug: keyof Exposures): Reading =>
  read([`prior.${drug}`], ({ prior }) => isOpen(prior?.[drug]));
const missing = (...paths: readonly Exclude<FindingPath, `prior.${string}`>[]): Reading =>
  read(paths, (findings) => paths.every((path) => isOpen(findings[path])));

/** The numbers of the guardrails: 50 ng/dL and 1.735 nmol/L are the last that are not above the castrate band. */
const NOT_CASTRATE_ABOVE = { 'ng/dL': 50, 'nmol/L': 1.735 } as const;

const GENERAL: Readonly<Record<'poor' | 'emergency' | 'notCastrate' | 'orchiectomy', readonly Reading[]>> = {
  poor: [
    read(['ecog', 'karnofsky'], ({ ecog, karnofsky }) =>
      typeof ecog === 'number' ? ecog >= 3 : typeof karnofsky === 'number' && karnofsky <= 40,
    ),
  ],
  emergency: [
    read(['redFlags'], ({ redFlags }) => Array.isArray(redFlags) && redFlags.length > 0),
    read(
      ['correctedCalcium'],
      ({ correctedCalcium: calcium }) => typeof calcium === 'number' && calcium >= 3,
    ),
    read(['platelets'], ({ platelets }) => typeof platelets === 'number' && platelets < 25),
  ],
  notCastrate: [
    read(['adt'], ({ adt }) => adt === 'stopped' || adt === 'never'),
    read(['testosterone', 'testosteroneCastrate'], ({ testosterone, testosteroneCastrate }) =>
      typeof testosterone === 'object'
        ? testosterone.comparator === undefined && testosterone.value > NOT_CASTRATE_ABOVE[testosterone.unit]
        : testosteroneCastrate === false,
    ),
  ],
  orchiectomy: [read(['adt'], ({ adt }) => adt === 'orchiectomy')],
};

const PARPS = ['olaparib', 'rucaparib', 'talazoparib', 'niraparib'] as const;

/** A case lists the drug as used; a rechallenge counts as used unless its criteria are met. */
const USED: Readonly<Record<DrugOption, readonly Reading[]>> = {
  cabazitaxel: [used('cabazitaxel')],
  docetaxel: [used('docetaxel')],
  docetaxel_rechallenge: [
    read(
      ['docetaxelResponseMonths'],
      ({ docetaxelResponseMonths: months }) => !(typeof months === 'number' && months > 6),
    ),
    read(
      ['docetaxelProgressedAfterArpiSwitch'],
      ({ docetaxelProgressedAfterArpiSwitch: progressed }) => progressed !== true,
    ),
  ],
  abiraterone: [used('abiraterone')],
  enzalutamide: [used('enzalutamide')],
  olaparib: PARPS.map(used),
  rucaparib: PARPS.map(used),
  pembrolizumab: [used('pembrolizumab')],
  radium223: [used('radium223')],
  platinum_chemotherapy: [used('platinum')],
};

/** Without these nothing may be selected. */
const BASIS: readonly Reading[] = [
  missing('pluvictoInfusions'),
  missing('adt'),
  missing('ecog', 'karnofsky'),
  missing('testosterone', 'testosteroneCastrate'),
  missing('diseaseStatus', 'imaging'),
];

/** Without these the drug can't have been selected. */
const OWN_BASIS: Readonly<Record<DrugOption, readonly Reading[]>> = {
  cabazitaxel: [unexposed('docetaxel'), unexposed('cabazitaxel')],
  docetaxel: [unexposed('docetaxel')],
  docetaxel_rechallenge: [
    unexposed('docetaxel'),
    missing('docetaxelResponseMonths'),
    missing('docetaxelProgressedAfterArpiSwitch'),
  ],
  abiraterone: [unexposed('abiraterone')],
  enzalutamide: [unexposed('enzalutamide')],
  olaparib: [missing('hrr'), ...PARPS.map(unexposed)],
  rucaparib: [missing('hrr'), ...PARPS.map(unexposed)],
  pembrolizumab: [missing('msi'), unexposed('pembrolizumab')],
  radium223: [
    missing('boneMetastases'),
    missing('opioidBonePain'),
    missing('visceralMetastases'),
    unexposed('radium223'),
    missing('anc'),
    missing('platelets'),
    missing('haemoglobin'),
  ],
  platinum_chemotherapy: [missing('histology')],
};

/** Every sign with its readings. */
export const SIGNS: readonly (readonly [Sign, readonly Reading[]])[] = [
  ...(Object.entries(GENERAL) as [Sign, readonly Reading[]][]),
  ...DRUG_OPTIONS.map((drug) => [`used.${drug}`, USED[drug]] as const),
  ...DRUG_OPTIONS.map((drug) => [`unfounded.${drug}`, [...BASIS, ...OWN_BASIS[drug]]] as const),
];

const BIT = new Map(SIGNS.map(([sign], index) => [sign, 1 << index]));

/** The signs of a case as a set of bits. */
export type Signs = number;

export const bitOf = (sign: Sign): Signs => BIT.get(sign) ?? 0;

/** All signs that a case shows, of those that pass `isAsked`. Pure. */
export function signsOf(findings: Findings, isAsked: (reading: Reading) => boolean = always): Signs {
  let signs = 0;
  for (const [sign, readings] of SIGNS)
    if (readings.some((reading) => isAsked(reading) && reading.shows(findings))) signs |= bitOf(sign);
  return signs;
}

const always = (): boolean => true;
