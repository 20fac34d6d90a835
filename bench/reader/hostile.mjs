const everySign = () =>
  Array.from({ length: 5000 }, (_, at) => String.fromCodePoint(0x20 + ((at * 7919) % 0x3000))).join('');

/** Texts made to be hard for the reader, each repeated until it is long. @type {Readonly<Record<string, string>>} */
export const HOSTILE = {
  'a dense note':
    'Completed 6 infusions of Pluvicto, progressed on CT, ECOG 1, on ADT with testosterone 12 ng/dL, MSS, HRR negative, Prior docetaxel. No prior cabazitaxel. Prior enzalutamide. No abiraterone, no apalutamide, no darolutamide. ',
  'a note in lines':
    'Completed 6 infusions of Pluvicto\nprogressed on CT\nECOG 1\nPSA 14 -> 88\nT 12 ng/dL\nMSS\nHRR negative\nPrior docetaxel\nNo cabazitaxel\nHb 98 g/L\n',
  'a note without stops':
    'he had six infusions of pluvicto and progressed on ct with ecog one on adt and testosterone twelve mss and prior docetaxel no cabazitaxel prior enzalutamide psa fourteen then eighty eight hb ninety five ',
  numbers: '12 3.4 56 789 ',
  'numbers and commas': '1,2,3,4,',
  'one number': '1',
  negations: 'no not never denies without ',
  'one negation': 'no ',
  suppositions: 'if when would until ',
  plans: 'plan considering will to start ',
  headings: 'plan\n',
  PSAs: 'PSA 4 ',
  'one PSA, many values': 'PSA 4 -> 5 -> 6 -> ',
  'one drug': 'docetaxel ',
  'drugs and commas': 'docetaxel, ',
  'drugs and slashes': 'docetaxel/abiraterone/enzalutamide/',
  'drugs denied': 'no docetaxel or ',
  'misspelt drugs': 'cabazitaxle docetaxle enzalutimde ',
  'other drugs': 'on warfarin ',
  'link words': 'his the is was of at to ',
  metastases: 'liver lung bone mets ',
  genes: 'brca2 germline mutation ',
  emergencies: 'cannot walk new leg weakness ',
  fevers: 't 38.4 fever ',
  progressions: 'pd progressed ',
  questions: 'is he? ',
  'what ifs': 'what if would he ',
  'one scan': 'mr ',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  'one letter': 'a ',
  'every sign': everySign(),
  brackets: '()[]{}',
  'one bracket': '(',
  identities: 'patient name John Smith MRN 123456 dob 1/2/50 tel 07700 900123 ',
  titles: 'mr john ',
  addresses: 'a@b.c 12 Oak St ',
  phones: '+44 7700 900 123 ',
  dates: '12/03/25 jan 25 may ',
  'letters and stops': 'a.b.c.d.e.',
  emoji: '😀',
};
