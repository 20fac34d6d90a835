import { DRUG_CLASSES, DRUG_NAMES, HORMONE_NAMES, LUTETIUM_NAMES } from './drugs.ts';
import { GENE_NAMES, ORIGINS } from './genes.ts';
import { OTHER_DRUGS } from './otherDrugs.ts';
import { WORDS } from './words.ts';

/** Every canonical word with its spellings, `|` between them. */
export const VARIANTS: Readonly<Record<string, string>> = {
  ...WORDS,
  ...DRUG_NAMES,
  ...Object.fromEntries(Object.entries(DRUG_CLASSES).map(([name, { names }]) => [name, names])),
  lutetium: LUTETIUM_NAMES,
  hormones: HORMONE_NAMES,
  ...GENE_NAMES,
  ...ORIGINS,
  ...OTHER_DRUGS,
};

/**
 * Canonical words whose long spellings (six letters and more) are worth recognising when misspelt. Short ones and
 * everyday words are left out: a slip there more often makes another word than a misspelling.
 */
export const FORGIVEN: readonly string[] = [
  ...Object.keys(DRUG_NAMES),
  ...Object.keys(DRUG_CLASSES),
  ...Object.keys(OTHER_DRUGS),
  'lutetium',
  'hormones',
  'karnofsky',
  'testosterone',
  'anc',
  'platelets',
  'haemoglobin',
  'bilirubin',
  'creatinine_clearance',
  'potassium',
  'calcium',
  'neuropathy',
  'mets',
  'visceral',
  'castrate',
  'orchiectomy',
  'progressed',
  'responding',
  'completed',
  'received',
  'cycles',
  'opioids',
  'imaging',
  'pending',
  'negative',
  'positive',
  'germline',
  'somatic',
  'ongoing',
  'stopped',
  'hypersensitivity',
  'febrile_neutropenia',
];
