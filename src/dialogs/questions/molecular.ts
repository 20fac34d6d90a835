import { type QuestionWords, same } from './questionWords.ts';

export const msi: QuestionWords = {
  label: 'MSI/MMR',
  prompt: 'What is the MSI or MMR result?',
  why: 'MSI-H/dMMR puts pembrolizumab first.',
  citation: 'ASCO-GENOMIC-2025',
  choices: [
    { label: 'MSI-H or dMMR', says: 'MSI-H' },
    { label: 'MSS or pMMR', says: 'MSS' },
    { label: 'Not tested', says: 'not tested' },
    { label: 'Pending', says: 'pending' },
  ],
};

export const hrr: QuestionWords = {
  label: 'HRR gene testing',
  prompt: 'What did HRR gene testing show (germline, tumour or ctDNA)?',
  why: 'A pathogenic alteration can put a PARP inhibitor first.',
  citation: 'ASCO-GENOMIC-2025',
  choices: [
    { label: 'Negative', says: 'HRR negative' },
    same('BRCA2'),
    same('BRCA1'),
    same('PALB2'),
    same('ATM'),
    same('CDK12'),
    same('CHEK2'),
    { label: 'Not tested', says: 'HRR not tested' },
    { label: 'Pending', says: 'HRR pending' },
  ],
  hint: 'Gene, origin and significance can be typed, e.g. "BRCA2 germline", "ATM ctDNA", "CHEK2 VUS". A gene alone counts as pathogenic.',
};
