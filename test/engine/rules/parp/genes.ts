import { ATM, BRCA2, both, type Patch } from '../../support/baseCase.ts';
import type { RuleTable } from '../../support/ruleTable.ts';

const gene = (name: string): Patch => ({ hrr: [{ gene: name, origin: 'somatic' }] });

export const parpGeneCases: RuleTable = {
  'olaparib.brca-or-palb2-first': [
    ['BRCA1', gene('brca1'), 'holds', 'said', 'olaparib rank 1', 'cabazitaxel rank 2'],
    ['PALB2', gene('palb2'), 'holds', 'olaparib rank 1', 'cabazitaxel rank 2', 'rucaparib not_recommended'],
    ['CDK12', gene('cdk12'), 'fails', 'olaparib rank 1', 'cabazitaxel rank 1'],
    ['pending', { hrr: 'pending' }, 'unknown', 'no said'],
  ],
  'olaparib.other-genes-share': [
    ['ATM', ATM, 'holds', 'said', 'olaparib rank 1', 'cabazitaxel rank 1'],
    ['BRCA2', BRCA2, 'fails', 'no said'],
    ['PALB2', gene('palb2'), 'fails', 'no said'],
    ['pending', { hrr: 'pending' }, 'unknown', 'no said'],
  ],
  'olaparib.cohort-a': [
    ['BRCA2', BRCA2, 'holds', 'said'],
    ['ATM', ATM, 'holds', 'said'],
    ['CDK12', gene('cdk12'), 'fails', 'no said'],
    ['pending', { hrr: 'pending' }, 'unknown', 'no said'],
  ],
  'olaparib.outside-cohort-a': [
    ['CDK12', gene('cdk12'), 'holds', 'said'],
    ['PALB2', gene('palb2'), 'holds', 'said'],
    ['ATM', ATM, 'fails', 'no said'],
    ['FANCA, of another label', gene('fanca'), 'fails', 'no said'],
    ['pending', { hrr: 'pending' }, 'unknown', 'no said'],
  ],
  'olaparib.few-responses': [
    ['ATM', ATM, 'holds', 'said'],
    ['CDK12', gene('cdk12'), 'holds', 'said'],
    ['CHEK2', gene('chek2'), 'holds', 'said'],
    ['BARD1', gene('bard1'), 'fails', 'no said'],
    ['ATM with BRCA2', { hrr: [{ gene: 'brca2' }, { gene: 'atm' }] }, 'fails', 'no said'],
    ['ATM with PALB2', { hrr: [{ gene: 'palb2' }, { gene: 'atm' }] }, 'fails', 'no said'],
    ['pending', { hrr: 'pending' }, 'unknown', 'no said'],
  ],
  'parp.combinations': [
    ['BRCA2', BRCA2, 'holds', 'said'],
    ['ATM', ATM, 'holds', 'said'],
    ['nothing actionable', {}, 'holds', 'no said'],
    ['BRCA2 at ECOG 4', both(BRCA2, { ecog: 4 }), 'holds', 'no said'],
  ],
};
