import { wordSet } from '../../lexicon/wordSet.ts';
import type { Note } from '../../note.ts';
import type { Match } from '../../pattern/index.ts';
import { phrases } from '../candidate.ts';
import { flagged, isCurrent, NEW, raises } from './current.ts';

export const pressure = raises(
  'raised_intracranial_pressure',
  '(rising|raised|high) (icp|intracranial pressure|intra cranial pressure)',
  'papilloedema',
  'papilledema',
  '(headache|headaches) [(and|with|comma|plus|slash|associated|worse|in|the|morning|mornings|now|early|severe|persistent|nausea|drowsy)]* (vomiting|drowsiness|drowsy|confusion|confused|visual|diplopia|blurred vision)',
  '(vomiting|confusion) [(and|with|plus)]* [(severe|morning|new)]* headache',
  `${NEW} [(severe|morning|thunderclap)]* (headache|headaches)`,
  'worst headache',
  'coning',
);

export const convulsion = raises(
  'seizure',
  `(${NEW}|first|another|generalised|focal|tonic clonic|witnessed) [(onset|generalised|focal|tonic|clonic)]* (seizure|seizures)`,
  '(had|having|has had|has|suffered|witnessed|presented with|came in with|after|following|further) [(a|an|his|first|#|another|generalised|focal|multiple|just|two|recurrent|in|further|tonic|clonic|the)]* (seizure|seizures)',
  '(seizure|seizures) [(in|at|on|during|this|the|again|his|witnessed|his|and|earlier)]* (today|morning|clinic|yesterday|last night|overnight|tonight|afternoon|week|waiting room|weekend|ward|now|ambulance)',
  'seizing',
);
const FITNESS = wordSet(
  'is was very remains quite still feels feeling looks well fairly reasonably and not medically',
);
/** "A new fit", "fit this morning"; "fit and well", "is fit today" are none. */
export const fitting = phrases(
  (match: Match, note: Note) =>
    isCurrent(note, match) && !FITNESS.has(note.tokens[match.from - 1]?.word ?? '')
      ? flagged('seizure', match)
      : [],
  '(new|first|another|witnessed|epileptic) (fit|fits)',
  '(fit|fits) (this morning|last night|overnight|yesterday)',
);
