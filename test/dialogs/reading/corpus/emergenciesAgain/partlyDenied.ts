import { answers, type Row } from '../row.ts';
import { partly } from './urgent.ts';

/** One emergency excluded is not none of ten: no value is taken, and nothing is invented. */
export const PARTLY_DENIED: readonly Row[] = [
  ...partly(
    'redFlags',
    'MSCC excluded on MRI',
    'cord compression excluded',
    'no fever',
    'MRI: no cord compression',
    'No cord symptoms, no fever, no bleeding',
    'cord compression excluded by MRI',
    'PE ruled out on CTPA',
    'sepsis has been excluded',
    'not bleeding',
    'denies leg weakness',
    'MRI ruled out cord compression',
    'no urinary retention',
    'calcium normal, no hypercalcaemia',
    'afebrile',
    'no sign of sepsis',
    'cord compression: no',
    'no PE on the scan',
  ),
  answers('redFlags', 'no seizures', { seizureHistory: false }, { intent: 'answer' }),
  ...['none', 'no red flags', 'no to all', 'nil of those', 'No.', 'none of them', 'no to all of them'].map(
    (text) => answers('redFlags', text, { redFlags: [] }),
  ),
  ...[
    'none of those',
    'no to everything',
    'nothing',
    'all negative',
    'none at all',
    'no to all ten',
    'nil',
    'no emergencies',
  ].map((text) => answers('redFlags', text, { redFlags: [] })),
];
