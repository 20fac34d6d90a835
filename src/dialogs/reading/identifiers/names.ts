import type { Sighting } from './mask.ts';
import {
  afterKin,
  afterNameIs,
  afterPatient,
  afterTitle,
  beforeAge,
  givenEponym,
  initialed,
  oneName,
  oneSurname,
  surnameFirst,
  uncapitalised,
  withGivenName,
} from './nameForms.ts';
import { isCapitalised, type Subject } from './subject.ts';
import { sighting, type Word, wordsFrom } from './wordsFrom.ts';

interface Context {
  readonly before: RegExp;
  /** Tried only where a capital stands: it is looked for at every word. */
  readonly capital?: true;
  readonly name: (subject: Subject, words: readonly Word[]) => readonly Word[];
}

/** Where a name may begin. */
export const CONTEXTS: readonly Context[] = [
  {
    before: /(?<![\p{L}\d])(?:mr|mrs|ms|miss|mister|sir|messrs|master|herr|monsieur|senor|mx)\.? /gu,
    name: afterTitle,
  },
  {
    before:
      /(?<![\p{L}\d])(?:pt|patient|px|name|surname|forename|forenames|first name|last name|family name|given name|full name|patient name|pt name|patient's name|subject|client)(?: name)?(?: is| was)? ?[:=] ?/gu,
    name: afterTitle,
  },
  { before: /(?<![\p{L}\d])(?:called|named|name is|name's|known as|surname is) /gu, name: afterPatient },
  { before: /(?<![\p{L}\d])(?=\p{L})/gu, capital: true, name: givenEponym },
  { before: /(?<![\p{L}\d])(?:name is|name's|name was) /gu, name: afterNameIs },
  { before: /(?<![\p{L}\d])(?:pt|patient|px)[:,]? (?=\p{L})/gu, name: oneSurname },
  { before: /(?<![\p{L}\d])(?:pt|patient|px)[:,]? (?=\p{L})/gu, name: uncapitalised },
  {
    before: /(?<![\p{L}\d])(?:pt|patient|px|this is about|this is for|regarding)[:,]? (?=\p{L})/gu,
    name: oneName,
  },
  { before: /^ ?(?=\p{L})/gu, name: beforeAge },
  { before: /(?<![\p{L}\d.])(?=\p{L}\.? \p{L}{3})/gu, capital: true, name: initialed },
  { before: /^ ?(?:re:? |ref:? |pt:? |patient:? )?(?=\p{L})/gu, name: surnameFirst },
  {
    before:
      /(?<![\p{L}\d])(?:patient|pt|re|ref|regarding|about|gentleman|man|for|from|seeing|saw|reviewed|chap|hi|dear|with)[:,]? /gu,
    name: afterPatient,
  },
  {
    before:
      /(?<![\p{L}\d])(?:wife|husband|partner|son|daughter|brother|sister|carer|father|mother|gp|nok|next of kin|spouse)(?: is|,|:)? /gu,
    name: afterKin,
  },
  {
    before: /(?<![\p{L}\d])(?=\p{L})/gu,
    capital: true,
    name: withGivenName,
  },
];

const OF_A_COLLEAGUE = /(?:^|[^\p{L}\d])(?:dr|doctor|prof|professor|nurse|sister|consultant)\.? $/u;
const OF_THE_PATIENT =
  /(?:patient|pt|name|name is|called)[ :]{1,2}(?:dr|doctor|prof|professor|nurse|sister|consultant)\.? $/;
const LONGEST_TITLE = 24;

/** "Dr Jane Doe", "Prof John Smith": who treats is not who is treated. */
function isColleague({ folded }: Subject, { from }: Sighting): boolean {
  const before = folded.text.slice(Math.max(0, from - LONGEST_TITLE), from);
  return OF_A_COLLEAGUE.test(before) && !OF_THE_PATIENT.test(before);
}

/** Names of people, by a title, a label or a given name before them. Initials alone are not seen. */
export function namesSeen(subject: Subject): readonly Sighting[] {
  const { text } = subject.folded;
  return CONTEXTS.flatMap(({ before, capital, name }) =>
    [...text.matchAll(before)].flatMap((found) => {
      const at = found.index + found[0].length;
      return capital && !isCapitalised(subject, at) ? [] : sighting(name(subject, wordsFrom(text, at)));
    }),
  ).filter((seen) => !isColleague(subject, seen));
}
