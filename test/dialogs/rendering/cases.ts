import { type Assessment, assess, type Findings, isRefusal } from '../../../src/engine/index.ts';

/** Docetaxel and enzalutamide before, progressed, castrate, ECOG 1, MSS, HRR negative, everything else unused. */
export const BASE = {
  redFlags: [],
  pluvictoInfusions: 6,
  adt: 'continuing',
  testosterone: { value: 12, unit: 'ng/dL' },
  diseaseStatus: 'progressed',
  ecog: 1,
  msi: 'mss_or_pmmr',
  hrr: 'negative',
  prior: {
    docetaxel: true,
    cabazitaxel: false,
    abiraterone: false,
    enzalutamide: true,
    apalutamide: false,
    darolutamide: false,
    olaparib: false,
    rucaparib: false,
    talazoparib: false,
    niraparib: false,
    pembrolizumab: false,
    radium223: false,
    platinum: false,
  },
} as const satisfies Findings;

const without = (key: keyof Findings): Findings =>
  Object.fromEntries(Object.entries(BASE).filter(([name]) => name !== key));

/** One case for each kind of answer, by what is special about it. */
export const CASES: Readonly<Record<string, Findings>> = {
  'docetaxel used, cabazitaxel not': BASE,
  'red flags never asked': without('redFlags'),
  'red flags not available': { ...BASE, redFlags: 'unknown' },
  'BRCA2, PARP-naive': { ...BASE, hrr: [{ gene: 'brca2', origin: 'germline' }] },
  'ATM in ctDNA only': { ...BASE, hrr: [{ gene: 'atm', origin: 'ctdna' }] },
  'MSI-H': { ...BASE, msi: 'msi_high_or_dmmr' },
  'MSI-H and BRCA2': { ...BASE, msi: 'msi_high_or_dmmr', hrr: [{ gene: 'brca2' }] },
  'nothing known': {},
  'ECOG unknown': without('ecog'),
  'status contradicted by imaging': { ...BASE, diseaseStatus: 'stable', imaging: 'progression' },
  'ECOG 3': { ...BASE, ecog: 3 },
  'ECOG 3 with BRCA2, ADT stopped': {
    ...BASE,
    ecog: 3,
    hrr: [{ gene: 'brca2' }],
    adt: 'stopped',
    testosterone: { value: 400, unit: 'ng/dL' },
  },
  'cord compression': { ...BASE, redFlags: ['cord_compression'] },
  'calcium by number': { ...BASE, correctedCalcium: 3.1 },
  'ADT stopped': { ...BASE, adt: 'stopped', testosterone: { value: 400, unit: 'ng/dL' } },
  'visceral crisis, ADT stopped': {
    ...BASE,
    adt: 'stopped',
    testosterone: { value: 400, unit: 'ng/dL' },
    visceralCrisis: true,
  },
  stable: { ...BASE, diseaseStatus: 'stable' },
  'PSA only': { ...BASE, diseaseStatus: 'psa_only_progression' },
  'borderline testosterone': { ...BASE, testosterone: { value: 1.72, unit: 'nmol/L' } },
  'testosterone unknown': without('testosterone'),
  neuroendocrine: { ...BASE, histology: 'neuroendocrine' },
  'ANC 1.4': { ...BASE, anc: 1.4 },
  'five infusions': { ...BASE, pluvictoInfusions: 5 },
  'both taxanes used': { ...BASE, prior: { ...BASE.prior, cabazitaxel: true } },
  'everything used': { ...BASE, prior: { ...BASE.prior, cabazitaxel: true, abiraterone: true } },
  'molecular tests not done': { ...BASE, msi: 'not_tested', hrr: 'not_tested' },
  'docetaxel never': { ...BASE, prior: { ...BASE.prior, docetaxel: false } },
  'cabazitaxel declined': { ...BASE, declines: ['cabazitaxel'] },
  'hypersensitive to taxanes': { ...BASE, taxaneHypersensitivity: true },
};

export const CASE_NAMES = Object.keys(CASES);

/** The real answer to a case; a refusal is a broken promise of the engine. */
export function answerTo(findings: Findings): Assessment {
  const outcome = assess(findings);
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome.breaches)}`);
  return outcome;
}

export const answerOf = (name: string): Assessment => answerTo(CASES[name] ?? {});
