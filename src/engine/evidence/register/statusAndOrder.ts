import type { RegisterEntry } from '../discrepancy.ts';
import { figureText } from '../figures.ts';

/** From the opening to the order of the options. */
export const STATUS_AND_ORDER = {
  S01: {
    quote: 'consider cabazitaxel, abiraterone, or enzalutamide (if not previously used)',
    verdict: 'imprecise',
    says: 'Continuing ADT agrees with ASCO. The three drugs are not equals after an ARPI: CARD and AUA/SUO statement 33 put cabazitaxel before a second ARPI. Nothing is said for a patient who never had docetaxel.',
    followed:
      'ADT is kept; cabazitaxel is ranked before any second ARPI; docetaxel is offered where it was never given.',
    because: 'Only the order after docetaxel and an ARPI has a randomised trial behind it.',
    citations: ['ASCO-MCRPC-2025', 'CARD', 'AUA-2026'],
    touches: ['cabazitaxel', 'docetaxel'],
  },
  S03: {
    quote: 'with an LHRH agonist or antagonist indefinitely',
    verdict: 'imprecise',
    says: 'The labels accept a GnRH analogue or bilateral orchiectomy.',
    followed: 'Orchiectomy counts as ADT, and no alert about missing ADT is raised after it.',
    because: 'Castration is what every later treatment is added to, however it was reached.',
    citations: ['ASCO-MCRPC-2025', 'LABEL-ZYTIGA', 'LABEL-LYNPARZA'],
    touches: ['restart_adt', 'adt_first', 'adt_not_castrate'],
  },
  S08: {
    quote: '(CT, bone scan, or PSMA PET)',
    verdict: 'imprecise',
    says: 'Progression is defined on CT and bone scan (RECIST 1.1; two new bone lesions, then two more). No validated rule was found that calls progression on PSMA PET alone, and it can miss PSMA-negative lesions.',
    followed:
      'PSMA PET adds to CT and bone scan and does not replace them; FDG-positive, PSMA-negative disease raises an alert.',
    because: 'Men with FDG-positive, PSMA-negative lesions lived less long after Lu-PSMA in one series.',
    citations: ['PCWG3', 'AUA-2026', 'FDG_DISCORDANT'],
    touches: ['confirm_progression', 'psma_discordance'],
  },
  S11: {
    quote: 'For Good Performance Status (ECOG 0-2)',
    verdict: 'imprecise',
    says: 'VISION, CARD and AFFIRM admitted ECOG 0–2, PSMAfore only 0–1. Few trial patients were ECOG 2 (share to be confirmed).',
    followed:
      'ECOG 0–2 is kept as the dividing line; at ECOG 2 frailty screening, G-CSF and early palliative care are named.',
    because: 'The evidence at ECOG 2 is thinner than the heading suggests.',
    citations: ['VISION', 'CARD', 'AFFIRM', 'PSMAFORE'],
    touches: ['geriatric_screen', 'cabazitaxel', 'docetaxel'],
  },
  S12: {
    quote: 'your treatment options in order of preference',
    verdict: 'contested',
    says: `Cabazitaxel first is supported after docetaxel and an ARPI. That abiraterone is the better drug of the two ARPIs is not shown; what is known is about giving both in turn. ${figureText('khalaf.tpp2')}. ${figureText('khalaf.psa2')}.`,
    followed:
      'A biomarker-matched drug, then the taxane that applies, then an ARPI. Abiraterone before enzalutamide is named as the article’s order, not as evidence.',
    because:
      'The list leaves out targeted treatment, which the article puts first elsewhere, and a patient after Pluvicto has had an ARPI.',
    citations: ['CARD', 'KHALAF2019', 'AUA-2026'],
    touches: ['abiraterone', 'enzalutamide', 'arpi_last_resort'],
  },
} as const satisfies Record<string, RegisterEntry>;
