import { wordSet } from '../../lexicon/wordSet.ts';
import type { Note } from '../../note.ts';
import type { Match } from '../../pattern/index.ts';
import { phrases } from '../candidate.ts';
import { lead, trail } from '../judge.ts';
import { flagged, isCurrent, raises } from './current.ts';

const SITE = '[(femoral|hip|humeral|vertebral|neck|of|femur|rib|spine|left|right)]*';
const LIMB = '(leg|arm|thigh|thigh bone|femur|humerus|hip|shoulder|wrist|collarbone|shin)';

export const fracture = raises(
  'pathological_fracture',
  `(pathological|pathologic|path) ${SITE} (fracture|fractures|fx|hash)`,
  '(impending|new|acute|suspected|possible|sudden) [(pathological|femoral|hip|vertebral|left|right|neck|femur|humeral|spine)]* (fracture|fractures)',
  'fracture through [(a|the|known|large|lytic)]* (mets|lesions|deposit|bone)',
  '(fractured|broke|broken|snapped) [(his|the|a|left|right|neck|of|hip|femur|humerus|arm|leg|bone)]* through',
  'pathologically fractured',
  '(pathological|pathologic|path|fractured|broken) [hash] nof',
  'hash (nof|neck of femur|femur|hip|humerus)',
  'nof hash',
  `${LIMB} [(has|just|suddenly)]* (broke|snapped|fractured) [(just|while|whilst|when)]* (lifting|turning|getting|standing|walking|sitting|rolling|stepping|reaching|in bed)`,
  `${LIMB} [(has)]* just (broke|broken|snapped|fractured)`,
  'bone (broke|broken|snapped|fractured|gave way|gone)',
  '(leg|arm|thigh|femur|femoral|humerus|hip|bone|spine|shoulder) [(has|just|have|suddenly|his|is)]* snapped',
  '(subtrochanteric|intertrochanteric|femoral shaft|periprosthetic|burst|crush) fracture',
);

const LONGEST_SENTENCE = 60;
const FRESH = wordSet('new now today acute sudden suddenly yesterday tonight');

/** The sentence that names an ECOG names a fracture as its cause. */
function explainsEcog(note: Note, { from, to }: Match): boolean {
  const sentence = [...lead(note, from, LONGEST_SENTENCE), ...trail(note, to, LONGEST_SENTENCE)];
  return sentence.some(({ word }) => word === 'ecog') && !sentence.some(({ word }) => FRESH.has(word));
}

export const brokenBone = phrases(
  (match: Match, note: Note) =>
    isCurrent(note, match) && !explainsEcog(note, match) ? flagged('pathological_fracture', match) : [],
  '(hip|femur|nof) [(neck|shaft)] (fracture|fractures|fractured)',
  '(broken|broke|fractured|snapped) [(his|the|a|left|right|my|neck|of)]* (hip|femur|thigh)',
);
