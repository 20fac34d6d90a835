import type { Form } from './form.ts';
import type { Sighting } from './mask.ts';
import { NATIONAL } from './national.ts';
import { isAllCapitals, isCapitalised, type Subject } from './subject.ts';

const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ./-]{1,2}(?:\d{1,2}|[a-z]{3,9})[ .,/'-]{1,2}\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;
const NUMBERED = String.raw`(?: number| numbers| no\.?| num\.?| nr\.?| id| #|#|)`;
const RECORDS =
  'm\\.?r\\.?n|medical record|health record|hosp(?:ital)?|nhs|chi|h&c|patient id|patient identifier|patient|pt id|unit|urn|uhid|umrn|emrn|ssn|social security|medicare|medicaid|hcn|health card|health insurance|case|chart|ecn|account|acct|pas|fin|csn|empi|id|record|folder|file|mcn|ahv|personal';

const LIKE_A_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** "PMID 34161051" is a paper's. */
const OF_A_PAPER = /(?:pmid|pubmed|pubmed id|pmc|pmcid)[ :#]{0,3}$/;
const LONGEST_INDEX = 14;
const text = ({ folded }: Subject, from: number, to: number): string => folded.text.slice(from, to);

/** Tried in their order: what one has seen no other sees again. */
export const FORMS: readonly Form[] = [
  ...NATIONAL,
  {
    kind: 'email',
    pattern: /([a-z0-9][a-z0-9._%+'-]{0,63} ?@ ?[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4})/g,
  },
  {
    kind: 'dob',
    pattern: new RegExp(
      String.raw`(?:\bd\.?o\.?b\b\.?|date of birth|birth ?date|birthday|\bborn(?: on)?(?: the)?|\bb\.|geb\.|d\/o\/b)[ :=#(-]{0,3}(?:is |was |on )?(${DATE})`,
      'g',
    ),
  },
  { kind: 'dob', pattern: new RegExp(String.raw`(${DATE})(?= ?[(,-]? ?(?:d\.?o\.?b|date of birth))`, 'g') },
  {
    kind: 'mrn',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:${RECORDS})${NUMBERED}[ :=#.(-]{0,4}(?:is |was )?([a-z]{0,4}[ -]?\d(?:[ -]?\d){4,14}[a-z]{0,2}|[a-z]{1,3}\d{4,10}[a-z]?|\d{2,5}[a-z]{1,2}\d{2,6})(?![\d/])`,
      'g',
    ),
  },
  { kind: 'mrn', pattern: /(?<![\d-])(\d{3}-\d{2}-\d{4})(?![\d-])/g },
  {
    kind: 'phone',
    pattern: /(?<![\d.,/+-])((?:\+|00)\d{1,3}[ -]?(?:\(0\) ?)?\d{1,4}(?:[ -]?\d{2,4}){2,4})(?![\d.,/-])/g,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![a-z])(?:tel|telephone|phone|mob|mobile|cell|contact|call(?: him| her| me| back| them)?(?: on| at)?|ring(?: him| her)?(?: on)?|(?:call|ring|phone|text|reach|contact)(?: (?:his|her|the|my))? (?:wife|husband|son|daughter|carer|brother|sister|partner|family|relative|neighbour)(?: on| at)?|ph|landline|bleep|pager|fax|text(?: him)? on|reach(?: him)?(?: on| at)|number is)(?: number| no\.?| phone)?[ :.#(-]{0,4}(?:is )?(?:on )?(\+?\(?\d[\d ().-]{4,18}\d)/g,
  },
  { kind: 'phone', pattern: /(?<![\d.,/+-])(\(?0\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,6})(?![\d.,/-])/g },
  {
    kind: 'phone',
    pattern: /(?<![\d.,/-])(\(\d{3}\) ?\d{3}[ -.]?\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|555-\d{4})(?![\d.,/-])/g,
  },
  {
    kind: 'mrn',
    pattern: /(?<![\d.,/-])(\d{3}[ -]\d{3}[ -]\d{4})(?![\d.,/-])/g,
    unless: (subject, from, to) => /^[2-9]\d\d-[2-9]\d\d-/.test(text(subject, from, to)),
  },
  {
    kind: 'mrn',
    pattern: /(?<![\d.,/a-z-])(\d{7,12})(?![\d.,/%^]|-\d)/g,
    unless: (subject, from, to) =>
      LIKE_A_DATE.test(text(subject, from, to)) ||
      OF_A_PAPER.test(text(subject, Math.max(0, from - LONGEST_INDEX), from)),
  },
  { kind: 'mrn', pattern: /(?<![a-z\d])((?!nct|isrctn|pmid|pmc)[a-z]{1,3}\d{6,9}[a-z]?)(?![a-z\d])/g },
  {
    kind: 'address',
    pattern:
      /(?<![a-z])(?:lives? (?:at|on|in)|address(?: is)?:?|resid(?:es?|ing|ent) (?:at|of)|home address:?|living at|addr:?) ?((?:flat|apt\.?|apartment|unit|suite) ?\d{1,4}[a-z]?,? )?(?=\d)/g,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\d.])((?:(?:flat|apt\.?|apartment|unit|suite) ?\d{1,4}[a-z]?,? )?\d{1,5}[a-z]?,? (?:[a-z'-]{2,20}\.? ){1,3}(?:street|road|avenue|lane|drive|close|crescent|court|terrace|gardens|grove|boulevard|square|parade|highway|mews|rd|ave|blvd|cres|pkwy|parkway|circle|trail)\b\.?)/g,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\d.])(\d{1,5}[a-z]?,? (?:[a-z'-]{2,20}\.? ){1,2}(?:st|dr|ln|ct|way|place|pl|hill|row|walk|park|sq|hwy|green|view|rise)\b\.?)(?![a-z])/g,
    unless: (subject, from, to) => !isTitled(subject, from, to),
  },
  {
    kind: 'address',
    pattern: /(?<![a-z0-9])([a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2})(?![a-z0-9])/g,
    unless: (subject, from, to) =>
      !isAllCapitals(subject, from, to) || /(?:nd|rd|st|th)$/.test(text(subject, from, to)),
  },
  {
    kind: 'address',
    pattern: /(?:\bzip|zip ?code|post ?code)(?: is)?[ :]{0,3}([a-z0-9]{2,5}[ -]?[a-z0-9]{2,4})\b/g,
  },
  {
    kind: 'address',
    pattern: /(?<=[a-z], )([a-z]{2} \d{5}(?:-\d{4})?)(?![\d.])/g,
    unless: (subject, from, to) => !isAllCapitals(subject, from, to),
  },
];

/** Each word of a street begins with a capital: "12 Oak St", not "9, SD on CT". */
function isTitled(subject: Subject, from: number, to: number): boolean {
  const words = [...text(subject, from, to).matchAll(/[a-z][a-z'-]*/g)];
  return (
    words.length > 1 &&
    words.every((word) => {
      const at = from + word.index;
      return (
        isCapitalised(subject, at) && !(word[0].length > 1 && isAllCapitals(subject, at, at + word[0].length))
      );
    })
  );
}

const overlaps = (one: Sighting, other: Sighting): boolean => one.from < other.to && other.from < one.to;

/** Numbers, addresses and e-mails that identify a person, by their shape or by the word before them. */
export function numbersSeen(subject: Subject): readonly Sighting[] {
  const seen: Sighting[] = [];
  for (const { kind, pattern, unless } of FORMS) {
    for (const found of subject.folded.text.matchAll(pattern)) {
      const masked = found[1] ?? '';
      const from = found.index + found[0].lastIndexOf(masked);
      const sighting = { kind, from, to: from + masked.length };
      if (masked.trim() === '' || seen.some((other) => overlaps(other, sighting))) continue;
      if (!unless?.(subject, sighting.from, sighting.to)) seen.push(sighting);
    }
  }
  return seen;
}
