import { type Row, says, trap } from '../row.ts';

const T = true;
const F = false;

/** Notes of pharmacists, nurses, radiologists and geneticists. */
export const NOTES_OF_OTHERS: readonly Row[] = [
  says('Pharmacist med rec: enzalutamide ceased 2023; relugolix 120 mg od continues; on carbamazepine', {
    prior: { enzalutamide: T },
    adt: 'continuing',
    concomitantDrugs: ['carbamazepine'],
  }),
  says('CNS clinic: mobile with a stick, PS 2, pain ok on paracetamol only', {
    ecog: 2,
    concomitantDrugs: ['paracetamol'],
  }),
  says('CT CAP: interval increase in size and number of liver metastases', {
    imaging: 'progression',
    visceralMetastases: T,
  }),
  says('Bone scan: superscan appearances', { boneMetastases: T }),
  says('CT: no significant interval change', { imaging: 'stable' }),
  says('CT: previously seen nodal disease has reduced in size', { imaging: 'response' }),
  says('MRI brain: no intracranial metastases', { cnsMetastases: F }),
  says('PSMA PET: widespread tracer avid disease', { psmaPet: 'positive' }),
  says('Pathology: acinar adenocarcinoma, no neuroendocrine differentiation', {
    histology: 'adenocarcinoma',
  }),
  says('Repeat liver biopsy: small cell carcinoma', { histology: 'neuroendocrine' }),
  says('Genetics: no germline pathogenic variant in BRCA1, BRCA2, ATM, CHEK2 or PALB2', {}),
  says('ctDNA: CDK12 pathogenic variant', { hrr: [{ gene: 'cdk12', origin: 'ctdna' }] }),
  says('FoundationOne: TMB 12, MSI-H', { tmb: 12, msi: 'msi_high_or_dmmr' }),
  says('IHC: loss of MSH6', { msi: 'msi_high_or_dmmr' }),
  says('Tissue insufficient for NGS', {}),
  says('CHEK2 VUS only', { hrr: [{ gene: 'chek2', significance: 'vus' }] }),
  says('Nursing: bloods today ANC 1.1, hold', { anc: 1.1 }),
  says('dietitian: weight 72 kg, BMI 23', {}),
  trap('physio: progressing well with walking frame'),
  trap('OT: stable transfers'),
  trap('dental review before denosumab'),
  trap('radiology: please correlate with PSA'),
  trap('CT head 2019: old infarct, no mets'),
  says('Cardiology: EF 35%, NYHA III', { lvef: 35, nyha: 'III' }),
  says('Hepatology: Child-Pugh B cirrhosis', { childPugh: 'B' }),
  says('Neurology: known epileptic on levetiracetam', {
    seizureHistory: T,
    concomitantDrugs: ['levetiracetam'],
  }),
  says('Renal: transplant 2011, on tacrolimus', { transplant: T, concomitantDrugs: ['tacrolimus'] }),
  says('Derm: psoriasis on adalimumab', { autoimmuneDisease: T }),
  says('chemo suite: docetaxel C6 given today, last cycle', { prior: { docetaxel: T } }),
  says('anaphylaxis to first cabazitaxel', { taxaneHypersensitivity: T, prior: { cabazitaxel: T } }),
  says('docetaxel stopped after 2 cycles, toxicity', { prior: { docetaxel: T } }),
  says('had neutropenic sepsis with docetaxel in 2021', {
    prior: { docetaxel: T },
    priorFebrileNeutropenia: T,
  }),
  says('no further opioids needed since radiotherapy to the spine', {}),
  says('taking Oramorph for his hip pain, bone mets', { opioidBonePain: T, boneMetastases: T }),
  says('oligoprogressive in one rib', { oligoprogression: T }),
  says('he is in visceral crisis', { visceralCrisis: T }),
  says('PSA nadir 0.8, now 6.4', { psa: { series: [{ value: 6.4 }], nadir: 0.8 } }),
  says('PSA doubled in 6 weeks', { psaTrend: 'rising' }),
  says('PSA keeps falling', { psaTrend: 'falling' }),
  says('radiologically stable, biochemically rising', { imaging: 'stable' }),
];
