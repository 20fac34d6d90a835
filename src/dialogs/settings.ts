import type { Review } from '../engine/index.ts';
import type { Wording } from './views.ts';

/** What a deployment sets for the dialog. */
export interface DialogSettings extends Wording {
  /** Whether a case may be entered in a group or channel; off by default, because two patients could be mixed up. */
  readonly casesInGroups?: boolean;
  /** Whether a summary can be sent to the handoff contact; it is, when the person confirms. */
  readonly sendsHandoff?: boolean;
  /** How far the review of the rule book has come; nobody has signed where absent. */
  readonly review?: Review;
}
