import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Pasted tables, tab-separated, with and without headings. */
export const TABLES: readonly Row[] = [
  says('Test\tResult\tUnit\nHb\t102\tg/L\nANC\t2.4\t10^9/L\nPlt\t131\t10^9/L', {
    haemoglobin: 10.2,
    anc: 2.4,
    platelets: 131,
  }),
  says('Testosterone\t0.5\tnmol/L\nPotassium\t3.8\tmmol/L', {
    testosterone: { value: 0.5, unit: 'nmol/L' },
    potassium: 3.8,
  }),
  says('ECOG\t2\nKPS\t60\nAge\t79', { ecog: 2, karnofsky: 60, age: 79 }),
  says('Drug\tGiven\ndocetaxel\tyes\ncabazitaxel\tno\nabiraterone\tyes\nolaparib\tno', {
    prior: { docetaxel: T, cabazitaxel: F, abiraterone: T, olaparib: F },
  }),
  says('Bilirubin\t18 µmol/L\tULN 20\nALT\t120 U/L\tULN 40\nAST\t100 U/L\tULN 40\nALP\t600 U/L\tULN 120', {
    bilirubinTimesUln: 0.9,
    altTimesUln: 3,
    astTimesUln: 2.5,
    alpTimesUln: 5,
  }),
  says('Date\tPSA (ng/mL)\n2026-08-03\t9.2\n2026-09-14\t15.7\n2026-11-02\t28', {
    psa: {
      series: [
        { value: 9.2, date: '2026-08-03' },
        { value: 15.7, date: '2026-09-14' },
        { value: 28, date: '2026-11-02' },
      ],
    },
  }),
  says('MSI\tMSS\nTMB\t5 mut/Mb\nHRR\tnegative', { msi: 'mss_or_pmmr', tmb: 5, hrr: 'negative' }),
  says('Gene\tFinding\nBRCA2\tpathogenic, somatic\nTP53\tpathogenic', {
    hrr: [{ gene: 'brca2', origin: 'somatic' }],
  }),
  says('Pluvicto infusions\t6\nWeeks since last\t11\nADT\tcontinuing', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 11,
    adt: 'continuing',
  }),
  says('Bone mets\tY\nVisceral mets\tN\nCNS mets\tN', {
    boneMetastases: T,
    visceralMetastases: F,
    cnsMetastases: F,
  }),
  says('LVEF\t58 %\nNYHA\tI\nChild-Pugh\tA\nCrCl\t84 mL/min', {
    lvef: 58,
    nyha: 'I',
    childPugh: 'A',
    creatinineClearance: 84,
  }),
  says('Seizure history\tno\nAutoimmune disease\tyes\nTransplant\tno', {
    seizureHistory: F,
    autoimmuneDisease: T,
    transplant: F,
  }),
  says('Imaging\tprogression\nPSA trend\trising\nStatus\tprogressed', {
    imaging: 'progression',
    psaTrend: 'rising',
    diseaseStatus: 'progressed',
  }),
  says('| Hb | ANC | Plt |\n|---|---|---|\n| 11.9 g/dL | 3.1 x10^9/L | 177 x10^9/L |', {
    haemoglobin: 11.9,
    anc: 3.1,
    platelets: 177,
  }),
  says('• docetaxel (2020)\n• abiraterone (2021)\n• lutetium x6 (2026)\n• ECOG 1', {
    prior: { docetaxel: T, abiraterone: T },
    pluvictoInfusions: 6,
    ecog: 1,
  }),
  says('o ADT: goserelin, ongoing\no Testosterone: <0.7 nmol/L\no Histology: adenocarcinoma', {
    adt: 'continuing',
    testosterone: { value: 0.7, unit: 'nmol/L', comparator: '<' },
    histology: 'adenocarcinoma',
  }),
  says('Corrected Ca\t2.52\tmmol/L\nK\t4.7\tmmol/L\nHb\t12.1\tg/dL', {
    correctedCalcium: 2.52,
    potassium: 4.7,
    haemoglobin: 12.1,
  }),
  says('Neuropathy\tgrade 2\nTaxane hypersensitivity\tno\nPrior febrile neutropenia\tno', {
    neuropathyGrade: 2,
    taxaneHypersensitivity: F,
    priorFebrileNeutropenia: F,
  }),
  says('Visceral crisis\tno\nOligoprogression\tyes\nFDG discordance\tno\nOpioid bone pain\tno', {
    visceralCrisis: F,
    oligoprogression: T,
    fdgDiscordance: F,
    opioidBonePain: F,
  }),
  says('Concomitant drugs\tamlodipine, warfarin', { concomitantDrugs: ['amlodipine', 'warfarin'] }),
];
