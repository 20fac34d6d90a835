import { DRUG_OPTIONS, type OptionId } from '../../../src/engine/vocabulary.ts';
import {
  ABIRATERONE_UNUSED,
  BRCA2,
  both,
  DOCETAXEL_UNUSED,
  MSI_HIGH,
  NEUROENDOCRINE,
  type Patch,
  RADIUM,
  RECHALLENGE,
} from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

/** Findings under which each option is on the table. */
const ON_TABLE: { readonly [O in OptionId]?: Patch } = {
  docetaxel: DOCETAXEL_UNUSED,
  docetaxel_rechallenge: RECHALLENGE,
  abiraterone: ABIRATERONE_UNUSED,
  olaparib: BRCA2,
  rucaparib: BRCA2,
  pembrolizumab: MSI_HIGH,
  radium223: RADIUM,
  platinum_chemotherapy: NEUROENDOCRINE,
};

const rows = (option: OptionId, key: 'declines' | 'contraindicated'): readonly Row[] => {
  const given = ON_TABLE[option] ?? {};
  return [
    ['named', both(given, { [key]: [option] }), 'holds', 'said', `${option} not_recommended`],
    [
      'another named',
      both(given, { [key]: [option === 'clinical_trial' ? 'radium223' : 'clinical_trial'] }),
      'fails',
      `no ${option} not_recommended`,
    ],
    ['nothing said', both(given, { [key]: undefined }), 'fails', `no ${option} not_recommended`],
  ];
};

export const preferenceCases: RuleTable = Object.fromEntries(
  [...DRUG_OPTIONS, 'clinical_trial' as const].flatMap((option) => [
    [`preference.declined.${option}`, rows(option, 'declines')],
    [`preference.contraindicated.${option}`, rows(option, 'contraindicated')],
  ]),
);
