import { type Row, trap } from '../../row.ts';

/** Thresholds, criteria, guidelines, general questions. */
export const QUOTES: readonly Row[] = [
  trap('eligible if ANC > 1.5'),
  trap('The label asks for platelets of at least 100.'),
  trap('hold if bilirubin > 3 x ULN'),
  trap('CARD enrolled men with ECOG 0–2 who had docetaxel and an ARPI.'),
  trap('VISION required at least one ARPI and one or two taxanes.'),
  trap('castrate means below 50 ng/dL'),
  trap('G-CSF is given if neutrophils fall below 1.0'),
  trap('The trial needs Hb above 9 and ECOG 0 or 1; he is ECOG 2.', { ecog: 2 }),
  trap('Protocol: potassium > 3.5 before abiraterone.'),
  trap('Guideline: docetaxel for ECOG 0-2 if fit for chemotherapy.'),
  trap('Inclusion criteria: age over 18, KPS of 70 or more, LVEF above 50%.'),
  trap('The SmPC says reduce the dose if CrCl is below 50 mL/min.'),
  trap('ANC 1.8 (2.0–7.5)', { anc: 1.8 }),
  trap('Hb 10.1 g/dL (13.0–17.0)', { haemoglobin: 10.1 }),
  trap('Is radium-223 allowed with liver metastases?'),
  trap('Any data for pembrolizumab in MSS disease?'),
];
