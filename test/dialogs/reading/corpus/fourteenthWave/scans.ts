import { answers, type Row, says, trap } from '../row.ts';

/** A scan that is booked, asked for or awaited says nothing of the one before it; asked for imaging, it says that there is none. */
export const BOOKED_SCANS: readonly Row[] = [
  trap('Bone scan scheduled for Friday'),
  trap('Awaiting PSMA PET'),
  trap('MRI spine awaited, restaging CT due'),
  trap('CT requested'),
  trap('PSMA PET booked for Monday'),
  trap('Restaging scans pending'),
  trap('Repeat CT arranged for January'),
  trap('PSMA PET planned'),
  says('CT not done', { imaging: 'not_done' }),
  says('No CT since the last infusion', { imaging: 'not_done' }),
  answers('imaging', 'CT requested', { imaging: 'not_done' }),
  answers('psmaPet', 'booked', { psmaPet: 'not_done' }),
];

/** New lesions on PSMA PET alone: positive there, and no progression on imaging. */
export const SEEN_ON_PET_ALONE: readonly Row[] = [
  says('PSMA PET shows new lesions; no CT or bone scan', { psmaPet: 'positive', imaging: 'not_done' }),
  says('PSMA PET showed new bone lesions, CT not done', {
    psmaPet: 'positive',
    boneMetastases: true,
    imaging: 'not_done',
  }),
  says('PSMA PET: new liver metastases', { psmaPet: 'positive', visceralMetastases: true }),
  says('PSMA PET demonstrates multiple new lesions', { psmaPet: 'positive' }),
  says('New lesions on PSMA PET, no CT done', { imaging: 'not_done' }),
  says('PSMA PET and CT show new lesions', { imaging: 'progression' }),
  trap('PSMA PET: no new lesions'),
  says('mixed PSMA PET', { psmaPet: 'mixed' }),
];

/** Told what to look out for, and what a word is held to mean. */
export const TOLD_OF_SIGNS: readonly Row[] = [
  trap('He was taught to recognise cord compression.'),
  trap('Warned of the symptoms of sepsis'),
  trap('Wife told what febrile neutropenia is'),
  trap('He knows the warning signs of cord compression'),
  trap('Told them about the signs of cord compression'),
  trap('Reminded of the symptoms of hypercalcaemia.'),
  trap('Shown how to spot the signs of sepsis.'),
  trap('He understands what cord compression means.'),
  says('He was told he has cord compression', { redFlags: ['cord_compression'] }),
  says('Told us of new leg weakness', { redFlags: ['cord_compression'] }),
  says('He told me what the symptoms of his cord compression were: leg weakness since yesterday', {
    redFlags: ['cord_compression'],
  }),
  says('Educated about the signs of cord compression and now has leg weakness', {
    redFlags: ['cord_compression'],
  }),
  says('He was warned of the risk of sepsis and has a fever of 39 today', { redFlags: ['sepsis'] }),
  says('He knows the symptoms of cord compression, and since last night cannot feel his legs', {
    redFlags: ['cord_compression'],
  }),
  trap('PCWG3 requires a PSA rise of 25%'),
  trap('PCWG3 needs a PSA rise of 2 ng/mL'),
  trap('RECIST asks for a 20% increase'),
];
