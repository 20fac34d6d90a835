import type { Note } from '../../note.ts';
import type { Match } from '../../pattern/index.ts';
import { HYPOTHESIS, NEGATED, PLAN, UNCLEAR } from '../../sense/sense.ts';
import { phrases } from '../candidate.ts';
import { flagged, isCurrent, NEW, raises, raisesInFull, raisesInSpite } from './current.ts';

const LEG =
  '(leg|legs|limb|limbs|lower limb|lower limbs|arm|arms|foot|feet|lower extremity|lower extremities|lower body|knees|thigh|thighs)';
const WEAK = '(weakness|weekness|weeknes|weaknes|weak|weaker|paralysis|paresis|numbness|numb|power loss)';

const PINS = '(tingling|pins and needles|numbness|numb|paraesthesia|paresthesia)';

const CANNOT = '(can not|unable to|not able to|could not|no longer)';
const AND = '[(and|comma|he|so|now|plus|because|as|with)]*';

export const cannotMove = raisesInFull(
  'cord_compression',
  '(new|acutely|suddenly|now|today) [(can not|unable to|not able to|inability to|difficulty)]* [to]* (walk|walking|stand|mobilise|mobilising)',
  '(can not|unable to|not able to|could not) [(now|really)]* (walk|stand|stand up|mobilise|weight bear) [(anymore|now|today|since|any more|suddenly)]* (since|today|anymore|suddenly|yesterday|this morning|any more)',
  '(suddenly|acutely) [(he)]* (can not|unable to|could not) (walk|stand)',
  `not [(really|able to)]* moving [(his|the|either|both|my|any of)]* (legs|leg|feet|limbs|toes)`,
  '^ [(no pain|he|patient|and|comma|but|is|suddenly|now|just|really)]* (can not|unable to|not able to|could not) (walk|stand) $',
  '(can not|unable to|could not|not able to|not been able to) (feel|move|lift|raise|use|straighten) [(his|the|either|both|my|any of)]* (legs|leg|feet|limbs|toes)',
  'no longer [(able to|really)]* (walk|stand|weight bear|mobilise)',
  '(stopped|stop) (walking|mobilising|weight bearing|standing)',
  '(legs|leg) [(are|is|have|has|just|his|both|will|do|does)]* not (work|working|hold|holding|move|moving|carry|carrying)',
  'no [(feeling|sensation|power|movement)]* (feeling|sensation|power|movement) [(in|of|both|his|the|from|below)]* (legs|leg|waist|feet|limbs)',
  '(wet|soiled) himself [(and|comma|but)]* [(he)]* (did|could|does|can) not (feel|know|notice|tell)',
  `${LEG} [(are|is|have|has|feel|feels|feeling|felt|very|so|both|his|too|got)]* heavy ${AND} ${CANNOT} (manage|climb|do|get up) [the] stairs`,
  `${CANNOT} (manage|climb|do|get up) [the] stairs ${AND} [(his|both)]* ${LEG} [(are|is|feel|feels|have|gone)]* (heavy|weak|numb)`,
  '(can not|unable to|could not|not able to) (get up|get out of bed|get out of his chair) [(comma|and|as|because|his)]* (legs|leg|weak)',
);

const LOST = '(lost|losing|loses|lack|loss)';
const BELOW =
  '[(from|below|around|under|in|over)]* [(the|his)]* (waist|belly button|umbilicus|navel|hips|chest|nipples|bottom|bum|genitals|seat|groin|back passage) [(down|downwards|area)]';

export const cord = raises(
  'cord_compression',
  'cord_compression',
  'ces (suspected|query|likely|possible|confirmed|symptoms|signs)',
  `${LOST} [(all|the|his|of|some|most)]* (power|strength|feeling|sensation|use|function|movement) [(in|of|both|his|the|lower|left|right|from|to)]* (${LEG}|waist)`,
  '(new|sudden|acute|left|right|bilateral) [(left|right|bilateral)] foot drop',
  'foot drop [(is|which is|comma|lparen)] (new|today|since|overnight|this morning|yesterday)',
  `back pain [(is|comma|and|which is|now|much|gets)]* (worse|worst) [(on|when|at|while)]* (lying|night|flat) [(down|flat|and|comma|with|plus|now|also|new|some)]* ${PINS} [(in|of|both|his|the)]* ${LEG}`,
  `${LEG} [(are|is|have|has|just|suddenly|both|his|now|simply)]* (gone|went from under|stopped working|dead|paralysed|useless|given way|gave out|given out)`,
  `${LEG} [(are|is|have|has|feel|feels|feeling|felt|turned|gone|just|suddenly|to|both|his|now)]* like (jelly|lead|wood|rubber|cotton wool)`,
  `(numb|numbness|tingling|pins and needles) ${BELOW}`,
  `${PINS} [(in|of|both|his|the)]* ${LEG} [(and|with|comma|plus)]* [(is|he|now|new)]* (unsteady|unsteadiness|weak|weakness|off balance|wobbly|clumsy|unable)`,
  `${NEW} (unsteadiness|unsteady gait|ataxia|gait disturbance) [(and|with|comma)]* [(in|of|both|leg|legs)]* (weakness|weak|numbness)`,
  '(lower|ll|le) [limb|limbs] weakness',
  '(wet|soiled|messed) (himself|the bed|his bed) (and|with|without)',
  'incontinent (since|from|now|today|overnight|as of|this morning|last night)',
  '(become|became|becoming|gone) incontinent',
  '[(spinal|cord)] cord (impingement|involvement|compromise)',
  'cauda equina',
  'epidural (compression|disease|tumour|tumor|mass|extension|soft tissue|mets|deposit|metastasis|component) [with compression]',
  '(threatened|threatening|compromised|compressed|impinged) [(the|spinal)]* cord',
  '(cord|spinal cord) [(is|now|was)]* (threatened|at risk|under threat|compressed|squashed|squeezed|in danger)',
  '(abutting|indenting|impinging on|pressing on|touching|displacing|flattening|squashing) [(the|his|spinal)]* cord',
  '(thecal|dural) sac (compression|effacement|indentation)',
  `${LEG} [(is|are|has|have|been|become|became|becoming|getting|feel|feels|feeling|gone|went|very|now|his|both|more|increasingly|went|suddenly|bilateral|and|a bit|quite)]* ${WEAK}`,
  `${WEAK} [(in|of|both|his|the|affecting|to|lower|left|right|bilateral|all|and|down)]* ${LEG}`,
  `loss of (power|sensation|feeling|strength) [(in|of|both|his|the|lower|left|right)]* ${LEG}`,
  `(power|sensation) [(is|has)]* (reduced|lost|falling|down) [(in|both|his|the)]* ${LEG}`,
  'legs [(are|have|keep|keeps|his|both)]* (giving way|gave way|buckling|gone|give way)',
  '(gone|went|going|come|came) stopped [(his|the)]* (legs|feet)',
  'stopped (his|the) (legs|feet)',
  'off [(his|the)] (legs|feet)',
  'incontinent of (urine|faeces|stool|both)',
  '(paralysed|paralyzed)',
  '(severe|new|worsening|sudden|acute) back pain [(for|#|days|weeks|months|of|a|couple|now|since|today|yesterday)]* (with|and|comma|plus) [(new|some|bilateral|progressive|increasing)]* (weakness|weak|numbness)',
  'paraplegia',
  'paraplegic',
  'paraparesis',
  'sensory level',
  'saddle (anaesthesia|anesthesia|numbness|paraesthesia|area)',
  '(numbness|numb|loss of sensation) [(in|around|of|the|his|perianal)]* (perineum|saddle|groin|perianal|buttocks|back passage)',
  'band like [(back|chest|thoracic|abdominal|tight)]* pain',
  '(girdle|band) pain',
  'band of pain',
  '(urinary|faecal|fecal|bowel|bladder|doubly|double) [(and|or|slash|bowel|bladder|faecal|fecal|urinary)]* (incontinence|incontinent)',
  `${NEW} (incontinence|incontinent)`,
  `${NEW} back pain [(and|with|comma|plus|now|new|he|is|also)]* (incontinence|incontinent)`,
  'back pain [(and|with|comma|plus|now|he|is|also)]* (now|new|newly|suddenly) (incontinence|incontinent)',
  `${NEW} incontinence [(and|with|comma|plus|new)]* back pain`,
  '(lost|loss of|losing) [(his|bladder|bowel|and|or|the)]* (control|bladder|bowel) [(of|control|bladder|bowel|his|the|and|or)]* (bladder|bowels|bowel|control)',
  '(bladder|bowel|sphincter) [(and|or|slash|bowel|bladder)]* (dysfunction|disturbance|involvement)',
);

/** "His legs won't work": the "will" is no plan. */
export const willNotWork = raisesInSpite(
  'cord_compression',
  NEGATED | UNCLEAR | PLAN,
  `${LEG} [(just|simply|both)]* will not (work|hold|move|carry|go|support)`,
);

/** "Can't feel when he wipes": the "when" is no condition. */
export const cannotFeel = raisesInSpite(
  'cord_compression',
  NEGATED | UNCLEAR | HYPOTHESIS,
  'not feel [(it|when|any|anything|himself|his|that|he|was|the)]* (wipes|wiping|passing|going|wet|bottom|back passage|opening|(needs|need|wants) [(to|go|the|a|to go to the)]* (toilet|loo|wee|pee|go|poo))',
);

const FULL_POWER = 5;

/** "Power 3/5 both legs"; 5/5 is full power. */
export const powerOfFive = phrases(
  (match: Match, note: Note) => {
    const power = note.tokens[match.numbers[0] ?? -1]?.value ?? FULL_POWER;
    return power < FULL_POWER && isCurrent(note, match) ? flagged('cord_compression', match) : [];
  },
  `(power|strength) [(is|only|of|now|at|lparen|colon|grade|mrc)]* # slash 5 [(in|of|both|his|the|bilaterally|lower|left|right)]* ${LEG}`,
  `${LEG} [(are|is|now|power|only|both|bilaterally|lparen|colon)]* # slash 5`,
);
