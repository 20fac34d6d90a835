import { raises } from './current.ts';

const CALCIUM_SYMPTOM =
  '(confused|confusion|drowsy|drowsiness|sleepy|constipated|constipation|thirsty|thirst|polyuria|polydipsia|dehydrated|passing lots of urine|(peeing|weeing|drinking) (a lot|lots|loads|gallons|litres|all the time|constantly|non stop)|vomiting|nausea|muddled|talking nonsense)';
const HIGH =
  '(high|raised|rising|sky high|elevated|very high|too high|way too high|far too high|dangerously high|dangerous|critical|through the roof|shot up|off the scale)';

const JOINT = '[(comma|and|plus|also|very|he|is|with|more)]*';

export const hypercalcaemia = raises(
  'hypercalcaemia',
  '(hypercalcaemia|hypercalcemia|hypercalcaemic|hypercalcemic|hyperca|hypercalc)',
  `${CALCIUM_SYMPTOM} ${JOINT} ${CALCIUM_SYMPTOM} ${JOINT} ${CALCIUM_SYMPTOM}`,
  `${HIGH} calcium [(and|with|comma|plus|is|he|now|very)]* ${CALCIUM_SYMPTOM}`,
  `${CALCIUM_SYMPTOM} [(and|with|comma|plus|from|due_to)]* [(a|the|his)]* ${HIGH} calcium`,
  `(very|dangerously|severely|critically|extremely) [(high|raised|rising|elevated)] calcium`,
  `(for|with|has|having|got|a) [(a|new|his)]* ${HIGH} calcium`,
  `calcium [(is|has|was|now|very|dangerously|come|came|back|gone|of|level|severely|extremely|so|as|at)]* (through the roof|sky high|very high|way too high|far too high|dangerously|dangerous|critical|critically|shot up|off the scale|too high|severely)`,
);
