import type { FindingKey } from '../../../engine/index.ts';
import { adt } from './adt.ts';
import { age } from './age.ts';
import type { FindingReader } from './candidate.ts';
import { concomitantDrugs } from './concomitantDrugs.ts';
import { diseaseStatus } from './diseaseStatus.ts';
import { docetaxelProgressedAfterArpiSwitch } from './docetaxelSwitch.ts';
import { ecog } from './ecog.ts';
import {
  autoimmuneDisease,
  priorFebrileNeutropenia,
  seizureHistory,
  taxaneHypersensitivity,
  transplant,
} from './history.ts';
import { hrr } from './hrr.ts';
import { imaging } from './imaging.ts';
import { infusions } from './infusions.ts';
import {
  anc,
  correctedCalcium,
  creatinineClearance,
  haemoglobin,
  karnofsky,
  platelets,
  potassium,
  tmb,
} from './labs.ts';
import { alpTimesUln, altTimesUln, astTimesUln, bilirubinTimesUln } from './liver.ts';
import { msi } from './msi.ts';
import { neuropathyGrade } from './neuropathy.ts';
import { childPugh, lvef, nyha } from './organs.ts';
import { fdgDiscordance, histology, psmaPet } from './pathology.ts';
import { prior } from './prior.ts';
import { psa } from './psa.ts';
import { psaTrend } from './psaTrend.ts';
import { redFlags } from './redFlags.ts';
import { reversibleCause } from './reversibleCause.ts';
import {
  boneMetastases,
  cnsMetastases,
  oligoprogression,
  opioidBonePain,
  visceralCrisis,
  visceralMetastases,
} from './spread.ts';
import { testosterone, testosteroneCastrate } from './testosterone.ts';
import { docetaxelResponseMonths, weeksSinceLastInfusion } from './timing.ts';

/** How each finding is read. `declines` and `contraindicated` are read with the drugs, in `prior`. */
export const READERS: Readonly<Record<Exclude<FindingKey, 'declines' | 'contraindicated'>, FindingReader>> = {
  redFlags,
  pluvictoInfusions: infusions,
  weeksSinceLastInfusion,
  adt,
  testosterone,
  testosteroneCastrate,
  diseaseStatus,
  psa,
  psaTrend,
  imaging,
  visceralMetastases,
  boneMetastases,
  opioidBonePain,
  cnsMetastases,
  visceralCrisis,
  oligoprogression,
  psmaPet,
  fdgDiscordance,
  histology,
  ecog,
  karnofsky,
  ecogReversibleCause: reversibleCause,
  msi,
  hrr,
  tmb,
  prior,
  docetaxelResponseMonths,
  docetaxelProgressedAfterArpiSwitch,
  anc,
  platelets,
  haemoglobin,
  bilirubinTimesUln,
  astTimesUln,
  altTimesUln,
  alpTimesUln,
  childPugh,
  creatinineClearance,
  potassium,
  correctedCalcium,
  lvef,
  nyha,
  seizureHistory,
  autoimmuneDisease,
  transplant,
  priorFebrileNeutropenia,
  taxaneHypersensitivity,
  neuropathyGrade,
  age,
  concomitantDrugs,
};
