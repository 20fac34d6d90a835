import { hashOf } from './canonical.ts';

const LENGTH = 12;

/**
 * An answer's id: the first 12 hexadecimal digits of the hash of its document. The same case on the same day under the
 * same rule book has the same id, wherever it is shown, and none
 * of the case can be read from it.
 */
export const answerIdOf = (answer: unknown): string => hashOf(answer).slice(0, LENGTH);
