import { type Row, trap } from '../../row.ts';

/** Another person, another tumour. */
export const OTHERS: readonly Row[] = [
  trap('His brother has a germline BRCA2 mutation.'),
  trap('FH: father prostate cancer, mother breast cancer at 44.'),
  trap('Sister is BRCA1 positive; his own HRR panel is negative.', { hrr: 'negative' }),
  trap('His wife is on carbamazepine.'),
  trap('His father had docetaxel and did badly.'),
  trap('His mother is 96.'),
  trap('Another patient of mine with ECOG 3 did well on olaparib.'),
  trap('His brother had epilepsy, he himself has never had a seizure.', { seizureHistory: false }),
  trap('Son has type 1 diabetes and coeliac disease.'),
  trap('His uncle had a liver transplant.'),
  trap('His colon cancer in 2009 was MSI-high; the prostate tumour is MSS.', { msi: 'mss_or_pmmr' }),
  trap('The squamous cell carcinoma of his ear was excised.'),
  trap('Incidental thyroid nodule, no further action. ECOG 1.', { ecog: 1 }),
  trap('The last man in clinic had a PSA of 400. This one is ECOG 0.', { ecog: 0 }),
];
