import { type Row, trap } from '../../row.ts';

const T = true;

/** Family, other patients, trial populations. */
export const OTHER_PEOPLE: readonly Row[] = [
  trap('His sister carries a BRCA2 mutation'),
  trap('Mother had BRCA1 breast cancer'),
  trap('Family history: father died of prostate cancer aged 70'),
  trap('His brother had docetaxel last year'),
  trap('My last patient was ECOG 3 and did badly'),
  trap('Another patient of mine had cord compression after Pluvicto'),
  trap('Daughter has epilepsy'),
  trap('His wife is 68 and is on warfarin'),
  trap('I had a man last month who got cabazitaxel after lutetium'),
  trap('In CARD the patients had received docetaxel and an ARPI'),
  trap('In VISION most patients were ECOG 0 or 1'),
  trap('Patients with MSI-H tumours respond to pembrolizumab'),
  trap('His son has ulcerative colitis; ECOG of the patient is 1', { ecog: 1 }),
  trap('Brother BRCA2 positive, patient himself not tested for HRR', { hrr: 'not_tested' }),
  trap('Father had a stroke on abiraterone. Our patient had docetaxel.', { prior: { docetaxel: T } }),
];
