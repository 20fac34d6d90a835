import { type Review, RULE_BOOK } from '../../engine/index.ts';
import { REVIEW_FOLDER, readReview } from './folder.ts';
import { reviewOf } from './log.ts';

let known: Review | undefined;

/**
 * The review of this program's rule book as its signed files say: Submitted unless a chain of genuine signatures says
 * otherwise. Read once; a later signature counts from the next start.
 */
export function currentReview(): Review {
  known ??= reviewOf(readReview(REVIEW_FOLDER), RULE_BOOK.hash);
  return known;
}
