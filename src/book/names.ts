import { BOOK_EVIDENCE, type OptionId } from '../engine/index.ts';

/** A name of the vocabulary as it is read, with its first letter large: "Confirm progression". */
export function heading(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/^adt\b/, 'ADT')
    .replace(/^arpi\b/, 'ARPI');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const optionName = (option: OptionId): string => BOOK_EVIDENCE.offers[option].name;
