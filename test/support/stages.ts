const NOTE = '6 infusions of Pluvicto, ECOG 1, ADT continuing, testosterone 12 ng/dL, progressed on CT';
const WHOLE = `${NOTE}, MSS, HRR negative, prior docetaxel and enzalutamide, no prior cabazitaxel, no abiraterone, no apalutamide, no darolutamide`;

/** What was said before, for each place in which a conversation can stand. */
export const STAGES: Readonly<Record<string, readonly string[]>> = {
  'nothing yet': [],
  'the role told': ['oncologist'],
  scope: ['oncologist', 'none'],
  adt: ['oncologist', 'none', '6'],
  testosterone: ['oncologist', 'none', '6', 'continuing'],
  status: ['oncologist', 'none', '6', 'continuing', '12 ng/dL'],
  ecog: ['oncologist', 'none', '6', 'continuing', '12 ng/dL', 'progressed'],
  molecular: ['oncologist', 'none', '6', 'continuing', '12 ng/dL', 'progressed', '1'],
  sequencing: ['oncologist', 'none', '6', 'continuing', '12 ng/dL', 'progressed', '1', 'MSS', 'negative'],
  'read-back': [NOTE],
  'an answer': [WHOLE, 'yes'],
  'an incomplete answer': ['6 infusions of Pluvicto, ADT continuing, progressed on CT, ECOG unknown', 'yes'],
  'an urgent answer': ['he is septic'],
  'a new case asked for': [WHOLE, 'yes', 'restart'],
  'not understood twice': ['oncologist', 'none', 'qwxz', 'qwxz'],
  'out of scope': ['4 infusions of Pluvicto, ECOG 1, ADT continuing', 'yes'],
};
