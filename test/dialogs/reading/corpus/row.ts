import type { Asked, Identifier, Intent, Topic } from '../../../../src/dialogs/reading/index.ts';
import type { FindingKey, Findings } from '../../../../src/engine/index.ts';

/** One labelled utterance: everything that should be read of it, and nothing else. */
export interface Row {
  readonly text: string;
  readonly findings: Findings;
  readonly asked?: Asked;
  readonly conflicts?: readonly FindingKey[];
  readonly invalid?: readonly FindingKey[];
  readonly intent?: Intent;
  readonly topic?: Topic;
  readonly identifiers?: readonly Identifier[];
}

type More = Omit<Row, 'text' | 'findings'>;

/** A statement and its findings. */
export const says = (text: string, findings: Findings, more: More = {}): Row => ({ text, findings, ...more });
/** A short answer to an open question. */
export const answers = (asked: Asked, text: string, findings: Findings, more: More = {}): Row => ({
  text,
  findings,
  asked,
  ...more,
});
/** Words that sound like a finding and are none. */
export const trap = (text: string, findings: Findings = {}, more: More = {}): Row => ({
  text,
  findings,
  ...more,
});
/** What the person wants. */
export const wants = (intent: Intent, text: string, more: More & { findings?: Findings } = {}): Row => ({
  text,
  findings: {},
  intent,
  ...more,
});
/** Identities among the words. */
export const names = (
  text: string,
  identifiers: readonly Identifier[],
  findings: Findings = {},
  more: More = {},
): Row => ({
  text,
  findings,
  identifiers,
  ...more,
});
