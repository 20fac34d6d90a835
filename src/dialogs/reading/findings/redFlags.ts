import { type FindingReader, phrases } from './candidate.ts';
import { bleeding, willNotStop } from './emergencies/bleeding.ts';
import { convulsion, fitting, jerking, pressure } from './emergencies/brain.ts';
import { hypercalcaemia } from './emergencies/calcium.ts';
import { cannotFeel, cannotMove, cord, powerOfFive, willNotWork } from './emergencies/cord.ts';
import { cannotBreathe, embolism } from './emergencies/embolism.ts';
import { brokenBone, fracture } from './emergencies/fracture.ts';
import { infection } from './emergencies/infection.ts';
import { NONE } from './emergencies/none.ts';
import { askedAbout, suspected } from './emergencies/suspected.ts';
import { cannotPass, obstruction } from './emergencies/urinary.ts';

/** Emergencies, listened for in every message. `[]` only where all are denied in general words. */
export const redFlags: FindingReader = {
  phrases: [
    cannotMove,
    cannotFeel,
    willNotWork,
    powerOfFive,
    cannotPass,
    cannotBreathe,
    willNotStop,
    cord,
    obstruction,
    bleeding,
    embolism,
    pressure,
    convulsion,
    fitting,
    jerking,
    brokenBone,
    fracture,
    hypercalcaemia,
    ...infection,
    ...suspected,
    ...askedAbout,
    ...NONE,
  ],
  whenAsked: [
    phrases(
      (match) => [{ finding: 'redFlags', value: [], from: match.from, to: match.to }],
      '^ [(thankfully|fortunately|luckily)] (none|no|nil|nothing) [(of|those|these|them|the|above|any|red|flags|at|all|thankfully|fortunately|luckily|so|far|today)]* $',
      '(^|comma|but|and|semicolon|fullstop|dash) [but] (none|nothing|no|nil) [(of|them|these|those|red|flags|active|acute)]* (now|currently|today|at present|at the moment|since) $',
      '^ no to [(all|everything|any|each|every)]* [(of|them|those|these|the|above|10|that|1)]* $',
      '^ (all|everything) (clear|negative|absent|fine) $',
      '^ (not|no) (that|as far as) i [(am|know|aware)]* [of]* $',
      '^ he (has|does|is) not $',
      '^ (absent|well|fine) $',
      '^ [(he|patient)]* denies [(all|any|of|these|them|everything|those|the|above|symptoms)]* $',
    ),
  ],
};
