import type { Row } from '../row.ts';
import { urgent } from './urgent.ts';

/** Fits. */
export const FITS_AGAIN: readonly Row[] = urgent(
  'seizure',
  'fitting now',
  'just had a fit, shaking and foaming',
  'GENERALISED SEIZURE AT HOME TODAY',
  'siezures twice tonight',
  "he's fitting",
  'foaming at the mouth and jerking',
  'has been fitting for five minutes',
  'tonic clonic seizure in the waiting room',
  'two seizures since lunch',
  'seizur this morning',
  'second fit tonight',
  'just had a convulsion',
  'witnessed siezure at breakfast',
  'status epilepticus',
);

/** Pressure in the skull. */
export const PRESSURE_AGAIN: readonly Row[] = urgent(
  'raised_intracranial_pressure',
  'intracranial hypertension confirmed on MRI today',
  'the pressure inside his skull is far too high',
  'intracranial pressure is raised',
  'pressure on his brain is too high',
  'raised pressure in the head on CT',
  'intracranial hypertension',
  'ICP raised on imaging today',
  'high pressure inside the skull',
  'swelling on the brain with vomiting and headache',
  'papilloedma on fundoscopy',
  'raised intracranal pressure',
);
