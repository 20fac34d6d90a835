import { type QuestionWords, YES_NO } from './questionWords.ts';

export const priorTaxanes: QuestionWords = {
  label: 'prior taxanes',
  prompt: 'Which taxanes were given before, in any setting?',
  why: 'Cabazitaxel is for patients who had docetaxel and not cabazitaxel.',
  citation: 'LABEL-JEVTANA',
  choices: [],
  multi: [
    { label: 'Docetaxel', value: 'docetaxel' },
    { label: 'Cabazitaxel', value: 'cabazitaxel' },
  ],
};

export const priorArpis: QuestionWords = {
  label: 'prior ARPIs',
  prompt: 'Which ARPIs were given before, in any setting (also for hormone-sensitive disease)?',
  why: 'After one ARPI, cross-resistance to the next is common.',
  citation: 'KHALAF2019',
  choices: [],
  multi: [
    { label: 'Abiraterone', value: 'abiraterone' },
    { label: 'Enzalutamide', value: 'enzalutamide' },
    { label: 'Apalutamide', value: 'apalutamide' },
    { label: 'Darolutamide', value: 'darolutamide' },
  ],
};

export const priorParp: QuestionWords = {
  label: 'prior PARP inhibitors',
  prompt: 'Which PARP inhibitors were given before, alone or in combination?',
  why: 'A PARP inhibitor is an option only where none was used before.',
  citation: 'PROFOUND-OS',
  choices: [],
  multi: [
    { label: 'Olaparib', value: 'olaparib' },
    { label: 'Rucaparib', value: 'rucaparib' },
    { label: 'Talazoparib', value: 'talazoparib' },
    { label: 'Niraparib', value: 'niraparib' },
  ],
};

export const priorPembrolizumab: QuestionWords = {
  label: 'prior pembrolizumab',
  prompt: 'Was pembrolizumab or another PD-1/PD-L1 inhibitor given before?',
  why: 'Pembrolizumab is an option only where no PD-1/PD-L1 inhibitor was used before.',
  citation: 'LABEL-KEYTRUDA',
  choices: YES_NO,
};

export const priorRadium: QuestionWords = {
  label: 'prior radium-223',
  prompt: 'Was radium-223 given before?',
  why: 'Radium-223 is not repeated.',
  citation: 'LABEL-XOFIGO',
  choices: YES_NO,
};

export const priorPlatinum: QuestionWords = {
  label: 'prior platinum chemotherapy',
  prompt: 'Was platinum chemotherapy given before?',
  why: 'After platinum, a reversion can make a PARP inhibitor fail: it is looked for first.',
  citation: 'BRCA-REVERSION',
  choices: YES_NO,
};

export const docetaxelResponseMonths: QuestionWords = {
  label: 'progression-free interval after docetaxel',
  prompt: 'How many months did the response to docetaxel last (progression-free interval)?',
  why: 'Docetaxel again is considered only after a response of more than 6 months.',
  citation: 'DOCETAXEL_RECHALLENGE',
  choices: [],
  hint: 'Type the number of months, e.g. 8 months.',
};

export const docetaxelProgressedAfterArpiSwitch: QuestionWords = {
  label: 'progression on or after an ARPI that followed docetaxel',
  prompt: 'Did the disease progress on or after an ARPI that followed docetaxel?',
  why: 'It is the article’s second condition for docetaxel again.',
  citation: 'SEED',
  choices: YES_NO,
};

export const boneMetastases: QuestionWords = {
  label: 'bone metastases',
  prompt: 'Are there bone metastases?',
  why: 'Radium-223 is for symptomatic bone metastases.',
  citation: 'LABEL-XOFIGO',
  choices: YES_NO,
};

export const opioidBonePain: QuestionWords = {
  label: 'bone pain needing regular opioids',
  prompt: 'Does bone pain need regular opioids?',
  why: 'Radium-223 is for symptomatic bone metastases.',
  citation: 'LABEL-XOFIGO',
  choices: YES_NO,
};

export const visceralMetastases: QuestionWords = {
  label: 'visceral metastases',
  prompt: 'Are there visceral metastases?',
  why: 'Visceral metastases exclude radium-223.',
  citation: 'LABEL-XOFIGO',
  choices: YES_NO,
};
