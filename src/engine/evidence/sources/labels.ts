import type { UndatedCitation } from '../citation.ts';

/** Prescribing information; US unless the kind says EU. */
export const LABELS = {
  'LABEL-PLUVICTO': {
    title:
      'PLUVICTO (lutetium Lu 177 vipivotide tetraxetan) US prescribing information, revised 3/2025. Novartis (NDA 215833)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=215833',
    confidence: 'VS',
    note: 'More than six doses is outside the label. The wording of the 3/2025 indication’s two limbs is to be confirmed.',
    checked: null,
  },
  'LABEL-JEVTANA': {
    title: 'JEVTANA (cabazitaxel) US prescribing information. Sanofi (NDA 201023)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=201023',
    confidence: 'V',
    note: 'Pages from 2010 give an older bilirubin limit, superseded in 2015. Hepatic dose steps and the G-CSF risk list were seen in a 2015 FDA text.',
    checked: null,
  },
  'LABEL-ZYTIGA': {
    title: 'ZYTIGA (abiraterone acetate) US prescribing information. Janssen (NDA 202379)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=202379',
    confidence: 'V',
    checked: null,
  },
  'LABEL-XTANDI': {
    title: 'XTANDI (enzalutamide) US prescribing information. Astellas/Pfizer (NDA 203415)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=203415',
    confidence: 'V',
    checked: null,
  },
  'LABEL-LYNPARZA': {
    title: 'LYNPARZA (olaparib) US prescribing information, text of January 2026. AstraZeneca (NDA 208558)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=208558',
    confidence: 'V',
    note: 'Creatinine clearance ≤ 30 mL/min "not studied" is to be confirmed. Recovery to CTCAE grade 1 before starting was seen in product pages.',
    checked: null,
  },
  'LABEL-RUBRACA': {
    title: 'RUBRACA (rucaparib) - FDA regular approval 17 Dec 2025 (NDA 209115)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=209115',
    confidence: 'V',
    note: 'Many pages still give the older indication (after a taxane, accelerated approval).',
    checked: null,
  },
  'LABEL-TALZENNA': {
    title: 'TALZENNA (talazoparib) + enzalutamide, HRR-mutated mCRPC (NDA 211651)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211651',
    confidence: 'V',
    note: 'The trial was first-line; the EU label differs.',
    checked: null,
  },
  'LABEL-AKEEGA': {
    title:
      'AKEEGA (niraparib + abiraterone acetate) + prednisone, BRCA-mutated mCRPC, approved 11 Aug 2023 (NDA 216793)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=216793',
    confidence: 'V',
    note: 'First-line trial.',
    checked: null,
  },
  'LABEL-KEYTRUDA': {
    title: 'KEYTRUDA (pembrolizumab) US prescribing information. Merck (BLA 125514)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=125514',
    confidence: 'V',
    checked: null,
  },
  'LABEL-XOFIGO': {
    title: 'XOFIGO (radium Ra 223 dichloride) US prescribing information. Bayer (NDA 203971)',
    kind: 'US label',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=203971',
    confidence: 'VS',
    note: 'Blood-count limits seen in compendia.',
    checked: null,
  },
  'LABEL-DOCETAXEL': {
    title: 'Docetaxel injection US prescribing information: contraindications and boxed warning',
    kind: 'US label',
    confidence: 'V',
    checked: null,
  },
  'LABEL-XGEVA': {
    title: 'XGEVA (denosumab) US prescribing information: hypocalcaemia',
    kind: 'US label',
    confidence: 'V',
    note: 'FDA text of 2013–14.',
    checked: null,
  },
  'EMA-LYNPARZA': {
    title: 'Lynparza (olaparib) EU indication for mCRPC (description; European label text not seen)',
    kind: 'EU label',
    confidence: 'VS',
    note: 'EU monotherapy for mCRPC: BRCA1/2 only. Seen in company and news reports of 2020: check the current text.',
    checked: null,
  },
  'EMA-KEYTRUDA': {
    title:
      'Keytruda (pembrolizumab) EU MSI-H/dMMR indications, 2022 (description; European label text not seen)',
    kind: 'EU label',
    confidence: 'VS',
    note: 'EU MSI-H/dMMR indications do not include prostate cancer. Text of 2022: check the current one.',
    checked: null,
  },
  'EMA-XOFIGO': {
    title: 'Xofigo (radium-223) EMA referral, 2018: restricted use in the EU (description)',
    kind: 'EU label',
    confidence: 'VS',
    note: 'After two prior lines or no alternative; contraindicated with abiraterone and prednisone.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
