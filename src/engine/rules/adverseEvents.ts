import { ALWAYS } from '../conditions/condition.ts';
import type { DrugOption } from '../vocabulary.ts';
import { cite, type Rule, rule, type Source, seed } from './rule.ts';

const CHOSEN = seed('Monitoring', 'Treatment-specific adverse events based on chosen therapy');

/** What the label of one drug asks to be watched, said wherever that drug is on the table. */
const watched = (option: DrugOption, name: string, label: Source, say: string): Rule =>
  rule({
    id: `${option}.monitoring`,
    title: `What to watch on ${name}`,
    source: [CHOSEN, label],
    when: ALWAYS,
    effect: { kind: 'note', options: [option], standings: ['recommended', 'provisional', 'on_hold'] },
    say,
  });

/** Adverse events by the drug that is chosen; abiraterone’s and enzalutamide’s stand in their offers. */
export const adverseEventRules: readonly Rule[] = [
  watched(
    'cabazitaxel',
    'cabazitaxel',
    cite(
      'LABEL-JEVTANA',
      '5 Warnings',
      'Weekly blood counts in cycle 1; diarrhoea, dehydration and renal failure; cystitis after pelvic radiotherapy.',
    ),
    'To watch, by its label: weekly blood counts in cycle 1, diarrhoea, kidney function, cystitis after pelvic radiotherapy.',
  ),
  watched(
    'olaparib',
    'olaparib',
    cite(
      'LABEL-LYNPARZA',
      '5 Warnings',
      'Monthly blood counts; pneumonitis, venous thromboembolism, liver injury.',
    ),
    'To watch, by its label: monthly blood counts, lungs, clots and liver.',
  ),
  watched(
    'radium223',
    'radium-223',
    cite(
      'LABEL-XOFIGO',
      '2 Dosage',
      'Doses after the first: ANC at least 1, platelets at least 50 ×10⁹/L; stopped without recovery in 6–8 weeks.',
    ),
    'To watch, by its label: later doses ask for ANC of at least 1 and platelets of at least 50 ×10⁹/L, and it is stopped if they do not recover within 6–8 weeks.',
  ),
];
