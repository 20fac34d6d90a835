import type { RuleTable } from '../support/ruleTable.ts';
import { adtCases } from './adt.ts';
import { arpiCases } from './arpi.ts';
import { immunotherapyCases } from './immunotherapy.ts';
import { molecularCases } from './molecular.ts';
import { monitoringCases } from './monitoring.ts';
import { parpCases } from './parp.ts';
import { performanceCases } from './performance.ts';
import { preferenceCases } from './preferences.ts';
import { radioligandCases } from './radioligands.ts';
import { radiumCases } from './radium.ts';
import { scopeCases } from './scope.ts';
import { statusCases } from './status.ts';
import { supportiveCases } from './supportive.ts';
import { taxaneCases } from './taxanes.ts';
import { transformationCases } from './transformation.ts';

/** The cases of every rule, by its id. */
export const RULE_CASES: RuleTable = {
  ...scopeCases,
  ...performanceCases,
  ...adtCases,
  ...statusCases,
  ...transformationCases,
  ...molecularCases,
  ...parpCases,
  ...immunotherapyCases,
  ...taxaneCases,
  ...arpiCases,
  ...radiumCases,
  ...radioligandCases,
  ...supportiveCases,
  ...monitoringCases,
  ...preferenceCases,
};
