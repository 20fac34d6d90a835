import { NEW, raises, raisesInFull } from './current.ts';

const LEG =
  '(leg|legs|limb|limbs|lower limb|lower limbs|arm|arms|foot|feet|lower extremity|lower extremities|lower body|knees|thigh|thighs)';
const WEAK = '(weakness|weekness|weeknes|weaknes|weak|paralysis|paresis|numbness|numb|power loss)';

export const cannotMove = raisesInFull(
  'cord_compression',
  '(new|acutely|suddenly|now|today) [(can not|unable to|not able to|inability to|difficulty)]* [to]* (walk|walking|stand|mobilise|mobilising)',
  '(can not|unable to|not able to|could not) [(now|really)]* (walk|stand|mobilise|weight bear) [(anymore|now|today|since|any more|suddenly)]* (since|today|anymore|suddenly|yesterday|this morning|any more)',
  '(suddenly|acutely) [(he)]* (can not|unable to|could not) (walk|stand)',
  '(can not|unable to|could not|not able to) (feel|move) [(his|the|either|both|my)]* (legs|leg|feet|limbs)',
);

export const cord = raises(
  'cord_compression',
  'cord_compression',
  '[(spinal|cord)] cord (impingement|involvement|compromise)',
  'cauda equina',
  'epidural (compression|disease with compression)',
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
  `${NEW} incontinence`,
  '(lost|loss of|losing) [(his|bladder|bowel|and|or|the)]* (control|bladder|bowel) [(of|control|bladder|bowel|his|the|and|or)]* (bladder|bowels|bowel|control)',
  '(bladder|bowel|sphincter) [(and|or|slash|bowel|bladder)]* (dysfunction|disturbance|involvement)',
);
