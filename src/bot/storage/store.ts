import type { CaseRecord } from '../../machine/index.ts';
import type { Account, Custody } from './custody.ts';

/** An activity as plain JSON, the form in which it is stored and sent. */
export type ActivityJson = Readonly<Record<string, unknown>>;

/** One line of a conversation's log: what a Direct Line client sees, in order. `seq` is the watermark. */
export interface LogEntry {
  readonly seq: number;
  readonly activityId: string;
  /** The activity as JSON text, ready to send. */
  readonly json: string;
}

/** How replies reach the person: written to the log, pushed to a connector, or returned in the response. */
export type Delivery = 'log' | 'push' | 'return';

/** An activity that has come in and must be answered once. */
export interface Arrival {
  readonly conversation: string;
  /** What makes it the same activity again: client activity id, or the channel's activity id. */
  readonly key: string;
  readonly activity: ActivityJson;
  readonly delivery: Delivery;
  /** True: the activity itself belongs in the log, under an id and a timestamp given by the store. */
  readonly logged: boolean;
}

export interface Accepted {
  /** False: the same key was accepted before, and `id` is the id it was given then. */
  readonly fresh: boolean;
  readonly id: string;
}

/** An accepted activity that waits for its answer. */
export interface Pending {
  readonly conversation: string;
  readonly key: string;
  readonly activity: ActivityJson;
  /** How often a later process had to take it up; above 0 an earlier attempt did not end. */
  readonly starts: number;
}

/** Nobody is at work on it: `answered` ones are in the outbox and have not reached their channel. */
export interface LeftOver extends Pending {
  readonly delivery: Exclude<Delivery, 'return'>;
  readonly answered: boolean;
}

/** A card that was sent, so that it can be replaced when it has been answered. */
export interface SentCard {
  readonly revision: number;
  readonly activityId: string;
  /** It is an answer, of this id: not replaced, but feedback on it may come. */
  readonly answer?: string;
}

export interface FiledCase {
  /** Rises by one with every change; 0 is a case not filed yet. */
  readonly edition: number;
  readonly record: CaseRecord;
  readonly cards: readonly SentCard[];
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** A case as one turn leaves it. `edition` is the edition that was read: the change is refused on any other. */
export interface CaseChange {
  readonly person: string;
  readonly edition: number;
  readonly record: CaseRecord;
  readonly cards: readonly SentCard[];
}

/** All that one turn writes, in one transaction. */
export interface Answer extends Account {
  readonly conversation: string;
  readonly key: string;
  readonly change?: CaseChange;
  /** Appended to the log. An activity without a timestamp gets one. */
  readonly log: readonly ActivityJson[];
  /** Kept until they have been delivered to a channel. */
  readonly outbox?: readonly ActivityJson[];
}

/** Where an accepted activity stands. */
export interface TurnState {
  readonly answered: boolean;
  readonly delivered: boolean;
  readonly outbox: readonly ActivityJson[];
}

/** The other nodes that may be at work on the same store. */
export interface Nodes {
  /** Runs the task while no other node runs one for the same conversation. Rejects when that cannot be known. */
  alone<T>(conversation: string, task: () => Promise<T>): Promise<T>;
  /** Lets the others know that a conversation's log has grown. */
  tell(conversation: string): void;
  /** Called with the conversation that another node tells of; with nothing where any may have grown unheard. */
  onNews(listener: (conversation?: string) => void): void;
  /** Milliseconds from one look for what a node left over to the next. */
  readonly lookEvery: number;
}

/**
 * Where conversations, cases and accepted activities live. Every method is one transaction and is durable
 * when its promise resolves. Rejects with the engine's error when storage does not answer.
 */
export interface Store {
  /** Absent where the store belongs to one process. */
  readonly nodes?: Nodes;
  /** The audit, and what is kept of whom for how long. */
  readonly custody: Custody;
  /** Starts a conversation and accepts what opens it. False, and nothing accepted, when it was known before. */
  startConversation(opening: Arrival): Promise<boolean>;
  hasConversation(conversation: string): Promise<boolean>;
  accept(arrival: Arrival): Promise<Accepted>;
  /** The oldest unanswered activity of a conversation. */
  nextPending(conversation: string): Promise<Pending | undefined>;
  caseOf(conversation: string, person: string): Promise<FiledCase | undefined>;
  /** `conflict`: the case has changed since it was read, and nothing was written. */
  answer(answer: Answer): Promise<'filed' | 'conflict'>;
  turnState(conversation: string, key: string): Promise<TurnState | undefined>;
  /** The outbox has reached the channel; `cards` as the channel named them. */
  delivered(conversation: string, key: string, person: string, cards: readonly SentCard[]): Promise<void>;
  /** Adds to the log outside a turn. */
  append(conversation: string, activities: readonly ActivityJson[]): Promise<void>;
  /** Entries after a watermark, oldest first; a watermark beyond the log's end counts as 0. */
  logAfter(conversation: string, watermark: number, limit: number): Promise<readonly LogEntry[]>;
  /** The first form of a logged activity. */
  logged(conversation: string, activityId: string): Promise<ActivityJson | undefined>;
  /** What was left unanswered or undelivered and nobody is at work on, oldest first. Asked at start, and again with many nodes. */
  leftOver(): Promise<readonly LeftOver[]>;
  /** True once for each name, on whichever node; `until` is when it may be forgotten, in ms since 1970. */
  spend(name: string, until: number): Promise<boolean>;
  /** Resolves when storage takes a write. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
