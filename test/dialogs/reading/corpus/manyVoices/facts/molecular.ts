import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Results of germline, tumour and plasma testing. */
export const MOLECULAR: readonly Row[] = [
  says('gBRCA2', { hrr: [{ gene: 'brca2', origin: 'germline' }] }),
  says('gBRCA1 pathogenic variant', { hrr: [{ gene: 'brca1', origin: 'germline' }] }),
  says('BRCA2 mutation on tumour sequencing', { hrr: [{ gene: 'brca2', origin: 'somatic' }] }),
  says('somatic ATM loss', { hrr: [{ gene: 'atm', origin: 'somatic' }] }),
  says('BRCA2 detected on liquid biopsy (ctDNA)', { hrr: [{ gene: 'brca2', origin: 'ctdna' }] }),
  says('ctDNA: PALB2 pathogenic', { hrr: [{ gene: 'palb2', origin: 'ctdna' }] }),
  says('BRCA2 likely pathogenic variant', { hrr: [{ gene: 'brca2' }] }),
  says('BRCA1 variant of uncertain significance', { hrr: [{ gene: 'brca1', significance: 'vus' }] }),
  says('VUS in PALB2', { hrr: [{ gene: 'palb2', significance: 'vus' }] }),
  says('carries a BRCA2 mutation', { hrr: [{ gene: 'brca2' }] }),
  says('CHEK2 and ATM mutated', { hrr: [{ gene: 'chek2' }, { gene: 'atm' }] }),
  says('biallelic CDK12 alteration', { hrr: [{ gene: 'cdk12' }] }),
  says('HRR wild type', { hrr: 'negative' }),
  says('HRR panel negative', { hrr: 'negative' }),
  says('no HRR gene alterations found', { hrr: 'negative' }),
  says('HRR testing not done', { hrr: 'not_tested' }),
  says('HRR: awaited', { hrr: 'pending' }),
  says('HRR panel sent, result outstanding', { hrr: 'pending' }),
  says('MSI-high', { msi: 'msi_high_or_dmmr' }),
  says('MMRd', { msi: 'msi_high_or_dmmr' }),
  says('dMMR by immunohistochemistry', { msi: 'msi_high_or_dmmr' }),
  says('MMR intact', { msi: 'mss_or_pmmr' }),
  says('pMMR / MSS', { msi: 'mss_or_pmmr' }),
  says('MSI status not tested', { msi: 'not_tested' }),
  says('MMR IHC pending', { msi: 'pending' }),
  says('not MSI-high', { msi: 'mss_or_pmmr' }),
  says('TMB 14 mut/Mb', { tmb: 14 }),
  says('tumor mutational burden of 3,5 mutations/Mb', { tmb: 3.5 }),
  says('TMB: 9', { tmb: 9 }),
  says('MSS, TMB 6, HRR negative', { msi: 'mss_or_pmmr', tmb: 6, hrr: 'negative' }),
  says('neither MSI nor HRR has been tested', { msi: 'not_tested', hrr: 'not_tested' }),
  says('MSI and HRR both pending', { msi: 'pending', hrr: 'pending' }),
  says('BRCA2 germline, treated with Lynparza for 14 months', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
    prior: { olaparib: T },
  }),
  says('BRCA1 mutated, no PARP inhibitor so far', {
    hrr: [{ gene: 'brca1' }],
    prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F },
  }),
];
