import { flag } from './flag.ts';

const REASON =
  '(pain|fracture|anaemia|anemia|infection|hypercalcaemia|hypercalcemia|cord_compression|sepsis|pneumonia|uti|delirium|steroid myopathy|injury|fall|hip|operation|surgery|constipation|opioids|dehydration|hyponatraemia|depression|transfusion)';

/** Whether a poor performance status has a cause that could be put right. */
export const reversibleCause = flag('ecogReversibleCause', {
  yes: [
    'reversible',
    `ecog # (since|after|following|from) [(a|an|his|the|recent|hip|rib|bad|chest|urinary)]* ${REASON}`,
    `ecog __ due_to [(a|an|his|the|recent|severe|uncontrolled|acute|new|bone|hip|rib|bad|symptomatic|chest|urinary)]* ${REASON}`,
    'reversible [cause] [of] (ecog|deterioration|decline)',
  ],
  no: [
    'not reversible',
    'irreversible',
    'no reversible [(cause|causes|factors|component|element|factor)]*',
    'not due_to [a]* reversible',
  ],
});
