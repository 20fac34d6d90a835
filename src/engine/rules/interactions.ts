import { is } from '../conditions/condition.ts';
import { DRUG_OPTIONS } from '../vocabulary.ts';
import { cite, rule } from './rule.ts';

/** Drugs that no rule knows by name. */
export const interactionRules = [
  rule({
    id: 'arpi.interactions-unlisted',
    title: 'Drugs the rules do not list are checked by a pharmacist',
    source: [
      cite('LABEL-ZYTIGA', '7 Interactions', 'Inducers and substrates of several enzymes.'),
      cite('LABEL-XTANDI', '7 Interactions', 'Strong inducer and substrate.'),
      cite('LABEL-LYNPARZA', '7 Interactions', 'CYP3A inhibitors and inducers.'),
      cite('LABEL-JEVTANA', '7 Interactions', 'CYP3A interactions.'),
    ],
    when: is('takesOtherDrugs', true),
    effect: {
      kind: 'alert',
      alert: 'interaction',
      severity: 'info',
      beside: DRUG_OPTIONS,
    },
    say: 'Concomitant drugs: the rules know only a few interactions; ask a pharmacist to check every one of them before the first dose of any drug named here.',
    notFormalised: [
      'Interactions of docetaxel, rucaparib, pembrolizumab, radium-223 and platinum are not in the sources: the pharmacist is the check.',
    ],
  }),
] as const;
