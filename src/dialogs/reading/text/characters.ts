const LETTER = /\p{L}/u;

export const isDigit = (sign: string | undefined): boolean =>
  sign !== undefined && sign >= '0' && sign <= '9';

/** A letter of any script; folded text has them in lower case. */
export function isLetter(sign: string | undefined): boolean {
  if (sign === undefined || sign === '') return false;
  if (sign < '\u0080') return sign >= 'a' && sign <= 'z';
  return LETTER.test(sign);
}
