import { type Row, trap } from '../../row.ts';

/** Another person, another tumour. */
export const OTHERS: readonly Row[] = [
  trap('His sister carries BRCA2; he himself has had no HRR testing.', { hrr: 'not_tested' }),
  trap('Mother had breast cancer and was BRCA1 positive.'),
  trap('FHx: brother had prostate cancer and six cycles of docetaxel.'),
  trap('His father had epilepsy.'),
  trap("His daughter has Crohn's disease."),
  trap('His brother takes warfarin.'),
  trap('A cousin has Lynch syndrome, the patient himself is pMMR.', { msi: 'mss_or_pmmr' }),
  trap('His wife is 74 and is his main carer.'),
  trap('Previous bowel tumour was dMMR; the prostate cancer is MSS.', { msi: 'mss_or_pmmr' }),
  trap('The lung nodule is a separate primary lung adenocarcinoma.'),
  trap('The man I saw before him was ECOG 3, this one is ECOG 1.', { ecog: 1 }),
  trap('His son had a kidney transplant last year.'),
];
