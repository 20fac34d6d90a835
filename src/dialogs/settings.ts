import type { Wording } from './views.ts';

/** What a deployment sets for the dialog. */
export interface DialogSettings extends Wording {
  /** Whether a case may be entered in a group or channel; off by default, because two patients could be mixed up. */
  readonly casesInGroups?: boolean;
}
