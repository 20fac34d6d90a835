import type { Turn, TurnOutcome } from '../dialogs/index.ts';
import type { Assessment, Findings, Refusal } from '../engine/index.ts';
import type { CaseRecord } from '../machine/index.ts';

/** What the server needs of the floors below it: all pure, none aware of a framework. */
export interface Core {
  readonly takeTurn: (turn: Turn, record: CaseRecord | undefined) => TurnOutcome;
  readonly parseFindings: (
    json: unknown,
  ) =>
    | { readonly ok: true; readonly findings: Findings }
    | { readonly ok: false; readonly problems: readonly string[] };
  readonly assess: (findings: Findings) => Assessment | Refusal;
  /** Replaces what identifies a patient, before anything is stored, logged or echoed. */
  readonly mask?: (text: string) => string;
}
