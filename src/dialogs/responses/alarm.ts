import { outlookOf } from '../../engine/index.ts';
import { advance, type CaseRecord } from '../../machine/index.ts';
import type { Heard } from '../heard.ts';
import { alarmsIn, isRecovered, overIn } from '../reading/index.ts';
import type { Reading } from '../reading/reading.ts';
import type { DialogSettings } from '../settings.ts';
import { MOST_ALARMS, talkOf, withTalk } from '../talk.ts';

const quoted = (alarms: readonly string[]): string => alarms.map((words) => `“${words}”`).join(', ');

/** The emergencies told of this case that are no findings, and not said to be over. */
export const alarmsOf = (record: CaseRecord): readonly string[] => talkOf(record).alarms;

/** The case with what a message says of an emergency now; the newest are kept where there are many. */
export function withAlarms(record: CaseRecord, { intent, text }: Reading): CaseRecord {
  const told = intent === 'emergency' ? alarmsIn(text) : [];
  if (told.length === 0) return record;
  return withTalk(record, { alarms: [...new Set([...alarmsOf(record), ...told])].slice(-MOST_ALARMS) });
}

const NOT_SO =
  /^(?:sorry,? |no,? )?(?:(?:that|this|it) (?:is|was) )?(?:not so|not true|(?:a |my )?(?:mistake|error|typo)|wrong)[.!]*$/i;

/** "Not so", "a mistake", "that was wrong": what alarmed never was. */
export const saysNotSo = (text: string): boolean => NOT_SO.test(text.trim());

const allOver = ({ text, intent, findings }: Reading): boolean =>
  intent !== 'emergency' &&
  (overIn(text)?.all === true || saysNotSo(text) || findings.redFlags?.length === 0);

export interface Settled {
  readonly record: CaseRecord;
  /** What is said of it; undefined where nothing is over. */
  readonly note: string | undefined;
}

/** What a message says is over, or gives anew and alarms no more, alarms no longer; what it quotes is the person's own. */
export function withAlarmsSettled({ record, reading }: Heard): Settled {
  const alarms = alarmsOf(record);
  const isAllOver = allOver(reading);
  const left = alarms.filter((alarm) => !isAllOver && !isRecovered(alarm, reading.text));
  if (left.length === alarms.length) return { record, note: undefined };
  const ended = alarms.filter((alarm) => !left.includes(alarm));
  return {
    record: withTalk(record, { alarms: left, missed: 0 }),
    note: `Noted as dealt with, or not so: ${quoted(ended)}.`,
  };
}

/** After an emergency an answer is not taken up where it was: the case is read back first. */
export const reopened = (record: CaseRecord): CaseRecord =>
  record.stage === 'advice' && outlookOf(record.findings).pathway !== 'urgent'
    ? advance(record, { type: 'READ_BACK' })
    : record;

export const contactLine = ({ emergencyContact }: DialogSettings): string =>
  emergencyContact ? ` Here: ${emergencyContact}.` : '';

/** What alarmed, the local route, and how it ends. */
export const alarmLine = (alarms: readonly string[], settings: DialogSettings): string =>
  `Possible emergency: ${quoted(alarms)}. Use the local emergency route now.${contactLine(settings)} ${UNTIL_OVER}`;

const UNTIL_OVER =
  'No treatment is ranked until you say that it is dealt with (“dealt with”, or the new value, e.g. “BP 120/70 now”) or “not so”. The case is kept.';

/** The same for a summary to carry. */
export const alarmSummary = (alarms: readonly string[]): string =>
  `Possible emergency, not said to be over: ${quoted(alarms)}. No treatment is ranked.`;

export const ALARM_REPLIES = [
  { label: 'It is dealt with', says: 'dealt with' },
  { label: 'It is not so', says: 'not so' },
  { label: 'Summary to copy', says: 'summary' },
  { label: 'New case', says: 'restart' },
] as const;
