import { DRUG_OPTIONS, type OptionId } from '../../../src/engine/vocabulary.ts';
import { both, ON_TABLE, RECHALLENGE } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

const CHOOSABLE = [...DRUG_OPTIONS, 'clinical_trial'] as const;
type Choosable = (typeof CHOOSABLE)[number];
type Key = 'declines' | 'contraindicated';

const rows = (option: Choosable, key: Key): readonly Row[] => {
  const given = option === 'clinical_trial' ? {} : ON_TABLE[option];
  const other: OptionId = option === 'clinical_trial' ? 'radium223' : 'clinical_trial';
  return [
    ['named', both(given, { [key]: [option] }), 'holds', 'said', `${option} not_recommended`],
    ['another named', both(given, { [key]: [other] }), 'fails', `no ${option} not_recommended`],
    ['nothing said', both(given, { [key]: undefined }), 'fails', `no ${option} not_recommended`],
    ...(option === 'docetaxel' ? [rechallengeToo(key)] : []),
  ];
};

/** Rechallenge is docetaxel. */
const rechallengeToo = (key: Key): Row => [
  'docetaxel named, rechallenge possible',
  both(RECHALLENGE, { [key]: ['docetaxel'] }),
  'holds',
  'said',
  'docetaxel_rechallenge not_recommended',
];

export const preferenceCases: RuleTable = Object.fromEntries(
  CHOOSABLE.flatMap((option) => [
    [`preference.declined.${option}`, rows(option, 'declines')],
    [`preference.contraindicated.${option}`, rows(option, 'contraindicated')],
  ]),
);
