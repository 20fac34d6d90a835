import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** A ward nurse hands over; a specialist nurse rings. */
export const NURSE_HANDOVER: readonly Row[] = [
  says(
    "Bed 4, 80 years old, prostate, had all 6 of his lutetium, still on his Zoladex, he's up and about, PS 1.",
    {
      age: 80,
      pluvictoInfusions: 6,
      adt: 'continuing',
      ecog: 1,
    },
  ),
  says('bloods back: platelets 71, neuts 1.1, Hb 84 g/L', { platelets: 71, anc: 1.1, haemoglobin: 8.4 }),
  says("he's in bed most of the day now, doctor put him down as PS 3", { ecog: 3 }),
  says('dr says he is PS 3 because of the chest infection and it should be reversible', {
    ecog: 3,
    ecogReversibleCause: T,
  }),
  says('ECOG 4 and no reversible cause has been found', { ecog: 4, ecogReversibleCause: F }),
  says('K+ 2.9 mmol/L this morning', { potassium: 2.9 }),
  says('last infusion was 3 weeks ago', { weeksSinceLastInfusion: 3 }),
  says('his PSA is up again, 54 from 31', {
    psa: { series: [{ value: 31 }, { value: 54 }] },
    psaTrend: 'rising',
  }),
  says('had his Prostap yesterday, bang on time as always', { adt: 'continuing' }),
  says('on regular opioids for his bone pain, comfortable overnight', { opioidBonePain: T }),
  says('no opioids needed for bone pain', { opioidBonePain: F }),
  says('numb fingers and toes, grade 2 neuropathy charted', { neuropathyGrade: 2 }),
  says('he gets epileptic seizures, last one in 2020', { seizureHistory: T }),
  says('drug chart: levothyroxine, ramipril, tamsulosin', {
    concomitantDrugs: ['levothyroxine', 'ramipril', 'tamsulosin'],
  }),
  says('he has said no to cabazitaxel, does not want it', { declines: ['cabazitaxel'] }),
  says('testosterone came back 0.9 nmol/L', { testosterone: { value: 0.9, unit: 'nmol/L' } }),
  says('scan report in: stable. PSA coming down.', { imaging: 'stable', psaTrend: 'falling' }),
  says('he had 5 of the 6 lutetium infusions', { pluvictoInfusions: 5 }),
  says('he reacted badly to docetaxel, severe hypersensitivity, it is on his red wristband', {
    taxaneHypersensitivity: T,
    prior: { docetaxel: T },
  }),
  says('he had neutropenic sepsis with the docetaxel two years ago', {
    priorFebrileNeutropenia: T,
    prior: { docetaxel: T },
  }),
  says('we are told mets in the liver and in the bones', { visceralMetastases: T, boneMetastases: T }),
  says('echo yesterday, EF 48 %', { lvef: 48 }),
  says('kidney transplant 2014 and on tacrolimus', { transplant: T, concomitantDrugs: ['tacrolimus'] }),
];
