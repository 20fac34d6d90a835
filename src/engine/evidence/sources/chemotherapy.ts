import type { UndatedCitation } from '../citation.ts';

/** Taxanes and platinum: trials and series. */
export const CHEMOTHERAPY = {
  TROPIC: {
    title:
      'de Bono JS, Oudard S, Ozguroglu M, et al. Prednisone plus cabazitaxel or mitoxantrone for metastatic castration-resistant prostate cancer progressing after docetaxel treatment: a randomised open-label trial. Lancet 2010;376:1147-1154',
    kind: 'randomised trial',
    doi: { value: '10.1016/S0140-6736(10)61389-X', confidence: 'VS' },
    pmid: { value: '20888992', confidence: 'MH' },
    population:
      'mCRPC progressing during/after docetaxel; recruited 2007–2008, so none had abiraterone, enzalutamide or Lu-PSMA',
    line: 'post-docetaxel',
    confidence: 'VS',
    note: '12.7 months is the control arm (mitoxantrone). Recruited before any ARPI or Lu-PSMA: never an expected survival after Pluvicto.',
    checked: null,
  },
  PROSELICA: {
    title:
      'Eisenberger M, Hardy-Bessard AC, Kim CS, et al. Phase III study comparing a reduced dose of cabazitaxel (20 mg/m2) and the currently approved dose (25 mg/m2) in postdocetaxel patients with metastatic castration-resistant prostate cancer - PROSELICA. J Clin Oncol 2017;35:3198-3206',
    kind: 'randomised trial',
    doi: { value: '10.1200/JCO.2016.72.1076', confidence: 'V' },
    pmid: { value: '28809610', confidence: 'V' },
    population: 'mCRPC after docetaxel; about 26% had prior abiraterone/enzalutamide (25.7%)',
    line: 'post-docetaxel',
    confidence: 'V',
    note: 'Non-inferiority trial of two doses.',
    checked: null,
  },
  CARD: {
    title:
      'de Wit R, de Bono J, Sternberg CN, et al. Cabazitaxel versus abiraterone or enzalutamide in metastatic prostate cancer. N Engl J Med 2019;381:2506-2518',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa1911206', confidence: 'VS' },
    pmid: { value: '31566937', confidence: 'MH' },
    population:
      'mCRPC, prior docetaxel and one prior abiraterone/enzalutamide failing ≤ 12 months; none had Lu-PSMA',
    line: 'third line',
    confidence: 'V',
    note: 'The best evidence for cabazitaxel before a second ARPI; nobody in it had Lu-PSMA. One secondary page misprints the imaging PFS as 8.9 months.',
    checked: null,
  },
  TAX327: {
    title:
      'Tannock IF, de Wit R, Berry WR, et al. Docetaxel plus prednisone or mitoxantrone plus prednisone for advanced prostate cancer. N Engl J Med 2004;351:1502-1512. Update: Berthold DR et al. J Clin Oncol 2008;26:242-245',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa040720', confidence: 'V' },
    pmid: { value: '15470213', confidence: 'MH' },
    population: 'chemotherapy-naive mCRPC',
    line: 'first chemotherapy',
    confidence: 'V',
    note: 'Update: DOI 10.1200/JCO.2007.12.4008.',
    checked: null,
  },
  DOCETAXEL_RECHALLENGE: {
    title:
      'Docetaxel-rechallenge in castration-resistant prostate cancer: defining clinical factors for successful treatment response and improvement in overall survival. Int Urol Nephrol 2018;50:1821-1827',
    kind: 'retrospective study',
    doi: { value: '10.1007/s11255-018-1963-1', confidence: 'V' },
    population: 'docetaxel-sensitive mCRPC, pre-Lu-PSMA era',
    confidence: 'V',
    note: 'Retrospective. Thresholds in the literature are 3 to 6 months, not a fixed 6; no source was found for the condition "progression after switching to novel hormone therapy". A 2020 review (title and authors not seen) says the same: DOI 10.1159/000506693.',
    checked: null,
  },
  CABAZI_AFTER_LU: {
    title:
      'Abstract 84, J Clin Oncol supplement (ASCO GU, apparently 2026): cabazitaxel after Lu-PSMA in men with mCRPC previously treated with an ARPI and docetaxel (exact title and authors not seen)',
    kind: 'retrospective study',
    url: 'https://synapsesocial.com/papers/69a7ccc3d48f933b5eed8899',
    population: 'real-world, after ARPI + docetaxel + Lu-PSMA',
    line: 'fourth line +',
    confidence: 'V',
    note: 'The only data found in this exact setting: 28 patients, a single series, poor risk, median 3.5 Lu-PSMA cycles, so mostly not completers of six.',
    checked: null,
  },
  'CARBO-CABAZI': {
    title:
      'Corn PG, Heath EI, Zurita A, et al. Cabazitaxel plus carboplatin for the treatment of men with metastatic castration-resistant prostate cancers: a randomised, open-label, phase 1-2 trial. Lancet Oncol 2019;20:1432-1443',
    kind: 'randomised trial',
    doi: { value: '10.1016/S1470-2045(19)30408-5', confidence: 'VS' },
    confidence: 'MH',
    note: 'Benefit concentrated in aggressive-variant disease; no figures are shown.',
    checked: null,
  },
  CABASTY: {
    title:
      'CABASTY: cabazitaxel 16 mg/m2 every two weeks v 25 mg/m2 every three weeks, both with G-CSF, in men aged 65 or over with mCRPC (description; exact title not seen)',
    kind: 'randomised trial',
    confidence: 'VS',
    note: 'Seen in secondary reports only; exact title not seen.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
