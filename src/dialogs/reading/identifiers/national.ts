import type { Form } from './form.ts';
import { isAllCapitals } from './subject.ts';

const BORN =
  'd\\.?o\\.?b\\b\\.?|d\\/o\\/b|date of birth|birth ?date|born(?: on)?|geboren(?: am| op)?|geb\\.?(?: am)?|geburtsdatum|nee? le|date de naissance|nacid[oa](?: el)?|fecha de nacimiento|nascid[oa](?: em| a)?|data de nascimento|nat[oa] il|data di nascita|geboortedatum|fod[dt](?: den)?|fodselsdato';
/** Any way of writing a day: digits alone, a month by its name, a day spelt out. */
const DAY = [
  String.raw`\d{6}(?:\d{2})?(?!\d)`,
  String.raw`\d{1,4}[./ -]{1,2}\d{1,2}[./ -]{1,2}\d{2,4}`,
  String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)? ?(?:of |de )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:de )?'?\d{2,4}(?!\d)`,
  String.raw`[a-z]{5,12}(?: [a-z]{5,7})? of [a-z]{3,9},? (?:in )?\d{2,4}`,
].join('|');

/** Numbers that states give to people, by what they are called; shorter words would be other things. */
const CALLED =
  'personnummer|personal number|personal identity number|fodselsnummer|cpr[ -]?(?:nummer|number|nr)|rrn|cpf|aadhaar|aadhar|adhar|uidai|abha|ahv|avs|nir|insee|numero de securite sociale|secu|ihi|codice fiscale|cod\\. fisc\\.?|nif|nie|dni|bsn|burgerservicenummer|pesel|oib|egn|hkid|nric|curp|nhi|rodne cislo|henkilotunnus|hetu|svnr|steuer-?id|mykad|tc kimlik(?: no)?|nino|national insurance|passport|pt id|patient id|patient identifier';
const IS = String.raw`(?: number| no\.?| nr\.?|#)?[ :=#.-]{1,3}(?:is |was )?`;
const NUMBER = String.raw`[a-z]{0,4}\d(?:[ ./-]?\d){3,18}[ -]?[a-z]{0,2}(?:\(\d\))?|[a-z]{1,6}\d[a-z0-9]{2,14}`;

/** Identities as the rest of the world writes them: with a label of their own, or in a shape that nothing else has. */
export const NATIONAL: readonly Form[] = [
  {
    kind: 'dob',
    pattern: new RegExp(`(?<![a-z])(?:${BORN})[ :=#(-]{0,3}(?:is |was |on |the ){0,2}(${DAY})`, 'g'),
  },
  { kind: 'mrn', pattern: new RegExp(String.raw`(?<![a-z])(?:${CALLED})${IS}(${NUMBER})(?![a-z\d])`, 'g') },
  { kind: 'mrn', pattern: /(?<![a-z\d])([a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z])(?![a-z\d])/g },
  {
    kind: 'mrn',
    pattern: /(?<![\d.])(\d{3}\.\d{3}\.\d{3}-\d{2}|756\.\d{4}\.\d{4}\.\d{2}|\d{6}-[1-4]\d{6})(?![\d-])/g,
  },
  {
    kind: 'name',
    pattern:
      /(?<![a-z])(?:initials(?: are| is)?[ :=-]{1,3}|initial(?: is)? ?[:=] ?|initial (?=[a-z]\.))([a-z](?:[. ]{0,2}[a-z]){1,3})(?![a-z])/g,
    unless: (subject, from, to) => !isAllCapitals(subject, from, to),
  },
  {
    kind: 'email',
    pattern:
      /(?<![a-z0-9._-])([a-z0-9._-]{1,64} ?[[(] ?at ?[\])] ?[a-z0-9-]{1,62}(?: ?(?:[[(] ?dot ?[\])]|\.) ?[a-z]{2,20}){1,3})/g,
  },
  { kind: 'address', pattern: /(?<![a-z])(p\.?o\.? ?box \d{1,6})/g },
  {
    kind: 'address',
    pattern:
      /(?<![a-z])([a-z-]{2,30}(?:strasse|straße|str\.|weg|platz|allee|gasse|straat|laan) \d{1,4}[a-z]?(?![\d.a-z])(?:,? \d{4,5} [a-z-]{2,20})?)/g,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\d.])(\d{1,4}(?: bis| ter)?,? (?:rue|boulevard|chemin|impasse|quai)(?: (?:de|du|des|la|le|les)){0,2} [a-z'-]{2,20}(?:,? \d{5}(?: [a-z-]{2,20})?)?)/g,
  },
];
