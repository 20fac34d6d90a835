import type { CitationId } from '../evidence/citations.ts';
import type { FigureId } from '../evidence/figures.ts';
import type { OptionId } from '../vocabulary.ts';
import { cite, numbered, type Source, seed, type Tier } from './rule.ts';

/** What an option is, in one sentence, with its sources and figures; what becomes of it is decided by the rules. */
export interface Offer {
  readonly name: string;
  readonly say: string;
  readonly source: readonly [Source, ...Source[]];
  /** Of its sources, those of each of its sentences in order; absent where all of them say every sentence. */
  readonly by?: readonly (readonly [CitationId, ...CitationId[]])[];
  readonly figures?: readonly FigureId[];
  readonly tier?: Tier;
}

export const OFFERS = {
  continue_adt: {
    name: 'Continue ADT',
    say: 'Continue ADT: every next treatment is added on top of it.',
    source: [
      seed('Critical First Step', 'You must continue ADT with an LHRH agonist or antagonist indefinitely'),
      cite('ASCO-MCRPC-2025', 'Recommendations', 'ADT is continued indefinitely.'),
    ],
  },
  restart_adt: {
    name: 'Restart ADT',
    say: 'Restart ADT, or start it where it was never given, and repeat testosterone: castration comes before everything that is added to it.',
    source: [
      seed('Critical First Step', 'This is non-negotiable'),
      cite('CASTRATE_T', 'Definition', 'Below 50 ng/dL or 1.7 nmol/L.'),
    ],
  },
  cabazitaxel: {
    name: 'Cabazitaxel + prednisone',
    say: 'Cabazitaxel + prednisone: after docetaxel, by its label. In the one small, poor-risk series after Lu-PSMA survival was shorter. Of 20 and 25 mg/m² the lower was not inferior in survival, with fewer infections and fewer PSA responses; no dose is advised here.',
    source: [
      seed('Good Performance Status, 1', 'Cabazitaxel + prednisone (if docetaxel was used before Pluvicto)'),
      cite('CARD', 'Results', 'OS and imaging-based PFS against a second ARPI.'),
      cite('TROPIC', 'Results', 'OS against mitoxantrone, before ARPIs.'),
      cite('LABEL-JEVTANA', '1 Indications', 'After docetaxel, with prednisone.'),
      numbered('AUA-2026', 'Statement 33'),
      cite('PROSELICA', 'Results', '20 v 25 mg/m².'),
      cite('CABAZI_AFTER_LU', 'Results', 'The one series after Lu-PSMA.'),
    ],
    by: [['SEED', 'LABEL-JEVTANA'], ['CABAZI_AFTER_LU'], ['PROSELICA']],
    figures: [
      'card.os',
      'card.rpfs',
      'tropic.os',
      'proselica.os',
      'proselica.psa',
      'cabazi-after-lu.psa50',
      'cabazi-after-lu.thrombocytopenia',
    ],
    tier: 'taxane',
  },
  docetaxel: {
    name: 'Docetaxel + prednisone',
    say: 'Docetaxel + prednisone: never given, and the guidelines’ choice after an ARPI. The article is silent on patients who never had docetaxel.',
    source: [
      numbered('AUA-2026', 'Statement 28'),
      cite('ASCO-MCRPC-2025', 'Recommendations', 'After an ARPI: docetaxel.'),
      cite('TAX327', 'Results', 'OS against mitoxantrone.'),
    ],
    figures: ['tax327.os'],
    tier: 'taxane',
  },
  docetaxel_rechallenge: {
    name: 'Docetaxel rechallenge',
    say: 'Docetaxel rechallenge: a response of more than 6 months and progression after a later ARPI; weak, retrospective evidence.',
    source: [
      seed(
        'Critical Pitfalls',
        'Do not use docetaxel rechallenge unless there was a prolonged response (>6 months) to initial docetaxel',
      ),
      cite('DOCETAXEL_RECHALLENGE', 'Review', 'Retrospective series.'),
    ],
    figures: ['rechallenge.psa'],
    tier: 'rechallenge',
  },
  abiraterone: {
    name: 'Abiraterone + prednisone',
    say: 'Abiraterone + prednisone: not used before. Its trial after docetaxel was in ARPI-naive patients; its label asks for blood pressure and potassium to be put right first, for caution with heart disease, for liver tests every 2 weeks for 3 months, then monthly, and for blood pressure, potassium and fluid monthly.',
    source: [
      seed('Good Performance Status, 2', 'Abiraterone + prednisone (if not previously used)'),
      cite('COU-AA-301-final', 'Results', 'OS against placebo in ARPI-naive patients.'),
      cite(
        'LABEL-ZYTIGA',
        '1 Indications, 5 Warnings',
        'With a GnRH analogue or orchiectomy; what is watched.',
      ),
    ],
    by: [['SEED'], ['COU-AA-301-final', 'LABEL-ZYTIGA']],
    figures: ['cou301.os'],
    tier: 'arpi',
  },
  enzalutamide: {
    name: 'Enzalutamide',
    say: 'Enzalutamide: not used before. Its trial after docetaxel was in ARPI-naive patients; its label warns of seizure, falls, fractures and ischaemic heart disease.',
    source: [
      seed('Good Performance Status, 3', 'Enzalutamide (if not previously used)'),
      cite('AFFIRM', 'Results', 'OS against placebo in ARPI-naive patients.'),
      cite('LABEL-XTANDI', '1 Indications, 5 Warnings', 'CRPC; what is watched.'),
    ],
    by: [['SEED'], ['AFFIRM', 'LABEL-XTANDI']],
    figures: ['affirm.os'],
    tier: 'arpi',
  },
  olaparib: {
    name: 'Olaparib',
    say: 'Olaparib: a pathogenic alteration in a gene of its US label, after abiraterone or enzalutamide, no PARP inhibitor before. Its label asks for a companion diagnostic. In the EU it is licensed alone for BRCA1/2 only.',
    source: [
      seed(
        'Essential Molecular Testing',
        'HRR gene mutation testing (BRCA1/2, ATM, etc.) to identify candidates for PARP inhibitors',
      ),
      cite('LABEL-LYNPARZA', '1 Indications', '14 genes, after enzalutamide or abiraterone.'),
      cite('PROFOUND-OS', 'Results', 'OS in cohort A.'),
      cite('PROFOUND-rPFS', 'Results', 'Imaging-based PFS in cohort A.'),
      cite('EMA-LYNPARZA', 'Indication', 'BRCA1/2 only, alone, after a new hormonal agent.'),
    ],
    by: [['SEED', 'LABEL-LYNPARZA'], ['LABEL-LYNPARZA'], ['EMA-LYNPARZA']],
    tier: 'taxane',
  },
  rucaparib: {
    name: 'Rucaparib',
    say: 'Rucaparib: a pathogenic BRCA1 or BRCA2 alteration after any ARPI, no PARP inhibitor before. Its US label asks for a companion diagnostic, and since 17 December 2025 no longer for an earlier taxane.',
    source: [
      cite(
        'LABEL-RUBRACA',
        'Approval of 17 December 2025',
        'BRCA-mutated mCRPC after an AR-directed therapy.',
      ),
      cite('TRITON3', 'Results', 'Imaging-based PFS in the BRCA group.'),
      seed(
        'Essential Molecular Testing',
        'HRR gene mutation testing (BRCA1/2, ATM, etc.) to identify candidates for PARP inhibitors',
      ),
    ],
    by: [['LABEL-RUBRACA', 'TRITON3'], ['LABEL-RUBRACA']],
    figures: ['triton3.brca'],
    tier: 'targeted',
  },
  pembrolizumab: {
    name: 'Pembrolizumab',
    say: 'Pembrolizumab: MSI-H/dMMR and no PD-1/PD-L1 inhibitor before; its US label asks for progression after prior treatment and no satisfactory alternative. Not licensed for prostate cancer in the EU.',
    source: [
      seed(
        'Essential Molecular Testing',
        'MSI/MMR testing to identify patients who may benefit from immunotherapy',
      ),
      cite('LABEL-KEYTRUDA', '1 Indications', 'MSI-H/dMMR solid tumours after prior treatment.'),
      cite('ABIDA2019', 'Results', 'Responses in MSI-H/dMMR prostate cancer.'),
      cite('KEYNOTE-158', 'Results', 'MSI-H solid tumours.'),
      cite('EMA-KEYTRUDA', 'Indication', 'Not prostate.'),
    ],
    by: [['SEED', 'LABEL-KEYTRUDA'], ['EMA-KEYTRUDA']],
    figures: ['abida.ici', 'kn158.orr'],
    tier: 'targeted',
  },
  radium223: {
    name: 'Radium-223',
    say: 'Radium-223: symptomatic bone metastases without visceral metastases; untested after Lu-PSMA, and below the article’s own options. Restricted in the EU.',
    source: [
      cite('LABEL-XOFIGO', '1 Indications', 'Symptomatic bone metastases, no known visceral disease.'),
      cite('ALSYMPCA', 'Results', 'OS against placebo.'),
      cite('EMA-XOFIGO', 'Referral', 'After two prior lines or no alternative.'),
    ],
    by: [['LABEL-XOFIGO', 'ALSYMPCA'], ['EMA-XOFIGO']],
    figures: ['alsympca.os'],
    tier: 'radium',
  },
  platinum_chemotherapy: {
    name: 'Platinum-based chemotherapy',
    say: 'Platinum-based chemotherapy: the option to discuss for neuroendocrine or mixed histology once pathology has been reviewed; the evidence is to be confirmed.',
    source: [
      cite('CARBO-CABAZI', 'Conclusion', 'Aggressive-variant disease (to be confirmed).'),
      cite('FDG_DISCORDANT', 'Results', 'FDG-positive, PSMA-negative lesions went with shorter survival.'),
    ],
    tier: 'transformation',
  },
  surveillance: {
    name: 'Surveillance',
    say: 'Surveillance: ADT goes on, with PSA, imaging, blood count and creatinine; no new systemic therapy by default. No trial was found that supports an immediate switch or maintenance.',
    source: [
      cite('PCWG3', 'Principle', 'Change when no longer clinically benefiting.'),
      numbered('AUA-2026', 'Statement 26'),
      cite('LABEL-PLUVICTO', 'Dosage', 'Up to 6 doses.'),
    ],
  },
  palliative_care: {
    name: 'Palliative care',
    say: 'Palliative care: early and alongside treatment.',
    source: [
      cite('ASCO-PALLIATIVE-2024', 'Recommendations', 'Early, alongside active treatment.'),
      seed(
        'Poor Performance Status',
        'Transition to palliative care with emphasis on quality of life and symptom management',
      ),
    ],
  },
  clinical_trial: {
    name: 'Clinical trial',
    say: 'Clinical trial: ask now. No completed randomised trial tells the sequence after Pluvicto. The randomised trial that recruits at this point, PSMAcTION (NCT06780670), asks for an ARPI, a taxane and Lu-PSMA before it.',
    source: [
      seed('Emerging Options', 'Clinical trial enrollment should be strongly considered if available'),
      cite('PSMACTION', 'Eligibility', 'After ARPI, taxane and Lu-PSMA; ECOG 0–2.'),
    ],
    by: [['SEED'], ['SEED', 'PSMACTION'], ['PSMACTION']],
    tier: 'trial',
  },
  lu_psma_retreatment: {
    name: 'Lu-PSMA re-treatment',
    say: 'Lu-PSMA re-treatment.',
    source: [
      seed('Critical Pitfalls', 'Do not repeat Pluvicto immediately'),
      cite('LABEL-PLUVICTO', 'Dosage', 'Up to 6 doses.'),
    ],
  },
  actinium_225_psma: {
    name: 'Actinium-225 PSMA',
    say: 'Actinium-225 PSMA.',
    source: [
      seed('Emerging Options', 'not yet guideline-recommended or FDA-approved'),
      cite('PSMACTION', 'Design', 'Recruiting.'),
    ],
  },
} as const satisfies Record<OptionId, Offer>;

export const offerOf = (option: OptionId): Offer => OFFERS[option];
