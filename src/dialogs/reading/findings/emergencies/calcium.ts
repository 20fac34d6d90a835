import { raises } from './current.ts';

const CALCIUM_SYMPTOM =
  '(confused|confusion|drowsy|drowsiness|constipated|constipation|thirsty|thirst|polyuria|polydipsia|dehydrated|passing lots of urine|peeing a lot|vomiting|nausea|muddled)';
const HIGH =
  '(high|raised|rising|sky high|elevated|very high|too high|dangerously high|dangerous|critical|through the roof|shot up|off the scale)';

export const hypercalcaemia = raises(
  'hypercalcaemia',
  '(hypercalcaemia|hypercalcemia|hypercalcaemic|hypercalcemic|hyperca|hypercalc)',
  `${CALCIUM_SYMPTOM} [(comma|and|plus)]* ${CALCIUM_SYMPTOM} [(comma|and|plus)]* ${CALCIUM_SYMPTOM}`,
  `${HIGH} calcium [(and|with|comma|plus|is|he|now|very)]* ${CALCIUM_SYMPTOM}`,
  `${CALCIUM_SYMPTOM} [(and|with|comma|plus|from|due_to)]* [(a|the|his)]* ${HIGH} calcium`,
  `(very|dangerously|severely|critically|extremely) [(high|raised|rising|elevated)] calcium`,
  `(for|with|has|having|got|a) [(a|new|his)]* ${HIGH} calcium`,
  `calcium [(is|has|was|now|very|dangerously|come back|back|gone|of|level|severely|extremely|so)]* (through the roof|sky high|very high|dangerously|dangerous|critical|critically|shot up|off the scale|too high|severely)`,
);
