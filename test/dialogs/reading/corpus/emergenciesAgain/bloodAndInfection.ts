import type { Row } from '../row.ts';
import { urgent } from './urgent.ts';

/** Infection without neutrophils. */
export const NO_NEUTROPHILS: readonly Row[] = urgent(
  'febrile_neutropenia',
  'feeling hot and shaky after chemo, no neutrophils',
  'temperature of 39 and his neutrophils are rock bottom',
  'rigors and his neutrophils are rock bottom',
  'shivering and neutropenic',
  'hot and shivery, counts are on the floor with no neutrophils',
  'fever, neutrophils nil',
  'temp 38.6 with undetectable neutrophils',
  'spiking temperatures, neutrophils very low',
  'febril neutropenia',
  'neutropenic and feverish',
);

/** Infection that has spread. */
export const SEPSIS_AGAIN: readonly Row[] = urgent(
  'sepsis',
  'got sepsis from the catheter, shivering and mottled',
  'urosepsis today, on IV antibiotics',
  'he has gone septic',
  'shivering, mottled and clammy',
  'feeling hot and shaky',
  'burning up and shivering',
  'temperature of 39.4 this evening',
  'septicaemia from the line',
  'rigors after the catheter change',
  'septic shok',
  'septicemia',
);

/** Blood where none should be. */
export const BLOOD_AGAIN: readonly Row[] = urgent(
  'bleeding',
  'coughing up cupfuls of blood',
  'peeing pure blood',
  'vomiting bowls of blood',
  'passing clots of blood',
  'weeing nothing but blood',
  'bringing up mouthfuls of fresh blood',
  'blood pouring from his nose',
  'haemorhage from the bladder',
  'massive haemorrhge overnight',
  'lost pints of blood from the back passage',
  'pooing blood since last night',
  'passing loads of blood in his water',
);

/** Clots in the lung. */
export const CLOTS_AGAIN: readonly Row[] = urgent(
  'pulmonary_embolism',
  'CTPA an hour ago: PE.',
  'CTPA this morning - bilateral PE',
  'CTPA 2 hours ago: PE',
  'CTPA done today: saddle PE',
  'scan shows a clot on his lung',
  'pulmonary embolus on CT today',
  'pulmonary embolsm on CTPA',
  'CTPA report: segmental PE',
  'clots on both lungs',
  'PE confirmed an hour ago',
  'CTPA yesterday: PEs',
);
