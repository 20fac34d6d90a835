/** The light in which words stand. A bit each, so that a token can carry several. */
export const NEGATED = 1;
/** Inside a list that a "no" may or may not reach: neither yes nor no is taken. */
export const UNCLEAR = 2;
export const HYPOTHESIS = 4;
export const PLAN = 8;
/** Another person: family, another patient. */
export const OTHER_PERSON = 16;
export const UNCERTAIN = 32;
export const DECLINED = 64;
export const CONTRAINDICATED = 128;
export const QUESTION = 256;
/** How it was once, by a word that says so. */
export const THEN = 512;
export const NOW = 1024;

/** Not said of this patient as a fact. */
export const NOT_FACT = UNCLEAR | HYPOTHESIS | OTHER_PERSON | UNCERTAIN | QUESTION;
