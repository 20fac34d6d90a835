/** "1,500" and, counted in lakhs, "1,20,000". */
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$|^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** `1,500` is fifteen hundred, `1,7` and `0,500` are decimals. */
export const numberValue = (digits: string): number =>
  Number(THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));

/** "1.234,5" and "1.234.567": points that can only part thousands. */
const POINTED = /[1-9]\d{0,2}(?:\.\d{3})+,\d+(?![\d.,])|[1-9]\d{0,2}(?:\.\d{3}){2,3}(?![\d.,])/y;
/** Cells in a cubic millimetre: so few that a decimal of them means nothing. */
const COUNT_UNIT = String.raw`(?= ?(?:cells? ?)?(?:\/|per ) ?(?:mm|u ?l\b|mcl|cu ?mm|cmm|micro|cubic))`;
const BEFORE_A_COUNT_UNIT = new RegExp(String.raw`[1-9]\d{0,2}(?:[. ']\d{3}){1,2}${COUNT_UNIT}`, 'y');
/** "1'900": the apostrophe parts nothing but thousands. */
const APOSTROPHES = /[1-9]\d{0,2}(?:'\d{3})+(?![\d'])/y;
const SPACED = /[1-9]\d{0,2}(?: \d{3}){1,2}(?![\d.,/]| ?(?:[-x\d]|pl|hb|hgb|psa|anc))/y;
const COUNTED_CELLS =
  /(?:anc|neut[a-z]{0,10}|plts?|plats?|platelets?|platelet count|neutrophil count)[ :=]{1,3}$/;
const LONGEST_NAME = 24;

interface Grouped {
  readonly value: number;
  readonly length: number;
}

const sticky = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** "ANC 1 900": blanks part thousands after the name of a count. */
const spacedCount = (text: string, at: number): string | undefined =>
  COUNTED_CELLS.test(text.slice(Math.max(0, at - LONGEST_NAME), at)) ? sticky(SPACED, text, at) : undefined;

/** A number at `at` of folded text whose thousands are parted by points, blanks or apostrophes; undefined where they are not. */
export function groupedDigits(text: string, at: number): Grouped | undefined {
  const pointed = sticky(POINTED, text, at);
  if (pointed !== undefined)
    return { value: Number(pointed.replaceAll('.', '').replace(',', '.')), length: pointed.length };
  const digits =
    sticky(BEFORE_A_COUNT_UNIT, text, at) ?? sticky(APOSTROPHES, text, at) ?? spacedCount(text, at);
  return digits === undefined
    ? undefined
    : { value: Number(digits.replaceAll(/[. ']/g, '')), length: digits.length };
}
