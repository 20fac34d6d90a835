import type { RuleTable } from '../support/ruleTable.ts';
import { adtCases } from './adt.ts';
import { adtAlertCases } from './adtAlerts.ts';
import { adverseEventCases } from './adverseEvents.ts';
import { abirateroneCases } from './arpi/abiraterone.ts';
import { enzalutamideCases } from './arpi/enzalutamide.ts';
import { arpiSequenceCases } from './arpi/sequence.ts';
import { cabazitaxelCases } from './chemotherapy/cabazitaxel.ts';
import { docetaxelCases } from './chemotherapy/docetaxel.ts';
import { platinumCases } from './chemotherapy/platinum.ts';
import { taxaneCases } from './chemotherapy/taxanes.ts';
import { cytopeniaCases } from './cytopenia.ts';
import { immunotherapyCases } from './immunotherapy.ts';
import { interactionCases } from './interactions.ts';
import { molecularCases } from './molecular.ts';
import { monitoringCases } from './monitoring.ts';
import { parpEligibilityCases } from './parp/eligibility.ts';
import { parpGeneCases } from './parp/genes.ts';
import { parpSafetyCases } from './parp/safety.ts';
import { performanceCases } from './performance.ts';
import { preferenceCases } from './preferences.ts';
import { radioligandCases } from './radioligands.ts';
import { radiumCases } from './radium.ts';
import { scopeCases } from './scope.ts';
import { statusCases } from './status.ts';
import { supportiveCases } from './supportive.ts';
import { transformationCases } from './transformation.ts';
import { transformationSignCases } from './transformationSigns.ts';
import { visceralCrisisCases } from './visceralCrisis.ts';

/** The cases of every rule, by its id. */
export const RULE_CASES: RuleTable = {
  ...scopeCases,
  ...performanceCases,
  ...adtCases,
  ...adtAlertCases,
  ...visceralCrisisCases,
  ...statusCases,
  ...transformationSignCases,
  ...transformationCases,
  ...molecularCases,
  ...parpEligibilityCases,
  ...parpGeneCases,
  ...parpSafetyCases,
  ...immunotherapyCases,
  ...taxaneCases,
  ...cabazitaxelCases,
  ...docetaxelCases,
  ...platinumCases,
  ...arpiSequenceCases,
  ...abirateroneCases,
  ...enzalutamideCases,
  ...interactionCases,
  ...radiumCases,
  ...radioligandCases,
  ...cytopeniaCases,
  ...supportiveCases,
  ...monitoringCases,
  ...adverseEventCases,
  ...preferenceCases,
};
