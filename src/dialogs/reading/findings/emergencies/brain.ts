import { wordSet } from '../../lexicon/wordSet.ts';
import type { Note } from '../../note.ts';
import type { Match } from '../../pattern/index.ts';
import { phrases } from '../candidate.ts';
import { flagged, isCurrent, NEW, raises, raisesInFull } from './current.ts';

const SQUEEZED = 'pressure (inside|in|on|within) [(his|the)]* (skull|head|brain)';

export const pressure = raises(
  'raised_intracranial_pressure',
  '(rising|raised|high) (icp|intracranial pressure|intra cranial pressure)',
  '(icp|intracranial pressure|intra cranial pressure) [(is|has|was|now|very|been|found|to|be|much|too)]* (rising|raised|high)',
  '(intracranial|intra cranial) hypertension',
  `${SQUEEZED} [(is|was|has|gone|now|far|too|very|much|way|dangerously)]* (high|raised|rising)`,
  `(high|raised|rising|too much|increased) ${SQUEEZED}`,
  'swelling (on|of|in) [(the|his)]* brain',
  'papilloedema',
  'papilledema',
  '(headache|headaches) [(and|with|comma|plus|slash|associated|worse|in|the|morning|mornings|now|early|severe|persistent|nausea|drowsy)]* (vomiting|drowsiness|drowsy|confusion|confused|visual|diplopia|blurred vision)',
  '(vomiting|confusion|drowsy|drowsiness) [(and|with|plus|comma)]* [(severe|morning|new|bad)]* (headache|headaches)',
  `${NEW} [(severe|morning|thunderclap)]* (headache|headaches)`,
  'worst headache',
  'thunderclap',
  'coning',
  '(midline shift|mass effect) [(on|seen on|confirmed on)]* [(ct|mri|imaging|brain|head)]',
  '(obstructive|acute|new) hydrocephalus',
  '(headache|headaches) [(is|are|and|worse|worst|in|the|morning|mornings|on|lying|down|flat|bending|coughing|with|comma|plus|he|severe|persistent|new|then|now|bad|being|was|feels)]* (vomiting|sick|drowsy|drowsiness|confusion|confused|seeing double|double vision|diplopia|blurred vision)',
  '(seeing double|double vision|diplopia) [(and|with|comma|plus|a|new|severe)]* (headache|headaches|vomiting)',
);

export const convulsion = raises(
  'seizure',
  `(${NEW}|first|another|generalised|focal|tonic clonic|witnessed) [(onset|generalised|focal|tonic|clonic)]* (seizure|seizures)`,
  '(had|having|has had|has|suffered|witnessed|presented with|came in with|after|following|further) [(a|an|his|first|#|another|generalised|focal|multiple|just|two|recurrent|in|further|tonic|clonic|the)]* (seizure|seizures)',
  '(seizure|seizures) [(in|at|on|during|this|the|again|his|witnessed|his|and|earlier|since)]* (today|twice|thrice|morning|clinic|home|breakfast|lunch|dinner|work|yesterday|last night|overnight|tonight|afternoon|week|waiting room|weekend|ward|now|ambulance)',
  'seizing ($|comma|fullstop|bang|now|and|again|since|for|at|in|right|still|badly|here|today|this morning)',
  '(foaming|frothing) at the mouth',
  '(query|possible|suspected|probable|likely) [(a|new|focal|first|generalised)]* (seizure|seizures|fit)',
  '(he|patient|and|just|then|has|dad) seizure ($|comma|and|now|today|this|last|in|at|on|just|overnight|yesterday|again)',
  '(seizure|seizures|convulsion|convulsions) [(just|about|only|#|an|a|few|couple|of|half)]* (now|ago|minutes ago|hour ago|hours ago|since yesterday|since this morning|since last night|ongoing|not stopped)',
  '(new|more|ongoing|repeated|recurrent) (convulsions|seizures|fits)',
  '^ [(a|he|patient|had|has|having|is|tonic clonic|generalised|another)]* (convulsion|convulsions|convulsing|tonic clonic) [(seizure|seizures|episode|fit)] [(now|today|again)] $',
  '(had|having|has had|just had|suffered|witnessed) [(a|an|another|generalised|tonic clonic|brief|long)]* (convulsion|convulsions|tonic clonic)',
  '(he|patient|is|still|keeps) convulsing',
  'post ictal',
  'postictal',
  '(jerking|twitching|shaking) [(and|comma|all over|with)]* [(he|is)]* (unresponsive|unconscious|blacked out)',
);
const FITNESS = wordSet(
  'is was very remains quite still feels feeling looks well fairly reasonably and not medically',
);
const SETTLES_IN = wordSet('well nicely with fine here happily perfectly');
/** "A new fit", "fit this morning"; "fit and well", "is fit today", "is fitting in well" are none. */
export const fitting = phrases(
  (match: Match, note: Note) =>
    isCurrent(note, match) &&
    !FITNESS.has(note.tokens[match.from - 1]?.word ?? '') &&
    !SETTLES_IN.has(note.tokens[match.to]?.word ?? '')
      ? flagged('seizure', match)
      : [],
  '(new|first|second|another|witnessed|epileptic) (fit|fits)',
  'had a (bad|big|long|nasty|terrible|major) fit',
  '(after|following) (a|another|his) [(bad|big|long|nasty)] fit ($|comma|and|now|today|this|last|in|at)',
  '(fit|fits) (this morning|last night|overnight|yesterday)',
  '(had|having|has had|just had|has just had|suffered|took|taken) [(just|a|an|another|#|epileptic|big|long|his|first|couple of|several)]* (fit|fits) ($|comma|and|now|today|this|last|in|at|on|just|overnight|yesterday|again|#|while|during)',
  '^ fitting ($|now|again|right now|at home|on the ward|in (resus|clinic|ambulance))',
  '(is|been|he|patient|keeps|started|still|was) fitting ($|now|again|right|since|for|in|at|comma|on|and|as)',
  '(he|and|has|patient|collapsed|then|dad|just) fitted ($|twice|once|again|today|this|last|in|at|on|now|for|comma|yesterday|overnight|#)',
  '^ [(he|patient|dad)] [(has|just|then)]* (had|having) [a] (fit|fits) $',
  '^ fitted (twice|once|today|this|again|overnight|in (the|a|resus))',
);

/** "Jerking and not responding": the "not" is what is wrong. */
export const jerking = raisesInFull(
  'seizure',
  '(jerking|twitching|shaking) [(and|comma|all over|with|he|is|arm|arms|legs)]* (not responding|not conscious|not with it|not rousable)',
);
