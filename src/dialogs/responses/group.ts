import { outlookOf } from '../../engine/index.ts';
import { type CaseRecord, newCase } from '../../machine/index.ts';
import type { Heard } from '../heard.ts';
import { PHRASES } from '../phrases.ts';
import type { Reading } from '../reading/reading.ts';
import { type Response, showNotice } from '../response.ts';
import { talkOf, withTalk } from '../talk.ts';
import { alarmsOf, withAlarmsSettled } from './alarm.ts';
import { clearFlags } from './clearFlags.ts';

const NONE_NOW = 'Noted: no emergency now.';

/** In a group where no case is entered an emergency may be told, and ended: nothing of it is kept then. */
export function endedInGroup(heard: Heard): Response | undefined {
  const { record, reading } = heard;
  if (!isUrgent(record)) return undefined;
  const settled = withAlarmsSettled(heard);
  const cleared = clearFlags({ ...heard, record: settled.record });
  const after = cleared?.record ?? withFindings(settled.record, reading);
  if (isUrgent(after)) return cleared;
  const { role } = talkOf(record);
  const fresh = withTalk({ ...newCase(), revision: record.revision }, role ? { role } : {});
  const note = cleared?.notes[0] ?? settled.note ?? NONE_NOW;
  return showNotice(fresh, { suggestions: [] }, note, PHRASES.groupOnly);
}

const isUrgent = (record: CaseRecord): boolean =>
  alarmsOf(record).length > 0 || outlookOf(record.findings).pathway === 'urgent';

const withFindings = (record: CaseRecord, { findings }: Reading): CaseRecord => ({
  ...record,
  findings: { ...record.findings, ...findings },
});
