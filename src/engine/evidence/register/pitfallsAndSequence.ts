import type { RegisterEntry } from '../discrepancy.ts';
import { figureText } from '../figures.ts';

/** Pitfalls, sequencing and the references. */
export const PITFALLS_AND_SEQUENCE = {
  S33: {
    quote: 'this is the most common error',
    verdict: 'unsupported',
    says: 'Continuing ADT is supported. No data were found on how often it is stopped, and stopping it near the end of life is a goals-of-care decision.',
    followed: 'The rule is kept; the superlative is dropped.',
    because: 'A frequency needs a count.',
    citations: ['ASCO-MCRPC-2025'],
    touches: ['restart_adt', 'adt_first', 'palliative'],
  },
  S34: {
    quote: 'there is no established evidence for re-treatment',
    verdict: 'contested',
    says: `True of randomised evidence, and the label ends at six doses. Retrospective evidence exists in selected patients. ${figureText('relu.psa50')}. ${figureText('gafita.psa50')}.`,
    followed:
      'Not recommended outside a trial or an off-label decision of the MDT, with the retrospective evidence shown.',
    because: '"Not standard and off label" is accurate; "no established evidence" overstates.',
    citations: [
      'LU_RECHALLENGE_META',
      'LU_RECHALLENGE_GAFITA',
      'LU_RETREAT_VIOLET',
      'LU_EXTENDED_SEIFERT',
      'LABEL-PLUVICTO',
    ],
    touches: ['retreatment_not_supported'],
  },
  S35: {
    quote: 'unless there was a prolonged response (>6 months)',
    verdict: 'imprecise',
    says: `A long first response is supported, by retrospective series with limits from 3 to 6 months. No source was found for the second condition, progression after switching to novel hormone therapy. ${figureText('rechallenge.psa')}.`,
    followed:
      'The article’s two conditions are applied as written (more than 6 months, and progression after a later ARPI) and marked as weak and retrospective.',
    because: 'The stricter reading keeps a weakly supported option rare.',
    citations: ['DOCETAXEL_RECHALLENGE'],
    touches: ['docetaxel_rechallenge', 'docetaxel_rechallenge_criteria'],
  },
  S36: {
    quote: 'unless one was not used pre-Pluvicto',
    verdict: 'contested',
    says: `Cross-resistance is supported. ${figureText('card.os')}. But a switch is by definition to an ARPI that was not used, so the exception swallows the rule.`,
    followed:
      'No ARPI used: an ordinary option. Any used: ranked after every taxane that applies, with the caution. Both used: neither. Apalutamide and darolutamide count.',
    because: 'A rule has to forbid something.',
    citations: ['KHALAF2019', 'CARD', 'AUA-2026'],
    touches: ['arpi_cross_resistance', 'arpi_last_resort'],
  },
  S38: {
    quote: 'the NCCN framework suggests:',
    verdict: 'unsupported',
    says: 'No NCCN framework for treatment after Pluvicto was found in what is openly published, and the reference given is a summary page, not NCCN.',
    followed: 'The two sequences are attributed to the article, never to NCCN.',
    because: 'A guideline must not be cited for what it was not seen to say.',
    citations: ['NCCN-PROSTATE', 'SEED'],
    touches: ['chemotherapy', 'arpi_last_resort'],
  },
  S39: {
    quote: 'If docetaxel → Pluvicto →',
    verdict: 'imprecise',
    says: 'Pluvicto’s label has always asked for a prior ARPI, so this path lies outside it unless an ARPI was given in another setting.',
    followed:
      'ARPI exposure is asked for every setting before an ARPI is called unused; while it is unknown the caution is conditional.',
    because: 'An ARPI given for hormone-sensitive disease is easily forgotten.',
    citations: ['LABEL-PLUVICTO', 'VISION', 'COU-AA-301-final'],
    touches: ['abiraterone', 'enzalutamide', 'arpi_cross_resistance'],
  },
  S40: {
    quote: 'consider cabazitaxel or alternative AR pathway inhibitor (if not used)',
    verdict: 'imprecise',
    says: `The two are not equals. ${figureText('card.os')}. AUA/SUO statement 33 follows the trial.`,
    followed: 'Cabazitaxel is ranked before any second ARPI.',
    because: 'This is the sequence that CARD randomised, before Lu-PSMA.',
    citations: ['CARD', 'AUA-2026'],
    touches: ['cabazitaxel', 'abiraterone', 'enzalutamide'],
  },
  S41: {
    quote: 'receive all available effective therapies sequentially to maximize overall survival',
    verdict: 'unsupported',
    says: 'A statement of values without a source that resolves; it may conflict with the patient’s goals.',
    followed: 'Not shown as a fact; goals of care and early palliative care are named instead.',
    because: 'Whether more treatment is better is for the patient to decide.',
    citations: ['ASCO-PALLIATIVE-2024'],
    touches: ['goals_of_care', 'trial_or_palliative'],
  },
  S44: {
    quote: 'Praxis Medical Insights: Practical Summaries of Clinical Guidelines, 2025',
    verdict: 'unsupported',
    says: 'The article cites seven numbers and lists four titles without numbers, all of them secondary summaries. Numbers 1, 2 and 7 can be matched by order and topic; 3 to 6 cannot.',
    followed: 'Primary sources are cited; numbers 3 to 6 never get a title.',
    because: 'A reference that cannot be resolved supports nothing.',
    citations: ['SEED'],
    touches: ['palliative', 'retreatment_not_supported'],
  },
} as const satisfies Record<string, RegisterEntry>;
