import type { Sighting } from './mask.ts';
import type { Subject } from './subject.ts';

/** How an identity looks in folded text. */
export interface Form {
  readonly kind: Sighting['kind'];
  /** The first group is what is masked; every repetition is bounded. */
  readonly pattern: RegExp;
  readonly unless?: (subject: Subject, from: number, to: number) => boolean;
}
