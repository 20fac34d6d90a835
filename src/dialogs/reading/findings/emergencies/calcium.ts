import { raises } from './current.ts';

const CALCIUM_SYMPTOM =
  '(confused|confusion|drowsy|constipated|constipation|thirsty|thirst|polyuria|polydipsia|dehydrated)';

export const hypercalcaemia = raises(
  'hypercalcaemia',
  '(hypercalcaemia|hypercalcemia|hypercalcaemic|hypercalcemic)',
  `${CALCIUM_SYMPTOM} [(comma|and|plus)]* ${CALCIUM_SYMPTOM} [(comma|and|plus)]* ${CALCIUM_SYMPTOM}`,
);
