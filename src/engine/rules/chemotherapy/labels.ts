import { above, all, any, atMost, below, is } from '../../conditions/condition.ts';
import { cite } from '../rule.ts';

export const TAXANES = ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge'] as const;

/** What the labels of the taxanes exclude. */
export const JEVTANA_CONTRAINDICATIONS = cite(
  'LABEL-JEVTANA',
  '4 Contraindications',
  'Neutrophils of at most 1,500/mm³; severe hypersensitivity to cabazitaxel or polysorbate 80; bilirubin above 3 × ULN.',
);
export const DOCETAXEL_CONTRAINDICATIONS = cite(
  'LABEL-DOCETAXEL',
  'Boxed warning and contraindications',
  'Neutrophils below 1,500/mm³; severe hypersensitivity; avoid with bilirubin above ULN, or AST or ALT above 1.5 × ULN together with ALP above 2.5 × ULN.',
);

/** The laboratory values at which cabazitaxel waits. */
export const CABAZITAXEL_COUNT = atMost('anc', 1.5);
export const CABAZITAXEL_BILIRUBIN = above('bilirubinTimesUln', 3);
/** The laboratory values at which docetaxel waits. */
export const DOCETAXEL_COUNT = below('anc', 1.5);
export const DOCETAXEL_BILIRUBIN = above('bilirubinTimesUln', 1);
export const DOCETAXEL_TRANSAMINASES = all(
  any(above('astTimesUln', 1.5), above('altTimesUln', 1.5)),
  above('alpTimesUln', 2.5),
);

/** Something other than castration holds the taxane that applies. */
export const CHEMOTHERAPY_HELD = any(
  is('cnsMetastases', true),
  all(is('prior.docetaxel', true), any(CABAZITAXEL_COUNT, CABAZITAXEL_BILIRUBIN)),
  all(is('prior.docetaxel', false), any(DOCETAXEL_COUNT, DOCETAXEL_BILIRUBIN, DOCETAXEL_TRANSAMINASES)),
);
