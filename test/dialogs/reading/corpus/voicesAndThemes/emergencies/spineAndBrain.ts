import type { Row } from '../../row.ts';
import { urgent } from './urgent.ts';

/** Cord, cranial pressure, seizure: as doctors, nurses and relatives tell them. */
export const SPINE_AND_BRAIN: readonly Row[] = [
  urgent('cord_compression', 'MRI whole spine today: cord compression at T8, for urgent radiotherapy'),
  urgent(
    'cord_compression',
    'his legs have gone to jelly since this morning and he cant feel anything below his belly button',
  ),
  urgent('cord_compression', 'MSCC confirmed at L1, spinal team aware'),
  urgent('cord_compression', "Dad can't move his legs and he's wet himself"),
  urgent('cord_compression', 'New bilateral leg weakness with saddle anaesthesia and a sensory level at T10'),
  urgent('cord_compression', '76M, back pain, off legs since yesterday, perianal numbness', { age: 76 }),
  urgent('cord_compression', 'Cauda equina syndrome on exam, going to MRI now'),
  urgent('cord_compression', 'HE CANNOT STAND UP, BOTH LEGS NUMB, TERRIBLE BACK PAIN SINCE YESTERDAY'),
  urgent('cord_compression', 'my husband woke up and his legs wont work, numb from the waist down'),
  urgent('cord_compression', 'spinal cord compression, needs the surgeons tonight'),
  urgent('cord_compression', 'Acute cord compression T4 on MRI, KPS 30', { karnofsky: 30 }),
  urgent('raised_intracranial_pressure', 'papilloedema on fundoscopy and vomiting every morning'),
  urgent('raised_intracranial_pressure', 'raised intracranial pressure, neurosurgery on the phone'),
  urgent(
    'raised_intracranial_pressure',
    'CT head just now: midline shift and effaced ventricles, raised ICP',
  ),
  urgent(
    'raised_intracranial_pressure',
    'waking with bursting headaches and vomiting, blurred vision, getting drowsier by the hour',
  ),
  urgent('raised_intracranial_pressure', 'Increased intracranial pressure per neurology'),
  urgent('raised_intracranial_pressure', 'RAISED ICP ON CT HEAD, GIVEN MANNITOL IN RESUS'),
  urgent('raised_intracranial_pressure', 'the doctor told us the pressure inside his skull is far too high'),
  urgent('raised_intracranial_pressure', 'elevated ICP w/ papilledema, pt obtunded'),
  urgent('raised_intracranial_pressure', 'Signs of raised ICP: GCS 12, vomiting, sixth nerve palsy'),
  urgent('raised_intracranial_pressure', 'intracranial hypertension confirmed on MRI today'),
  urgent('seizure', 'had a seizure in our waiting room ten minutes ago'),
  urgent('seizure', 'tonic-clonic seizure 20 min ago, now post-ictal'),
  urgent('seizure', "dad just had a fit, he's shaking and foaming at the mouth"),
  urgent('seizure', 'status epilepticus, ICU review'),
  urgent('seizure', 'he is fitting now'),
  urgent('seizure', 'new onset seizures since this morning'),
  urgent('seizure', 'pt actively seizing'),
  urgent('seizure', 'convulsing on the floor, what do I do'),
  urgent('seizure', 'GENERALISED SEIZURE AT HOME TODAY, AMBULANCE CALLED'),
  urgent('seizure', 'he had siezures twice tonight, never before'),
];
