import { adtRules } from './adt.ts';
import { adverseEventRules } from './adverseEvents.ts';
import { abirateroneRules } from './arpi/abiraterone.ts';
import { enzalutamideRules } from './arpi/enzalutamide.ts';
import { arpiSequence } from './arpi/sequence.ts';
import { cabazitaxelRules } from './chemotherapy/cabazitaxel.ts';
import { docetaxelRules } from './chemotherapy/docetaxel.ts';
import { platinumCautions } from './chemotherapy/platinum.ts';
import { taxaneRules } from './chemotherapy/taxanes.ts';
import { cytopeniaRules } from './cytopenia.ts';
import { immunotherapyRules } from './immunotherapy.ts';
import { interactionRules } from './interactions.ts';
import { molecularRules } from './molecular.ts';
import { monitoringRules } from './monitoring.ts';
import { parpEligibility } from './parp/eligibility.ts';
import { parpGenes } from './parp/genes.ts';
import { parpSafety } from './parp/safety.ts';
import { performanceRules } from './performance.ts';
import { preferenceRules } from './preferences.ts';
import { radioligandRules } from './radioligands.ts';
import { radiumRules } from './radium.ts';
import type { Rule } from './rule.ts';
import { scopeRules } from './scope.ts';
import { statusRules } from './status.ts';
import { supportiveRules } from './supportive.ts';
import { transformationRules } from './transformation.ts';
import { transformationSigns } from './transformationSigns.ts';
import { visceralCrisisRules } from './visceralCrisis.ts';

/** The rule book, in the order of the article's card. */
export const RULES: readonly Rule[] = [
  ...scopeRules,
  ...performanceRules,
  ...adtRules,
  ...visceralCrisisRules,
  ...statusRules,
  ...transformationSigns,
  ...transformationRules,
  ...molecularRules,
  ...parpEligibility,
  ...parpGenes,
  ...parpSafety,
  ...immunotherapyRules,
  ...taxaneRules,
  ...cabazitaxelRules,
  ...docetaxelRules,
  ...platinumCautions,
  ...arpiSequence,
  ...abirateroneRules,
  ...enzalutamideRules,
  ...interactionRules,
  ...radiumRules,
  ...radioligandRules,
  ...cytopeniaRules,
  ...supportiveRules,
  ...monitoringRules,
  ...adverseEventRules,
  ...preferenceRules,
];
