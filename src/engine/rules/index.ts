import { adtRules } from './adt.ts';
import { arpiRules } from './arpi.ts';
import { immunotherapyRules } from './immunotherapy.ts';
import { molecularRules } from './molecular.ts';
import { monitoringRules } from './monitoring.ts';
import { parpRules } from './parp.ts';
import { performanceRules } from './performance.ts';
import { preferenceRules } from './preferences.ts';
import { radioligandRules } from './radioligands.ts';
import { radiumRules } from './radium.ts';
import type { Rule } from './rule.ts';
import { scopeRules } from './scope.ts';
import { statusRules } from './status.ts';
import { supportiveRules } from './supportive.ts';
import { taxaneRules } from './taxanes.ts';
import { transformationRules } from './transformation.ts';

/** The rule book, in the order of the article's card. */
export const RULES: readonly Rule[] = [
  ...scopeRules,
  ...performanceRules,
  ...adtRules,
  ...statusRules,
  ...transformationRules,
  ...molecularRules,
  ...parpRules,
  ...immunotherapyRules,
  ...taxaneRules,
  ...arpiRules,
  ...radiumRules,
  ...radioligandRules,
  ...supportiveRules,
  ...monitoringRules,
  ...preferenceRules,
];
