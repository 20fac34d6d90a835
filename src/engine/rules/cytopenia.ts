import { below } from '../conditions/condition.ts';
import { cite, rule, SETTLED } from './rule.ts';

const SEPSIS = cite(
  'NEUTROPENIC-SEPSIS',
  'Local policy',
  'Fever with neutropenia is treated as sepsis without delay.',
);
const LATER_DOSES = cite(
  'LABEL-XOFIGO',
  '2 Dosage',
  'Doses after the first: ANC at least 1, platelets at least 50 ×10⁹/L.',
);
const SEVERE = cite('LABEL-PLUVICTO', '2 Dosage', 'Myelosuppression of grade 3 or more: withheld.');
const MARROW = 'Repeat the blood count and ask haematology before any drug that harms the marrow';

/** Counts so low that they matter whatever comes next; platelets below 25 are an emergency (scope). */
export const cytopeniaRules = [
  rule({
    id: 'cytopenia.neutrophils',
    title: 'Severe neutropenia',
    source: [SEPSIS, LATER_DOSES, SEVERE],
    when: below('anc', 1),
    effect: { kind: 'alert', alert: 'neutropenia', severity: 'caution', except: ['urgent'] },
    say: `ANC is below 1.0 ×10⁹/L (limit to be confirmed): fever or feeling unwell today goes the same-day emergency route. ${MARROW}.`,
    notFormalised: [
      'Fever with ANC below 1.0 ×10⁹/L is a red flag by memory of the audit; the reviewer is asked to confirm it.',
    ],
  }),
  rule({
    id: 'cytopenia.platelets',
    title: 'Severe thrombocytopenia',
    source: [LATER_DOSES, SEVERE],
    when: below('platelets', 50),
    effect: { kind: 'alert', alert: 'marrow_reserve', severity: 'caution', except: ['urgent'] },
    say: `Platelets are below 50 ×10⁹/L: bleeding or fever today goes the same-day emergency route ${SETTLED}. ${MARROW}.`,
    notFormalised: [
      'The limit is that of radium-223 for later doses, borrowed; the reviewer is asked to confirm it.',
    ],
  }),
] as const;
