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
