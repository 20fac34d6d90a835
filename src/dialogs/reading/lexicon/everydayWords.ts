/** English words within a slip or two of a forgiven word: they mean what they say. */
export const EVERYDAY_WORDS: readonly string[] = 'regression'.split(' ');
