import { names, type Row, says, trap } from '../row.ts';

const psa = (value: number) => ({ psa: { series: [{ value }] } });

/** A PSA at a visit, of once, and none. */
export const PSA_AT_A_VISIT: readonly Row[] = [
  says('PSA at last check 21 ng/mL, rising', { ...psa(21), psaTrend: 'rising' }),
  says('PSA at the last draw 12.4, falling', { ...psa(12.4), psaTrend: 'falling' }),
  says('PSA on last control: 8,2 ng/ml', psa(8.2)),
  says('PSA at last measurement 5.1, stable', { ...psa(5.1), psaTrend: 'stable' }),
  names('initial PSA 60', []),
  names('Initial PSA was 60', []),
  trap('baseline PSA 60'),
  trap('Next PSA control in 3 months'),
  says('initial PSA 60, now 12', { psa: { series: [{ value: 60 }, { value: 12 }] } }),
  names('Initials JS', ['name']),
  names('Initial: J.S.', ['name']),
];

/** Hormones by the names of other countries. */
export const HORMONES_ABROAD: readonly Row[] = [
  says('Under Trenantone continuing', { adt: 'continuing' }),
  says('Under Sixantone ongoing', { adt: 'continuing' }),
  says('On Trenantone every 3 months', { adt: 'continuing' }),
  says('Diphereline continues', { adt: 'continuing' }),
];

/** The level that the word is held to mean stands beside the patient's own. */
export const CASTRATE_BESIDE_A_LEVEL: readonly Row[] = [
  says('testosterone 12 ng/dL (castrate <50 ng/dL)', { testosterone: { value: 12, unit: 'ng/dL' } }),
  says('testosterone 0.4 nmol/L (castrate <1.7 nmol/L)', { testosterone: { value: 0.4, unit: 'nmol/L' } }),
  says('testosterone 20 ng/dL, castrate level <50 ng/dL', { testosterone: { value: 20, unit: 'ng/dL' } }),
  says('testosterone 300 ng/dL (castrate < 50 ng/dL)', { testosterone: { value: 300, unit: 'ng/dL' } }),
  says('castrate at 12 ng/dL', { testosterone: { value: 12, unit: 'ng/dL' } }),
  says('castrate <50 ng/dL', { testosterone: { value: 50, unit: 'ng/dL', comparator: '<' } }),
];

/** Bone pain and the opioids that stand a clause away. */
export const OPIOIDS_BESIDE_PAIN: readonly Row[] = [
  says('Bone mets with pain requiring opioids.', { boneMetastases: true, opioidBonePain: true }),
  says('Bone pain worse, requiring opioids since May.', { opioidBonePain: true }),
  says('Bone pain, now requires oxycodone daily', { opioidBonePain: true }),
  says('Hip pain at night, needing morphine', { opioidBonePain: true }),
  says('Painful bone mets requiring opioids', { boneMetastases: true, opioidBonePain: true }),
  says('Pain from bone mets, requiring regular morphine', { boneMetastases: true, opioidBonePain: true }),
  says('Bone mets causing pain, on fentanyl patches for bone pain', {
    boneMetastases: true,
    opioidBonePain: true,
  }),
  says('Bone pain, not requiring opioids', { opioidBonePain: false }),
];

/** One "no" over sites that "or" joins. */
export const NO_OTHER_SITES: readonly Row[] = [
  says('no liver or lung or other visceral mets', { visceralMetastases: false }),
  says('no liver, lung or other visceral metastases', { visceralMetastases: false }),
  says('without liver or other visceral mets', { visceralMetastases: false }),
  says('no lung or other visceral metastases', { visceralMetastases: false }),
];
