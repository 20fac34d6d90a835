import { BOOK_EVIDENCE, type OptionId, spoken } from '../engine/index.ts';

/** A name of the vocabulary as a heading: "Confirm progression". */
export function heading(name: string): string {
  const words = spoken(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const optionName = (option: OptionId): string => BOOK_EVIDENCE.offers[option].name;
