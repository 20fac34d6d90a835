import type { InputCoverage } from './coverageRow.ts';

/** The facts that the sources would ask for, in their order, and the findings that hold them. */
export const INPUT_COVERAGE = {
  D01: { findings: ['redFlags', 'platelets', 'correctedCalcium'] },
  D02: { findings: ['pluvictoInfusions', 'weeksSinceLastInfusion'] },
  D03: { findings: ['adt'], left: 'Agonist or antagonist: it changes nothing but the flare, which is said.' },
  D04: { findings: ['testosterone', 'testosteroneCastrate'], left: 'The date of the value.' },
  D05: {
    findings: ['diseaseStatus', 'visceralCrisis'],
    left: 'A mixed status: asked until it is one of four.',
  },
  D06: { findings: ['psa', 'psaTrend'] },
  D07: {
    findings: ['imaging', 'visceralMetastases', 'oligoprogression'],
    left: 'Type, date and lesion counts: imaging comes as the team reads it.',
  },
  D08: { findings: ['ecog', 'karnofsky', 'ecogReversibleCause'] },
  D09: {
    findings: ['prior.docetaxel', 'docetaxelResponseMonths', 'docetaxelProgressedAfterArpiSwitch'],
    left: 'Hormone-sensitive or castration-resistant: docetaxel given in either counts.',
  },
  D10: { findings: ['prior.cabazitaxel'], left: 'Why it was stopped.' },
  D11: {
    findings: ['prior.abiraterone', 'prior.enzalutamide', 'prior.apalutamide', 'prior.darolutamide'],
    left: 'Setting, reason for stopping and months to progression: an ARPI given in any setting counts; that it was stopped for toxicity is for the MDT.',
  },
  D12: { findings: ['hrr'] },
  D13: { findings: ['msi', 'tmb'] },
  D14: {
    findings: ['prior.olaparib', 'prior.rucaparib', 'prior.talazoparib', 'prior.niraparib'],
    left: 'Why it was stopped.',
  },
  D15: { findings: ['prior.pembrolizumab', 'autoimmuneDisease', 'transplant'] },
  D16: { findings: ['anc'] },
  D17: { findings: ['platelets', 'haemoglobin'] },
  D18: { findings: ['bilirubinTimesUln', 'astTimesUln', 'altTimesUln', 'alpTimesUln', 'childPugh'] },
  D19: { findings: ['creatinineClearance'] },
  D20: { findings: ['correctedCalcium', 'potassium'], left: 'Blood pressure: named with abiraterone.' },
  D21: {
    findings: [
      'lvef',
      'nyha',
      'seizureHistory',
      'cnsMetastases',
      'neuropathyGrade',
      'taxaneHypersensitivity',
    ],
    left: 'Recent infarction and falls: named with the drugs that they bear on.',
  },
  D22: { findings: ['visceralMetastases', 'boneMetastases', 'opioidBonePain', 'prior.radium223'] },
  D23: { findings: ['psmaPet', 'fdgDiscordance', 'histology', 'prior.platinum'] },
  D24: { findings: ['concomitantDrugs'] },
  D25: {
    findings: ['age', 'priorFebrileNeutropenia'],
    left: 'Frailty and pelvic radiotherapy: named with chemotherapy.',
  },
  D26: {
    findings: ['declines', 'contraindicated'],
    left: 'Goals of care and access to a trial: said in every answer, decided by the patient and the team.',
  },
} as const satisfies Record<string, InputCoverage>;

/** Findings that are noted and bear on nothing: no source gives them a part in what comes next. */
export const NOTED_ONLY = ['prior.sipuleucel_t'] as const;
