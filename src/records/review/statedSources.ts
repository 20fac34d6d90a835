import { BOOK_EVIDENCE } from '../../engine/index.ts';
import { hashOf } from '../canonical.ts';

/** A source as this program states it. */
export interface StatedSource {
  readonly id: string;
  readonly title: string;
  /** Of all that is said of it, its dates apart. */
  readonly hash: string;
  /** ISO date: the last day on which it counts as current. */
  readonly reviewBy: string;
  /** Id of the source that replaces it. */
  readonly supersededBy?: string;
}

/** Every source of this program's rule book, in its order. */
export const statedSources = (): readonly StatedSource[] =>
  Object.entries(BOOK_EVIDENCE.citations).map(([id, { checked: _, reviewBy, ...said }]) => ({
    id,
    title: said.title,
    hash: hashOf(said),
    reviewBy,
    ...(said.supersededBy && { supersededBy: said.supersededBy }),
  }));
