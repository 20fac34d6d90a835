import type { Sighting } from './mask.ts';

interface Form {
  readonly kind: Sighting['kind'];
  readonly pattern: RegExp;
}

const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:\d{1,2}|[a-z]{3,9})[ .,/-]{1,2}\d{2,4}|\d{4}-\d{2}-\d{2}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;

/** Each pattern's last group is what is masked; all quantifiers are bounded. */
const FORMS: readonly Form[] = [
  {
    kind: 'email',
    pattern: /([a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4})/g,
  },
  {
    kind: 'dob',
    pattern: new RegExp(
      String.raw`(?:\bd\.?o\.?b\.?|date of birth|birth ?date|birthday|\bborn(?: on)?|b\/d)[ :=#(-]{0,3}(?:is |was )?(${DATE})`,
      'g',
    ),
  },
  { kind: 'dob', pattern: new RegExp(String.raw`(${DATE})(?= ?\(?(?:d\.?o\.?b|date of birth))`, 'g') },
  {
    kind: 'mrn',
    pattern:
      /(?:\bm\.?r\.?n\b|\bmrn|medical record(?: number| no\.?)?|hosp(?:ital)?(?: number| no\.?| num| id|\b #)|\bhosp no|nhs(?: number| no\.?| num|)|\bchi(?: number| no\.?|)|patient (?:id|number|no\.?|identifier)|pt id|unit (?:number|no\.?)|\burn\b|\buhid|\bssn|social security(?: number| no\.?)?|medicare(?: number| no\.?)?|\bhcn|health card(?: number)?|case (?:number|no\.?)|chart (?:number|no\.?|#)|\becn|account (?:number|no\.?)|\bid (?:number|no\.?)|\bid)[ :=#.-]{0,4}(?:is |was )?([a-z]{0,4}[ -]?\d[\d -]{2,14}\d[a-z]{0,2}|[a-z]{1,3}\d{4,10}[a-z]?)/g,
  },
  { kind: 'mrn', pattern: /(?<![\d.,/-])(\d{3}[ -]\d{3}[ -]\d{4})(?![\d.,/-])/g },
  { kind: 'mrn', pattern: /(?<![\d-])(\d{3}-\d{2}-\d{4})(?![\d-])/g },
  {
    kind: 'phone',
    pattern:
      /(?:\btel(?:ephone)?|\bphone|\bmob(?:ile)?|\bcell|\bcontact(?: no| number)?|\bcall(?: him| her| back)?(?: on| at)?|\bring(?: him)? on|\bph)(?: number| no\.?)?[ :.#(-]{0,4}(?:is )?(\+?\(?\d[\d ()-]{5,17}\d)/g,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d.,/+-])((?:\+\d{1,3}[ -]?(?:\(0\))?|\(0|0)\d{1,4}\)?[ -]?\d{3,4}[ -]?\d{3,6})(?![\d.,/-])/g,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d.,/-])(\(\d{3}\) ?\d{3}[ -]\d{4}|\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4}|\d{3}-\d{4})(?![\d.,/-])/g,
  },
  {
    kind: 'address',
    pattern:
      /(\b(?:flat \d{1,4}[a-z]?,? |apt\.? \d{1,4}[a-z]?,? )?\d{1,5}[a-z]?,? (?:[a-z'-]{2,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|court|ct|way|place|pl|terrace|gardens|grove|boulevard|blvd|square|parade|highway|hwy|mews|hill|row|walk|park)\b\.?)(?![a-z])/g,
  },
  { kind: 'address', pattern: /(?<![a-z0-9])([a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2})(?![a-z0-9])/g },
  { kind: 'address', pattern: /(?:\bzip|zip ?code|post ?code)[ :]{0,3}([a-z0-9][a-z0-9 -]{2,9}[a-z0-9])/g },
];

const overlaps = (one: Sighting, other: Sighting): boolean => one.from < other.to && other.from < one.to;

/** Numbers and addresses that identify a person, by their shape or by the word before them. */
export function numbersSeen(text: string): readonly Sighting[] {
  const seen: Sighting[] = [];
  for (const { kind, pattern } of FORMS) {
    for (const found of text.matchAll(pattern)) {
      const masked = found[1] ?? '';
      const from = found.index + found[0].lastIndexOf(masked);
      const sighting = { kind, from, to: from + masked.length };
      if (masked !== '' && !seen.some((other) => overlaps(other, sighting))) seen.push(sighting);
    }
  }
  return seen;
}
