import { isRefusal, outlookOf } from '../engine/index.ts';
import { openQuestions } from '../machine/index.ts';
import { answerOn } from './answerOn.ts';
import { repliesTo } from './asks.ts';
import type { Heard } from './heard.ts';
import { openDrugsOf } from './openDrugs.ts';
import type { Response } from './response.ts';
import { ALARM_REPLIES, alarmLine, alarmsOf } from './responses/alarm.ts';
import { changeLines } from './responses/changes.ts';
import { deniedOf } from './responses/denied.ts';
import type { DialogSettings } from './settings.ts';
import { talkOf } from './talk.ts';
import type { Incident } from './turn.ts';
import type { View } from './views.ts';

type Base = Pick<View, 'stage' | 'revision' | 'notes'>;

/** What is shown after a response. An answer that breaks a guardrail is replaced by a fixed refusal with a reference. */
export function viewOf(
  { record, notes, show }: Response,
  at: string,
  settings: DialogSettings,
): { readonly view: View; readonly incident?: Incident } {
  const base = { stage: record.stage, revision: record.revision, notes };
  if (typeof show === 'object') return { view: { view: 'notice', ...base, ...show } };
  if (alarmsOf(record).length > 0) return alarmView({ record, at, settings }, base, show === 'brief');
  const [ask] = talkOf(record).asks;
  if (ask !== undefined && outlookOf(record.findings).pathway !== 'urgent')
    return {
      view: { view: 'notice', ...base, notes: [...notes, ask.prompt], suggestions: repliesTo(ask) },
    };
  if (record.stage === 'advice') return adviceView({ record, at, settings }, base, show === 'brief');
  if (record.stage === 'read_back')
    return {
      view: {
        view: 'read_back',
        ...base,
        findings: record.findings,
        words: talkOf(record).words,
        denied: deniedOf(record),
        open: openQuestions(record.findings),
      },
    };
  if (record.question === null) throw new Error(`Stage "${record.stage}" has no question to ask.`);
  const open = openDrugsOf(record.question, record.findings.prior);
  return { view: { view: 'question', ...base, question: record.question, ...(open ? { open } : {}) } };
}

/** What alarmed comes first and alone; an answer that is itself an emergency keeps its own first screen. */
function alarmView(
  heard: Pick<Heard, 'record' | 'at' | 'settings'>,
  base: Base,
  isBrief: boolean,
): { readonly view: View; readonly incident?: Incident } {
  const notes = [alarmLine(alarmsOf(heard.record), heard.settings), ...base.notes];
  if (!isBrief && outlookOf(heard.record.findings).pathway === 'urgent')
    return adviceView(heard, { ...base, notes }, isBrief);
  return { view: { view: 'notice', ...base, notes, suggestions: ALARM_REPLIES } };
}

const NEXT_STEPS = [
  { label: 'Why?', says: 'why' },
  { label: 'Evidence', says: 'evidence' },
  { label: 'Summary to copy', says: 'summary' },
  { label: 'New case', says: 'restart' },
];

function adviceView(
  { record, at, settings }: Pick<Heard, 'record' | 'at' | 'settings'>,
  base: Base,
  isBrief: boolean,
): { readonly view: View; readonly incident?: Incident } {
  if (isBrief) return { view: { view: 'notice', ...base, suggestions: NEXT_STEPS } };
  const outcome = answerOn(record.findings, at, settings);
  if (!isRefusal(outcome)) {
    const { answered } = talkOf(record);
    const changes = answered === undefined ? [] : changeLines(answered, outcome, at, settings);
    return { view: { view: 'answer', ...base, notes: [...base.notes, ...changes], assessment: outcome } };
  }
  const reference = `G-${Date.parse(at).toString(36).toUpperCase()}`;
  const sorry = `A safety check stopped this answer, so none is shown. The case is kept. Please report reference ${reference} (${at}).`;
  return {
    view: {
      view: 'notice',
      ...base,
      notes: [...base.notes, sorry],
      suggestions: [{ label: 'Hand over to a person', says: 'hand over to a person' }],
    },
    incident: { reference, breaches: outcome.breaches },
  };
}
