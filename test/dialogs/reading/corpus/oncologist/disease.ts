import { type Row, says, trap } from '../row.ts';

const T = true;
const F = false;

/** Scans read with their exceptions, one new lesion, and PET alone. */
export const SCANS: readonly Row[] = [
  says('no new lesions except liver', { visceralMetastases: T }),
  says('no new lesions apart from the liver', { visceralMetastases: T }),
  trap('CT stable apart from one new 6mm lung nodule'),
  says('no visceral mets apart from a liver lesion', { visceralMetastases: T }),
  says('no visceral metastases except for a single adrenal deposit', { visceralMetastases: T }),
  says('no new lesions other than a rib metastasis', { boneMetastases: T }),
  trap('Stable disease on CT except for a growing node'),
  trap('CT: no progression other than one lesion'),
  trap('bone scan one new lesion, CT stable'),
  trap('bone scan: one new focus, likely degenerative'),
  trap('one new lesion on bone scan'),
  trap('2 new lesions on the first bone scan'),
  trap('two new lesions on first bone scan, awaiting confirmation'),
  trap('Bone scan: single new focus in L3. CT unchanged'),
  says('progression on bone scan', { imaging: 'progression', diseaseStatus: 'progressed' }),
  says('CT: multiple new lesions', { imaging: 'progression' }),
  says('bone scan progression, 2 new lesions', { imaging: 'progression' }),
  says('PSMA PET: progression in bone. No CT or bone scan done', {
    imaging: 'not_done',
    boneMetastases: T,
  }),
  says('PSMA PET shows progression. CT and bone scan not done', { imaging: 'not_done' }),
  trap('PSMA PET progression'),
  trap('progression on PSMA PET only'),
  trap('new lesions on PSMA PET, no other imaging'),
  says('MSCC excluded on MRI, progressed', { diseaseStatus: 'progressed' }),
  says('MRI excluded cord compression, progressed', { diseaseStatus: 'progressed' }),
  says('no cord compression on MRI, PSA rising', { psaTrend: 'rising' }),
];

/** A "no" that answers, a PSA with its nadir, castration told in two times. */
export const STATUS: readonly Row[] = [
  says('no he progressed', { diseaseStatus: 'progressed' }),
  says('no, progressed', { diseaseStatus: 'progressed' }),
  says('no he has progressed', { diseaseStatus: 'progressed' }),
  says('No the disease has progressed', { diseaseStatus: 'progressed' }),
  says('no it progressed', { diseaseStatus: 'progressed' }),
  says('no he is responding', { diseaseStatus: 'responding' }),
  says('no he has not progressed', { diseaseStatus: 'stable' }),
  says('no progression', { diseaseStatus: 'stable' }),
  says('no he had docetaxel', { prior: { docetaxel: T } }),
  says('no he never had docetaxel', { prior: { docetaxel: F } }),
  says('PSA nadir 0.9 then 1.4, 2.2, 3.6 confirmed', {
    psa: { series: [{ value: 1.4 }, { value: 2.2 }, { value: 3.6 }], nadir: 0.9 },
  }),
  says('PSA nadir 0.5 now 0.9', { psa: { series: [{ value: 0.9 }], nadir: 0.5 } }),
  says('nadir 0.5 now 0.9', { psa: { series: [{ value: 0.9 }], nadir: 0.5 } }),
  says('nadir 0.9 then 1.4, 2.2, 3.6 confirmed', {
    psa: { series: [{ value: 1.4 }, { value: 2.2 }, { value: 3.6 }], nadir: 0.9 },
  }),
  says('Nadir 1.2, then 4.8', { psa: { series: [{ value: 4.8 }], nadir: 1.2 } }),
  says('PSA nadir 2, currently 14', { psa: { series: [{ value: 14 }], nadir: 2 } }),
  says('lupron stopped in error, restarted last month', { adt: 'continuing' }),
  says('ADT was stopped, then restarted', { adt: 'continuing' }),
  says('Zoladex interrupted in March, resumed in May', { adt: 'continuing' }),
  says('we make no more ADT since 2025', { adt: 'stopped' }),
  says('no more Zoladex since January', { adt: 'stopped' }),
  trap('ADT to be stopped, restart in June'),
];

/** How many infusions, where the sixth is still to come or the drug is another. */
export const INFUSIONS: readonly Row[] = [
  trap('C6 Pluvicto due Dec'),
  trap('Pluvicto cycle 6 delayed'),
  trap('Pluvicto 6/8'),
  trap('Pluvicto sixth next week'),
  trap('6th Pluvicto next week'),
  trap('Pluvicto cycle 6 on hold'),
  trap('Pluvicto C6 booked for December'),
  trap('sixth Pluvicto postponed'),
  trap('Lu-PSMA cycle 6 scheduled 3/12'),
  says('5 of the 6 Pluvicto given', { pluvictoInfusions: 5 }),
  says('5 of the 6 lutetium infusions given', { pluvictoInfusions: 5 }),
  says('he had 5 of the 6 lutetium infusions', { pluvictoInfusions: 5 }),
  says('5 Pluvicto given, sixth next week', { pluvictoInfusions: 5 }),
  says('6 Pluvicto 3 weeks ago', { pluvictoInfusions: 6, weeksSinceLastInfusion: 3 }),
  trap('6 cycles of Lutathera for NET'),
  trap('four Lutathera 2019 for a neuroendocrine tumour'),
  trap('Lu-DOTATATE x4 for carcinoid'),
];

/** Results with no unit, of another tumour, or of part of a panel. */
export const RESULTS: readonly Row[] = [
  trap('PMH: colon cancer 2019, MSI-H, resected'),
  trap('Lynch colon tumour dMMR'),
  trap('colorectal primary was MSI-high in 2015'),
  trap('His bowel cancer was dMMR'),
  trap('endometrial cancer in his sister, MSI-H'),
  says('MSI-H prostate cancer', { msi: 'msi_high_or_dmmr' }),
  says('Lynch syndrome; prostate biopsy dMMR', { msi: 'msi_high_or_dmmr' }),
  says('T came back 80 ng/dL', { testosterone: { value: 80, unit: 'ng/dL' } }),
  trap('T came back 80', {}, { invalid: ['testosterone'] }),
  trap('T 62', {}, { invalid: ['testosterone'] }),
  trap('T<0.5', {}, { invalid: ['testosterone'] }),
  trap('testosterone 14', {}, { invalid: ['testosterone'] }),
  trap('testosterone was 2.1', {}, { invalid: ['testosterone'] }),
  says('WHO 1', { ecog: 1 }),
  says('bone mets painful on morphine', { boneMetastases: T, opioidBonePain: T }),
  trap('BRCA neg'),
  trap('BRCA1/2 negative'),
  says('HRR none found', { hrr: 'negative' }),
  says('ATM somatic ctDNA pathogenic', { hrr: [{ gene: 'atm', origin: 'ctdna' }] }),
  says('BRCA2 pathogenic, somatic, on ctDNA', { hrr: [{ gene: 'brca2', origin: 'ctdna' }] }),
  says('CHEK2 somatic mutation found in plasma', { hrr: [{ gene: 'chek2', origin: 'ctdna' }] }),
];
