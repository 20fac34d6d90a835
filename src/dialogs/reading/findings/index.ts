import type { FindingKey } from '../../../engine/index.ts';
import { adt } from './adt.ts';
import type { FindingReader } from './candidate.ts';
import { diseaseStatus } from './diseaseStatus.ts';
import { ecog } from './ecog.ts';
import { hrr } from './hrr.ts';
import { imaging } from './imaging.ts';
import { infusions } from './infusions.ts';
import { anc, correctedCalcium, creatinineClearance, haemoglobin, platelets, potassium } from './labs.ts';
import { msi } from './msi.ts';
import { prior } from './prior.ts';
import { testosterone, testosteroneCastrate } from './testosterone.ts';

/** How each finding is read. */
export const READERS: Partial<Readonly<Record<FindingKey, FindingReader>>> = {
  pluvictoInfusions: infusions,
  adt,
  testosterone,
  testosteroneCastrate,
  diseaseStatus,
  imaging,
  ecog,
  msi,
  hrr,
  prior,
  anc,
  platelets,
  haemoglobin,
  creatinineClearance,
  potassium,
  correctedCalcium,
};
