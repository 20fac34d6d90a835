import type { FindingReader } from './candidate.ts';
import { flag } from './flag.ts';
import { isNegated } from './judge.ts';

/** Seizures before now; one happening now is a red flag and is read there. */
const seizures = flag('seizureHistory', {
  yes: [
    'epilepsy',
    'epileptic',
    'seizure disorder',
    'history __ (seizure|seizures|fits|convulsions)',
    'previous (seizure|seizures|fit|fits|convulsion|convulsions)',
    '(prone to|known) (seizure|seizures|fits)',
    '(seizure|seizures) (history|in [the] (past|year|date|childhood|#)|since (childhood|birth)|years ago)',
    '(seizure|seizures|fits) # years ago',
    'due_to [(his|previous|known)]* (seizure|seizures)',
    'contraindicated [(lparen|due_to|because of|given|by|his|colon|dash|in view of)]* (seizure|seizures)',
    'lparen (seizures|seizure) rparen',
    '(seizure|seizures) (on|controlled|well controlled) [on|with]* (levetiracetam|phenytoin|valproate|carbamazepine|lamotrigine)',
    'had [(a|#|his|previous)]* (seizure|seizures) (in year|in date|# years ago|# months ago|years ago)',
    'had (seizures) [(before|previous)]',
    'status epilepticus in year',
  ],
  no: [
    'no [(history|of|previous|known|prior|any|or)]* (seizure|seizures|epilepsy|fits)',
    'never [(had|a|has)]* (seizure|seizures|fit)',
    '(seizure|seizures|epilepsy|fits) (colon|dash) (no|none|nil|never|denied)',
    'denies [(ever|any|having|had|previous|a|of|history|experiencing|or|past)]* (seizure|seizures|epilepsy|fit|fits)',
    'never [(ever|having|had|a|has|any|been)]* (seizure|seizures|fit|fits)',
    'not epileptic',
    'seizure free',
  ],
});

/** "No seizures since 2010" is no history of none. */
export const seizureHistory: FindingReader = {
  phrases: seizures.phrases.map(({ patterns, meaning }) => ({
    patterns,
    meaning: (match, note) =>
      note.tokens[match.to]?.word === 'since' && isNegated(note, match) ? [] : meaning(match, note),
  })),
};

export const autoimmuneDisease = flag('autoimmuneDisease', {
  yes: [
    'autoimmune_disease',
    'autoimmune (disease|disorder|condition|conditions|disorders|hepatitis|thyroiditis|colitis|thyroid disease|history|illness|diseases|haemolytic anaemia|encephalitis)',
    'on (methotrexate|hydroxychloroquine|infliximab|adalimumab|rituximab) for',
  ],
});

const transplanted = flag('transplant', {
  yes: [
    '(kidney|renal|liver|heart|lung|cardiac|organ|solid organ|stem cell|bone marrow|marrow|corneal|pancreas|allogeneic|autologous|allograft|bm) [(stem cell|organ|cell)] transplant',
    'transplant (recipient|patient|in year|in date|year)',
    'transplanted (kidney|liver|heart|lung)',
    'allograft',
    'history __ transplant',
    'transplant',
  ],
});

/** Of an organ or of marrow; hair is none. */
export const transplant: FindingReader = {
  phrases: transplanted.phrases.map(({ patterns, meaning }) => ({
    patterns,
    meaning: (match, note) => (note.tokens[match.from - 1]?.word === 'hair' ? [] : meaning(match, note)),
  })),
};

/** Febrile neutropenia in the past; now, it is a red flag. */
export const priorFebrileNeutropenia = flag('priorFebrileNeutropenia', {
  yes: [
    '(previous|history|earlier|once had|had) [(of|a|an|episode|episodes|#|one)]* febrile_neutropenia',
    'febrile_neutropenia [(on|with|during|after|following|complicating|while on|due_to|from|in|x #|#|times|admission|episode|twice|once|comma|requiring|previous|cycle|cycles|of|lparen|first|the|ordinal|his|prior)]* (docetaxel|cabazitaxel|chemotherapy|taxanes|platinum|year|in the (previous|past)|years ago|months ago|# years ago|# months ago)',
    '(docetaxel|cabazitaxel|chemotherapy|platinum) [(x|#|cycles|was|had|year|lparen|rparen|been|in|date|which|stopped)]* (complicated by|with|caused|led to|comma|due_to|stopped due_to|lparen|causing|because of|after) [(an|a|episode|of|#|grade|two|episodes)]* febrile_neutropenia',
    'febrile_neutropenia [(in|during)] (year|date)',
    'admitted with febrile_neutropenia (in|after|on|during|following|#|year|date)',
  ],
  no: [
    'no (previous|history|prior|earlier|episodes|past) [(of|or|previous|episodes)]* febrile_neutropenia',
    'never [had] febrile_neutropenia',
    'without [(any)] febrile_neutropenia',
  ],
});

const TAXANE = '(docetaxel|cabazitaxel|taxanes|paclitaxel|polysorbate|chemotherapy)';

export const taxaneHypersensitivity = flag('taxaneHypersensitivity', {
  yes: [
    `hypersensitivity [(to|with|on|during|after|from|on first|his|dose|of|cycle|#|the|grade|lparen|severe|at|first)]* ${TAXANE}`,
    `${TAXANE} [(stopped|was|had|caused|after|due_to|comma|lparen|dash|colon|year|for|with|because of|a|severe|cycle|#|discontinued|following|given|first|dose|in|grade)]* hypersensitivity`,
    `${TAXANE} allergy`,
    `reacted [(badly|severely)]* to ${TAXANE}`,
    `allergic to ${TAXANE}`,
    `(severe|grade #) reaction to ${TAXANE}`,
  ],
});
