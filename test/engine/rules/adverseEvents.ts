import { both, EVERY_DRUG, ON_TABLE } from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';

const WATCHED = EVERY_DRUG.filter((drug) => ['cabazitaxel', 'olaparib', 'radium223'].includes(drug));

/** Said of a drug on the table, and of no other. */
export const adverseEventCases: RuleTable = Object.fromEntries(
  WATCHED.map((drug) => [
    `${drug}.monitoring`,
    [
      ['on the table', ON_TABLE[drug], 'holds', 'said'],
      ['declined', both(ON_TABLE[drug], { declines: [drug] }), 'holds', 'no said'],
      ['CNS metastases, so on hold', both(ON_TABLE[drug], { cnsMetastases: true }), 'holds', 'said'],
      ['stable', both(ON_TABLE[drug], { diseaseStatus: 'stable', imaging: 'stable' }), 'holds', 'no said'],
      ['an emergency', both(ON_TABLE[drug], { redFlags: ['sepsis'] }), 'holds', 'no said'],
    ],
  ]),
);
