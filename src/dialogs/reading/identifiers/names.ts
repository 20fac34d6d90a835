import { isKnownWord } from '../lexicon/canonical.ts';
import { FIRST_NAMES } from './firstNames.ts';
import type { Sighting } from './mask.ts';
import { isAllCapitals, isCapitalised, type Subject } from './subject.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Ordinary words that can stand where a name could. */
const NO_NAMES = set(
  'dr doctor prof professor nurse sister colleague team sir madam a about above accompanied admitted after again age aged agent agents agreed alert alive all already also always am an and any appears are as ask asked asks at attended awaits awake back because been before being below best between both bothered but by called calls came can case centre chart clinic come comes completed complains complained concerned confirmed confused could current currently data day denied denies describes despite details did died discharged discussed do doctor does doing done due during each eats elderly ended enjoys even ever every failed family feeling feels felt few finished fit for frail from full further gets given gives go goes going good got had has have having he heard height her here him himself his history home hope hospital how however i id if ill in information initially into is it its just keen kept known last later leave likely list lived lives living locally looks made male man many may me meets met might mobile more most mr mrs much must my name named needing needs never new next no normal not note notes now number of off ok old on once one only onset or other our out over own patient phone pleasant post preference prefers present presented presents presently previous previously prior problem progressing put ran rang reached record records referred refuses remains report reported reports required requires retired returned reviewed safety said same saw says seems seen selection she should since so some sorry started states status still stopped struggling suitable summary than that the their them then there these they this those though through to today told took tolerated tolerates too treated tried two under underwent unfit until unwell up us used very via walks wants was we wearing week weight well went were what when where which while who whose why will wishes with within without works would year years yes yesterday yet you young your zero one three four five six cancer prostate metastatic disease advanced mcrpc child pugh child-pugh mount sinai royal mayo marsden christie sloan kettering memorial university infirmary institute man gentleman lady woman husband wife partner son daughter brother sister father mother',
);
/** Eponyms and trial names: capitalised, and nobody's patient. */
const EPONYMS = set(
  'gleason karnofsky child pugh childs cockcroft gault ecog who zubrod crohn crohns hodgkin lynch graves hashimoto alzheimer parkinson parkinsons guillain barre bell kaplan meier cox whipple foley hickman tesio frey doppler gantry vision card tropic affirm triton profound talapro propel magnitude alsympca splash eclipse therapist latitude stampede chaarted arasens titan aramis prosper spartan enzamet peace nice nccn asco esmo eau aua fda ema pcwg recist naranjo bence jones cushing addison raynaud sjogren wilson gilbert gilberts paget pagets baker dupuytren barrett barretts hartmann',
);

const isClinical = (word: string): boolean => isKnownWord(word) && !FIRST_NAMES.has(word);
const isSurname = (word: string): boolean => !NO_NAMES.has(word) && !isClinical(word);
const isName = (word: string): boolean => isSurname(word) && !EPONYMS.has(word);

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /\p{L}[\p{L}'-]{0,40}/uy;
const MOST_WORDS = 4;

/** The words from `at` on that blanks, commas, full stops and hyphens alone keep apart. */
function wordsFrom(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < MOST_WORDS) {
    WORD.lastIndex = from;
    const found = WORD.exec(text)?.[0];
    if (found === undefined) break;
    words.push({ text: found, from, to: from + found.length });
    const gap = /[.,]? |\. ?|-/y;
    gap.lastIndex = from + found.length;
    from = gap.test(text) ? gap.lastIndex : text.length;
  }
  return words;
}

const bare = (word: string): string => word.replace(/'s$/, '');
const isInitial = (word: Word): boolean => word.text.length === 1;

const looksLikeName = (subject: Subject, word: Word): boolean =>
  isName(bare(word.text)) &&
  isCapitalised(subject, word.from) &&
  !(isAllCapitals(subject, word.from, word.to) && word.text.length < 4 && word.text.length > 1);

function sighting(words: readonly Word[]): readonly Sighting[] {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ kind: 'name', from: first.from, to: last.from + bare(last.text).length }] : [];
}

/** The words that go on being a name: capitalised, or initials before one. */
function capitalised(subject: Subject, words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word) => !looksLikeName(subject, word));
  const name = end < 0 ? words : words.slice(0, end);
  return name.every(isInitial) ? [] : name;
}

const PARTICLES = set('van von der den de di da del della dos du la le el al bin ibn ten ter af zu');

/** "Van der Berg": the particles and the word they lead to. */
function particled(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ text }) => !PARTICLES.has(text));
  return end > 0 ? words.slice(0, end + 1) : [];
}

/** After "Mr" the first word is a name however it is typed, unless it is an ordinary one ("MR spine"). */
function afterTitle(subject: Subject, words: readonly Word[]): readonly Word[] {
  const name = capitalised(subject, words);
  const [first] = words;
  if (name.length > 0 || !first) return name;
  if (particled(words).length > 0) return particled(words);
  if (!isSurname(bare(first.text)) || first.text.length < 2) return [];
  const second = words[1];
  return second && FIRST_NAMES.has(first.text) && isSurname(bare(second.text)) ? [first, second] : [first];
}

/** One capitalised word after "patient" is a name only if no other reading is left; two are. */
const afterPatient = (subject: Subject, words: readonly Word[]): readonly Word[] => {
  const name = capitalised(subject, words);
  return name.length > 1 || (name[0] && FIRST_NAMES.has(name[0].text)) ? name : [];
};

/** "His name is bob jones": as after a title, and on while given names and surnames go on. */
function afterNameIs(subject: Subject, words: readonly Word[]): readonly Word[] {
  const name = capitalised(subject, words);
  if (name.length > 0) return name;
  const end = words.findIndex(({ text }) => !isSurname(bare(text)) || text.length < 2);
  const plain = (end < 0 ? words : words.slice(0, end)).slice(0, 2);
  return plain[0] && (FIRST_NAMES.has(plain[0].text) || plain.length === 2) ? plain : [];
}

/** "Pt Williams": one capitalised word no clinician uses, of the shape of a surname, with the sentence not all in capitals. */
function oneSurname(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first] = capitalised(subject, words.slice(0, 1));
  const shape =
    first && first.text.length > 3 && (SURNAME_ENDS.test(first.text) || SURNAME_BEGINS.test(first.text));
  return first && shape && !isAllCapitals(subject, first.from, first.to) ? [first] : [];
}

const SURNAME_ENDS =
  /(?:ams|son|man|man|berg|stein|ez|ski|sky|ov|ova|sen|ton|field|wood|ley|ford|worth|well|idge|kins|ings|ones|ith|ghan|vic|singh|patel|khan|shah|evans|davies|roberts|taylor|clark|clarke|white|walker|murphy|kelly|smith|jones|brown|garcia)$/;

const SURNAME_BEGINS = /^(?:o'|mc|d')/;

const ORGANISMS = set('coli difficile diff aureus faecalis faecium pneumoniae fib flutter');

/** "77/M. Diabetic", "77 M. Known diabetic". */
const OF_AN_AGE = /\d[ /]?[mf]$/;

/** "J. Smith". */
function initialed(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [initial, surname] = words;
  if (!initial || !surname || !isInitial(initial) || !isCapitalised(subject, initial.from)) return [];
  if (OF_AN_AGE.test(subject.folded.text.slice(Math.max(0, initial.from - 2), initial.to))) return [];
  const dotted = subject.folded.text[initial.to] === '.';
  if (ORGANISMS.has(surname.text)) return [];
  const name = looksLikeName(subject, surname) && !isAllCapitals(subject, surname.from, surname.to);
  return dotted && name ? [initial, surname] : [];
}

/** "Jones, Robert, 72M", "Müller, Hans": at the head of a message, with a given name after the comma. */
function surnameFirst(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [surname, given] = words;
  if (!surname || !given || subject.folded.text[surname.to] !== ',') return [];
  const name =
    (looksLikeName(subject, surname) || SURNAMES_TOO.has(surname.text)) &&
    isCapitalised(subject, surname.from) &&
    isCapitalised(subject, given.from);
  return name && FIRST_NAMES.has(given.text) ? [surname, given] : [];
}

/** "MY FATHER CANNOT": where all is in capitals, only a given name is told from any other word. */
function afterKin(subject: Subject, words: readonly Word[]): readonly Word[] {
  const name = capitalised(subject, words);
  const [first] = name;
  const shouts =
    first && isAllCapitals(subject, first.from, first.to) && isCapitalised(subject, first.from - 2);
  return shouts && !FIRST_NAMES.has(first.text) ? [] : name;
}

/** Given names that are ordinary words besides. */
const WORDS_TOO = set(
  'mark will grant max frank dean rose grace bill rob pat sue jean may art guy ray drew miles gene dale cliff don hope dawn sandy rich jack jay lee van ali sol',
);

/** "Patient john smith", "patient john": however they are typed. */
function uncapitalised(_subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (!first || !FIRST_NAMES.has(first.text)) return [];
  if (second && isName(bare(second.text)) && second.text.length > 2) return [first, second];
  return WORDS_TOO.has(first.text) ? [] : [first];
}

const AGED = /^,? ?(?:aged )?\d{2}(?: ?(?:m|f|y|yo|yrs?|years?|y\/o|yom|male)\b|,|$| year| yo)/;
const DESCRIBES = /(?:ly|ed|ing|ory|ive|al|ent|ant|able|ible|ous|ic|ful|less|ary|ion|ity)$/;
const GOES_ON = /^(?:[,;:]| (?:has|is|was|had|ecog|ps|aged?|\d))/;

/** "John zzsmith, 72", "Li Wei, 72M": two words that are nothing else, before an age. */
function beforeAge(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (!first || !second || !AGED.test(subject.folded.text.slice(second.to, second.to + 16))) return [];
  const given = FIRST_NAMES.has(first.text) && isName(second.text);
  const both = looksLikeName(subject, first) && looksLikeName(subject, second);
  return given || both ? [first, second] : [];
}

/** "Patient Kim, ECOG 1": one capitalised word that describes nobody. */
function oneName(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (!first || !looksLikeName(subject, first) || isAllCapitals(subject, first.from, first.to)) return [];
  const goesOn = GOES_ON.test(subject.folded.text.slice(first.to, first.to + 8));
  return goesOn && first.text.length > 2 && !DESCRIBES.test(first.text) ? [first] : [];
}

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
    name: (subject, words) => withGivenName(subject, words),
  },
];

/** "John Carter has…": a given name and another name, both capitalised; "SMITH, John" the other way round. */
function withGivenName(subject: Subject, words: readonly Word[]): readonly Word[] {
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
function givenEponym(subject: Subject, words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (!first || !second || !FIRST_NAMES.has(first.text) || EPONYMS.has(first.text)) return [];
  const apart = subject.folded.text.slice(first.to, second.from) === ' ';
  const capitals = isCapitalised(subject, first.from) && isCapitalised(subject, second.from);
  return apart && capitals && EPONYMS.has(bare(second.text)) && SURNAMES_TOO.has(bare(second.text))
    ? [first, second]
    : [];
}

const SURNAMES_TOO = set(
  'jones wilson bell baker cox graves lynch parkinson bence barre gilbert addison cushing hastings frey foley',
);

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
