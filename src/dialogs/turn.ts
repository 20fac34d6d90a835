import type { Assessment, Findings } from '../engine/index.ts';
import type { CaseRecord, Stage } from '../machine/index.ts';

/** What one person did, with no framework's type in it. */
export interface Turn {
  /** `message`: typed text; `submit`: a card's button, its value in `submit`; `joined`: the conversation opened. */
  readonly kind: 'message' | 'submit' | 'joined';
  /** As typed; empty for a submit. */
  readonly text: string;
  /** A card's value as it arrived: unknown until the dialog has judged it. */
  readonly submit?: unknown;
  /** ISO 8601, the server's clock. */
  readonly at: string;
  readonly setting: 'personal' | 'group';
  /** The text takes the place of an earlier one: what it says is a correction. */
  readonly edited?: true;
}

/** Adaptive Card 1.5 as JSON. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly body: readonly unknown[];
  readonly actions?: readonly unknown[];
  readonly [more: string]: unknown;
}

/** A quick reply: what the button shows, and the text that pressing it sends. */
export interface Suggestion {
  readonly label: string;
  readonly says: string;
}

/** What a host page may rely on, in every bot message's `channelData`. */
export interface ReplyData {
  readonly stage: Stage;
  readonly revision: number;
  readonly findings?: Findings;
  readonly assessment?: Assessment;
}

export interface Reply {
  /** Plain text (no Markdown) that reads well without the card: everything said is in it. */
  readonly text: string;
  /** The same, laid out; a channel may show either or both. */
  readonly card?: AdaptiveCard;
  readonly suggestions?: readonly Suggestion[];
  readonly data: ReplyData;
}

/** An answer that a guardrail stopped: logged and counted under the reference that the person was given. */
export interface Incident {
  readonly reference: string;
  readonly breaches: readonly { readonly guardrail: number; readonly what: string }[];
}

/** What a turn asks of the world outside, of whoever runs it; a summary holds findings and the answer, never typed words. */
export type Errand =
  | { readonly kind: 'handoff'; readonly summary: string }
  | { readonly kind: 'feedback'; readonly comment: string }
  /** Tell the person what is stored of them. */
  | { readonly kind: 'data_show' }
  /** Erase what is stored of them with this turn, which starts anew. */
  | { readonly kind: 'data_delete' };

export interface TurnOutcome {
  readonly record: CaseRecord;
  readonly replies: readonly Reply[];
  /** The card sent at `revision` has been answered: a channel that can, shows `reply` in its place. */
  readonly answered?: { readonly revision: number; readonly reply: Reply };
  readonly incident?: Incident;
  readonly errand?: Errand;
}
