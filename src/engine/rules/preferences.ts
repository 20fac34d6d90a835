import { any, type Condition, includes } from '../conditions/condition.ts';
import { DRUG_OPTIONS, type OptionId } from '../vocabulary.ts';
import { type Rule, rule, seed } from './rule.ts';

const CHOOSABLE: readonly OptionId[] = [...DRUG_OPTIONS, 'clinical_trial'];
const SOURCE = [
  seed('Professional Medical Disclaimer', 'Any medical decision-making should rely on clinical judgment'),
] as const;

/** Rechallenge is docetaxel too: what is declined or ruled out for the one holds for the other. */
const covers = (option: OptionId): readonly OptionId[] =>
  option === 'docetaxel' ? ['docetaxel', 'docetaxel_rechallenge'] : [option];

const declined = (option: OptionId): Rule =>
  rule({
    id: `preference.declined.${option}`,
    title: 'The patient declines it',
    source: SOURCE,
    when: includes('declines', option),
    effect: { kind: 'exclude', options: covers(option), whenUnknown: 'ignore' },
    say: 'The patient declines it; that does not count as use.',
  });

const contraindicated = (option: OptionId): Rule =>
  rule({
    id: `preference.contraindicated.${option}`,
    title: 'The clinician rules it out',
    source: SOURCE,
    when: includes('contraindicated', option),
    effect: { kind: 'exclude', options: covers(option), whenUnknown: 'ignore' },
    say: 'The clinician rules it out as contraindicated; that does not count as use.',
  });

/** One of these options is declined or ruled out: what is left is then not all that there is. */
export const setAside = (...options: readonly OptionId[]): Condition =>
  any(...options.flatMap((option) => [includes('declines', option), includes('contraindicated', option)]));

/** Used, declined and contraindicated are three things: the last two leave the drug unused. */
export const preferenceRules: readonly Rule[] = CHOOSABLE.flatMap((option) => [
  declined(option),
  contraindicated(option),
]);
