import type { FindingKey, Findings, OptionId } from '../../../engine/index.ts';
import type { Note } from '../note.ts';
import type { Identifier, Intent, Topic } from '../reading.ts';

/** What was read besides: it decides between a command, a question and an answer. */
export interface ReadSoFar {
  readonly note: Note;
  readonly findings: Findings;
  readonly conflicts: readonly FindingKey[];
  readonly invalid: readonly FindingKey[];
  readonly identifiers: readonly Identifier[];
  /** What was read is told of the patient, though something else is supposed beside it. */
  readonly told?: boolean;
}

export interface Purpose {
  readonly intent: Intent;
  readonly topic?: Topic;
  readonly option?: OptionId;
}

export const isRead = ({ findings, conflicts, invalid }: ReadSoFar): boolean =>
  Object.keys(findings).length + conflicts.length + invalid.length > 0;
