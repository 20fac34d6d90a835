import type { RedFlag } from '../../../../../src/engine/index.ts';
import { type Row, wants } from '../row.ts';
import { BLOOD_AND_CALCIUM } from './emergencies/bloodAndCalcium.ts';
import { BRAIN } from './emergencies/brain.ts';
import { CLOT_AND_BREAK } from './emergencies/clotAndBreak.ts';
import { CORD } from './emergencies/cord.ts';
import { INFECTION } from './emergencies/infection.ts';
import { WATERWORKS } from './emergencies/waterworks.ts';

type Said = Readonly<Partial<Record<RedFlag, readonly string[]>>>;

const heard = (said: Said): readonly Row[] =>
  (Object.entries(said) as [RedFlag, readonly string[]][]).flatMap(([flag, phrases]) =>
    phrases.map((text) => wants('emergency', text, { findings: { redFlags: [flag] } })),
  );

/** Each emergency as a nurse, a relative, a registrar or the patient would put it. */
export const EMERGENCIES_AGAIN: readonly Row[] = [
  ...[CORD, INFECTION, BLOOD_AND_CALCIUM, WATERWORKS, BRAIN, CLOT_AND_BREAK].flatMap(heard),
  wants('emergency', 'ANC 0.4 and a fever of 39', {
    findings: { redFlags: ['febrile_neutropenia'], anc: 0.4 },
  }),
  wants('emergency', 'fever on day 8 of chemo, neutrophils 0.3', {
    findings: { redFlags: ['febrile_neutropenia'], anc: 0.3 },
  }),
  wants('emergency', 'fracture through a lytic lesion', {
    findings: { redFlags: ['pathological_fracture'], boneMetastases: true },
  }),
];
