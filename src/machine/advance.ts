import { getInitialSnapshot, transition } from 'xstate';
import { assessmentMachine } from './assessmentMachine.ts';
import { type CaseEvent, EMPTY_CASE } from './caseContext.ts';
import { type CaseRecord, contextOf, recordOf } from './caseRecord.ts';
import type { Stage } from './stages.ts';

type Snapshot = ReturnType<typeof getInitialSnapshot<typeof assessmentMachine>>;

/** A new case, at its first question. */
export function newCase(): CaseRecord {
  const snapshot = getInitialSnapshot(assessmentMachine);
  return recordOf(stageOf(snapshot), snapshot.context, { revision: 0, talk: {} });
}

/**
 * One event, one new record; the old one is not touched. The revision is the dialog's to count.
 * Throws a sentence if the chart has no such event in this state: no event may vanish in silence.
 */
export function advance(record: CaseRecord, event: CaseEvent): CaseRecord {
  const before = assessmentMachine.resolveState({ value: record.stage, context: contextOf(record) });
  if (!before.can(event))
    throw new Error(`The assessment has no "${event.type}" at stage "${record.stage}".`);
  const [after] = transition(assessmentMachine, before, event);
  return recordOf(stageOf(after), after.context, { revision: record.revision, talk: record.talk });
}

function stageOf(snapshot: Snapshot): Stage {
  const { value } = snapshot;
  if (value === 'considering')
    throw new Error('The assessment stopped on its way: "considering" must always lead on.');
  return value as Stage;
}

/** Findings kept from another version, to be read back before anything is made of them. */
export function reopenCase(findings: CaseRecord['findings'], revision: number): CaseRecord {
  const fresh = recordOf('scope', { ...EMPTY_CASE, findings }, { revision, talk: {} });
  return advance(fresh, { type: 'READ_BACK' });
}
