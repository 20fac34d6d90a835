import type { RegisterEntry } from '../discrepancy.ts';
import { figureText } from '../figures.ts';

/** The three drugs of the list. */
export const DRUGS_OF_THE_LIST = {
  S13: {
    quote: '(if docetaxel was used before Pluvicto)',
    verdict: 'imprecise',
    says: `The label asks for prior docetaxel, which agrees, but many patients have had cabazitaxel already. ${figureText('vision.prior-cabazitaxel')}.`,
    followed: 'Cabazitaxel needs docetaxel used, cabazitaxel not used, and none of its label’s exclusions.',
    because: 'The article never asks about prior cabazitaxel.',
    citations: ['LABEL-JEVTANA', 'TROPIC', 'VISION'],
    touches: ['cabazitaxel', 'chemotherapy'],
  },
  S14: {
    quote: 'median OS of 12.7 months with OS gain of 2.4 months (HR: 0.70)',
    verdict: 'wrong',
    says: `12.7 months is the result of TROPIC’s control arm, mitoxantrone. ${figureText('tropic.os')}.`,
    followed:
      'Both arms are shown with the hazard ratio, its CI and the era, and never as this patient’s outlook.',
    because:
      'A published scoring table has the columns OS of the control arm, gain and HR; its first column was probably read as the drug’s own result.',
    citations: ['TROPIC', 'ESMO-MCBS-TABLE'],
    touches: ['cabazitaxel'],
  },
  S16: {
    quote: 'Monitor closely for neutropenia and gastrointestinal effects',
    verdict: 'imprecise',
    says: 'The label also contraindicates cabazitaxel at neutrophils of 1.5 × 10⁹/L or less, at bilirubin above 3 × ULN and after severe hypersensitivity to it or to polysorbate 80, and asks for primary G-CSF in patients at high risk.',
    followed: 'The contraindications are checked before it is recommended; G-CSF is always named.',
    because: 'Monitoring begins too late for a patient who should not have had the first dose.',
    citations: ['LABEL-JEVTANA'],
    touches: ['cabazitaxel', 'neutropenia', 'gcsf', 'hepatic'],
  },
  S17: {
    quote: 'Abiraterone + prednisone (if not previously used)',
    verdict: 'contested',
    says: `Its trial was in men who had had no ARPI. ${figureText('cou301.os')}. Pluvicto’s label asks for a prior ARPI, so abiraterone "not previously used" is nearly always a second ARPI, which CARD and AUA/SUO statement 33 disfavour.`,
    followed:
      'After every taxane that applies and below a clinical trial, with the cross-resistance caution, once any other ARPI was used.',
    because: 'A result in ARPI-naive men does not carry over to a second ARPI.',
    citations: ['COU-AA-301-final', 'CARD', 'VISION', 'AUA-2026'],
    touches: ['abiraterone', 'arpi_last_resort'],
  },
  S20: {
    quote: 'OS gain of 4.8 months (HR: 0.53-0.75)',
    verdict: 'imprecise',
    says: `The range printed is the 95% CI; the hazard ratio is 0.63. ${figureText('affirm.os')}.`,
    followed: 'The hazard ratio is shown with its CI and with both arms.',
    because: 'A confidence interval alone does not tell the effect.',
    citations: ['AFFIRM'],
    touches: ['enzalutamide'],
  },
  S21: {
    quote: 'Alternative androgen receptor pathway inhibitor if not used pre-Pluvicto',
    verdict: 'contested',
    says: `As for abiraterone, this is nearly always a second ARPI. Some activity remains after abiraterone; a survival benefit is unproven. ${figureText('khalaf.psa2')}.`,
    followed:
      'Below every taxane that applies, with the cross-resistance caution; after apalutamide or darolutamide with a same-class caution.',
    because: 'CARD compared this switch with cabazitaxel, and the switch did worse.',
    citations: ['AFFIRM', 'CARD', 'KHALAF2019'],
    touches: ['enzalutamide'],
  },
} as const satisfies Record<string, RegisterEntry>;
