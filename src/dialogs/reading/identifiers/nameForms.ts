import { FIRST_NAMES } from './firstNames.ts';
import { EPONYMS, isName, isSurname, SURNAMES_TOO, WORDS_TOO } from './nameWords.ts';
import { isAllCapitals, isCapitalised, type Subject } from './subject.ts';
import { bare, isInitial, looksLikeName, type Word } from './wordsFrom.ts';

/** The words that go on being a name: capitalised, or initials before one. */
function capitalised(subject: Subject, words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word) => !looksLikeName(subject, word));
  const name = end < 0 ? words : words.slice(0, end);
  return name.every(isInitial) ? [] : name;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de di da del della dos du la le el al bin ibn ten ter af zu'.split(' '),
);

/** "Van der Berg": the particles and the word they lead to. */
function particled(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ text }) => !PARTICLES.has(text));
  return end > 0 ? words.slice(0, end + 1) : [];
}

/** After "Mr" the first word is a name however it is typed, unless it is an ordinary one ("MR spine"). */
export function afterTitle(subject: Subject, words: readonly Word[]): readonly Word[] {
  const name = capitalised(subject, words);
  const [first] = words;
  if (name.length > 0 || !first) return name;
  if (particled(words).length > 0) return particled(words);
  if (!isSurname(bare(first.text)) || first.text.length < 2) return [];
  const second = words[1];
  return second && FIRST_NAMES.has(first.text) && isSurname(bare(second.text)) ? [first, second] : [first];
}

/** One capitalised word after "patient" is a name only if no other reading is left; two are. */
export const afterPatient = (subject: Subject, words: readonly Word[]): readonly Word[] => {
  const name = capitalised(subject, words);
  return name.length > 1 || (name[0] && FIRST_NAMES.has(name[0].text)) ? name : [];
};

/** "His name is bob jones": as after a title, and on while given names and surnames go on. */
export function afterNameIs(subject: Subject, words: readonly Word[]): readonly Word[] {
  const name = capitalised(subject, words);
  if (name.length > 0) return name;
  const end = words.findIndex(({ text }) => !isSurname(bare(text)) || text.length < 2);
  const plain = (end < 0 ? words : words.slice(0, end)).slice(0, 2);
  return plain[0] && (FIRST_NAMES.has(plain[0].text) || plain.length === 2) ? plain : [];
}

/** "Pt Williams": one capitalised word no clinician uses, of the shape of a surname, with the sentence not all in capitals. */
export function oneSurname(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first] = capitalised(subject, words.slice(0, 1));
  const shape =
    first && first.text.length > 3 && (SURNAME_ENDS.test(first.text) || SURNAME_BEGINS.test(first.text));
  return first && shape && !isAllCapitals(subject, first.from, first.to) ? [first] : [];
}

const SURNAME_ENDS =
  /(?:ams|son|man|man|berg|stein|ez|ski|sky|ov|ova|sen|ton|field|wood|ley|ford|worth|well|idge|kins|ings|ones|ith|ghan|vic|singh|patel|khan|shah|evans|davies|roberts|taylor|clark|clarke|white|walker|murphy|kelly|smith|jones|brown|garcia)$/;

const SURNAME_BEGINS = /^(?:o'|mc|d')/;

const ORGANISMS: ReadonlySet<string> = new Set(
  'coli difficile diff aureus faecalis faecium pneumoniae fib flutter'.split(' '),
);

/** "77/M. Diabetic", "77 M. Known diabetic". */
const OF_AN_AGE = /\d[ /]?[mf]$/;

/** "J. Smith". */
export function initialed(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [initial, surname] = words;
  if (!initial || !surname || !isInitial(initial) || !isCapitalised(subject, initial.from)) return [];
  if (OF_AN_AGE.test(subject.folded.text.slice(Math.max(0, initial.from - 2), initial.to))) return [];
  const dotted = subject.folded.text[initial.to] === '.';
  if (ORGANISMS.has(surname.text)) return [];
  const name = looksLikeName(subject, surname) && !isAllCapitals(subject, surname.from, surname.to);
  return dotted && name ? [initial, surname] : [];
}

/** "Jones, Robert, 72M", "Müller, Hans": at the head of a message, with a given name after the comma. */
export function surnameFirst(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [surname, given] = words;
  if (!surname || !given || subject.folded.text[surname.to] !== ',') return [];
  const name =
    (looksLikeName(subject, surname) || SURNAMES_TOO.has(surname.text)) &&
    isCapitalised(subject, surname.from) &&
    isCapitalised(subject, given.from);
  return name && FIRST_NAMES.has(given.text) ? [surname, given] : [];
}

/** "MY FATHER CANNOT": where all is in capitals, only a given name is told from any other word. */
export function afterKin(subject: Subject, words: readonly Word[]): readonly Word[] {
  const name = capitalised(subject, words);
  const [first] = name;
  const shouts =
    first && isAllCapitals(subject, first.from, first.to) && isCapitalised(subject, first.from - 2);
  return shouts && !FIRST_NAMES.has(first.text) ? [] : name;
}

/** "Patient john smith", "patient john": however they are typed. */
export function uncapitalised(_subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (!first || !FIRST_NAMES.has(first.text)) return [];
  if (second && isName(bare(second.text)) && second.text.length > 2) return [first, second];
  return WORDS_TOO.has(first.text) ? [] : [first];
}

const AGED = /^,? ?(?:aged )?\d{2}(?: ?(?:m|f|y|yo|yrs?|years?|y\/o|yom|male)\b|,|$| year| yo)/;
const DESCRIBES = /(?:ly|ed|ing|ory|ive|al|ent|ant|able|ible|ous|ic|ful|less|ary|ion|ity)$/;
const GOES_ON = /^(?:[,;:]| (?:has|is|was|had|ecog|ps|aged?|\d))/;

/** "John zzsmith, 72", "Li Wei, 72M": two words that are nothing else, before an age. */
export function beforeAge(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (!first || !second || !AGED.test(subject.folded.text.slice(second.to, second.to + 16))) return [];
  const given = FIRST_NAMES.has(first.text) && isName(second.text);
  const both = looksLikeName(subject, first) && looksLikeName(subject, second);
  return given || both ? [first, second] : [];
}

/** "Patient Kim, ECOG 1": one capitalised word that describes nobody. */
export function oneName(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (!first || !looksLikeName(subject, first) || isAllCapitals(subject, first.from, first.to)) return [];
  const goesOn = GOES_ON.test(subject.folded.text.slice(first.to, first.to + 8));
  return goesOn && first.text.length > 2 && !DESCRIBES.test(first.text) ? [first] : [];
}

/** "John Carter has…": a given name and another name, both capitalised; "SMITH, John" the other way round. */
export function withGivenName(subject: Subject, words: readonly Word[]): readonly Word[] {
  const name = capitalised(subject, words.slice(0, 3));
  const [first, second] = name;
  if (!first || !second) return [];
  const comma = subject.folded.text.slice(first.to, second.from).includes(',');
  if (comma)
    return isAllCapitals(subject, first.from, first.to) && FIRST_NAMES.has(second.text)
      ? [first, second]
      : [];
  return FIRST_NAMES.has(first.text) ? name : [];
}

/** "Bob Jones": after a given name "Jones" is no protein. */
export function givenEponym(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (!first || !second || !FIRST_NAMES.has(first.text) || EPONYMS.has(first.text)) return [];
  const apart = subject.folded.text.slice(first.to, second.from) === ' ';
  const capitals = isCapitalised(subject, first.from) && isCapitalised(subject, second.from);
  return apart && capitals && EPONYMS.has(bare(second.text)) && SURNAMES_TOO.has(bare(second.text))
    ? [first, second]
    : [];
}
