import { isRefusal, outlookOf } from '../engine/index.ts';
import { type CaseRecord, newCase, openQuestions, reopenCase, restoreRecord } from '../machine/index.ts';
import { withKnownKept } from './alreadyKnown.ts';
import { answerOn } from './answerOn.ts';
import { askedKey, repliesTo, wordsFor } from './asks.ts';
import { withBareDrugs } from './bareDrugs.ts';
import type { Heard } from './heard.ts';
import { openDrugsOf } from './openDrugs.ts';
import { PHRASES } from './phrases.ts';
import { QUESTIONS } from './questions/index.ts';
import { affirms, read } from './reading/index.ts';
import type { Reading } from './reading/reading.ts';
import { render } from './rendering/index.ts';
import { respond } from './respond.ts';
import { type Response, showCurrent, showNotice } from './response.ts';
import { ALARM_REPLIES, alarmLine, alarmsOf } from './responses/alarm.ts';
import { changeLines } from './responses/changes.ts';
import { asRole, toPatient, welcome } from './responses/control.ts';
import { aboutData } from './responses/data.ts';
import { deniedOf, withDenied } from './responses/denied.ts';
import { feedback, isFeedback } from './responses/feedback.ts';
import { roleSaid, roleTold } from './role.ts';
import type { DialogSettings } from './settings.ts';
import { type Submit, SubmitSchema } from './submits.ts';
import { talkOf, withTalk } from './talk.ts';
import type { Incident, Reply, Turn, TurnOutcome } from './turn.ts';
import type { View } from './views.ts';

/**
 * One turn of one person: what was said and the saved case in, the new case and the replies out.
 * Pure, and total: any text, any card and any saved value get an answer; only a defect of the program throws.
 * @param saved the stored record as JSON, or undefined for a new conversation.
 */
export function takeTurn(turn: Turn, saved: unknown, settings: DialogSettings = {}): TurnOutcome {
  const { record, notes } = opened(saved);
  // A "yes" answers the read-back that was shown, not the one that another rule book makes of the same findings.
  const isOutdated = notes.includes(PHRASES.ruleBookChanged) && affirms(turn.text) !== undefined;
  const response = withNotes(
    notes,
    isOutdated ? showCurrent(record) : responseTo(turn, record, saved === undefined, settings),
  );
  const hasMoved =
    response.record.stage !== record.stage ||
    response.record.findings !== record.findings ||
    response.record.question !== record.question ||
    talkOf(response.record).asks[0]?.prompt !== talkOf(record).asks[0]?.prompt;
  const after: CaseRecord = hasMoved
    ? { ...response.record, revision: record.revision + 1 }
    : response.record;
  const { view, incident } = viewOf({ ...response, record: after }, turn.at, settings);
  return {
    record: withShown(after, view, response.record.findings !== record.findings),
    replies: [render(view, { ...settings, denied: deniedOf(after) })],
    ...(hasMoved && record.question !== null
      ? { answered: { revision: record.revision, reply: answeredReply(record, response, settings) } }
      : {}),
    ...(incident ? { incident } : {}),
    ...(response.errand ? { errand: response.errand } : {}),
  };
}

/** What has been seen: the read-back of the findings as they are, and the findings of the last answer. */
function withShown(record: CaseRecord, { view }: View, hasChanged: boolean): CaseRecord {
  if (view === 'answer') return withTalk(record, { answered: record.findings });
  if (view === 'read_back') return withTalk(record, { sawReadBack: true });
  return hasChanged ? withTalk(record, { sawReadBack: false }) : record;
}

/** The case as it was saved, or what of it could be kept. */
function opened(saved: unknown): { readonly record: CaseRecord; readonly notes: readonly string[] } {
  if (saved === undefined) return { record: newCase(), notes: [] };
  const restored = restoreRecord(saved);
  if (restored.kind === 'current') return { record: restored.record, notes: [] };
  if (restored.kind === 'unreadable') return { record: newCase(), notes: [PHRASES.lost] };
  const isEmpty = Object.keys(restored.findings).length === 0;
  const record = isEmpty ? newCase() : reopenCase(restored.findings, restored.revision + 1);
  const { alarms } = talkOf({ ...record, talk: restored.talk });
  return { record: withTalk(record, { alarms }), notes: isEmpty ? [] : [PHRASES.ruleBookChanged] };
}

const withNotes = (notes: readonly string[], response: Response): Response => ({
  ...response,
  notes: [...notes, ...response.notes],
});

function responseTo(turn: Turn, record: CaseRecord, isNew: boolean, settings: DialogSettings): Response {
  if (turn.kind === 'joined') return isNew ? welcome(record) : showCurrent(record);
  if (turn.kind === 'submit') return responseToCard(turn, record, settings);
  const response = responseToText(turn.text, turn, record, settings);
  return turn.edited ? withNotes([PHRASES.edited], response) : response;
}

/** A card is bound to the revision it was made for: a stale or doubled one changes nothing. */
function responseToCard(turn: Turn, record: CaseRecord, settings: DialogSettings): Response {
  const parsed = SubmitSchema.safeParse(turn.submit);
  if (!parsed.success) return showCurrent(record, PHRASES.unreadableCard);
  const submit = parsed.data;
  if (submit.revision !== record.revision || (submit.act === 'answer' && submit.question !== record.question))
    return showCurrent(record, PHRASES.stale);
  return responseToText(wordsOf(submit), turn, record, settings);
}

/** A button stands for words, which are read as if typed. */
function wordsOf(submit: Submit): string {
  if (submit.act === 'say') return submit.says;
  if (submit.says !== undefined) return submit.says;
  return submit.picks ? submit.picks.replaceAll(',', ', ') : 'none';
}

function responseToText(text: string, turn: Turn, before: CaseRecord, settings: DialogSettings): Response {
  const role = roleSaid(text);
  if (role !== undefined) return asRole(before, role);
  const asked = withRoleTold(before, text);
  const reading = heardAs(turn, readingOf(text, asked));
  const record = withDenied(asked, reading);
  const isEmergency = reading.intent === 'emergency';
  if (isFeedback(text) && !isEmergency) return feedback(record, text);
  const data = isEmergency ? undefined : aboutData(record, text);
  if (data !== undefined) return data;
  if (talkOf(record).role === 'patient_or_family') return toPatient(record, reading, settings);
  if (
    turn.setting === 'group' &&
    !settings.casesInGroups &&
    !isEmergency &&
    Object.keys(reading.findings).length > 0
  )
    return showNotice(record, { suggestions: [] }, PHRASES.groupOnly);
  if (REPEATS.has(text.trim().toLowerCase())) return showCurrent(record);
  const response = respond({ record, reading, at: turn.at, settings });
  return withNotes(
    firstNotes(record, response.record, reading.identifiers.length > 0 || text.includes(MASK)),
    response,
  );
}

/** What the message says, as an answer to the open question; while an emergency stands no question is. */
function readingOf(text: string, record: CaseRecord): Reading {
  const { question } = record;
  const [ask] = talkOf(record).asks;
  if (ask !== undefined) return read(wordsFor(ask, text), { asked: askedKey(ask) });
  if (question === null || alarmsOf(record).length > 0) return withBareDrugs(record, read(text));
  return withKnownKept(record, text, read(text, { asked: question }));
}

/** The case with who is asking, where the message tells it. */
function withRoleTold(record: CaseRecord, text: string): CaseRecord {
  const { role: known } = talkOf(record);
  const role = roleTold(text, known);
  return role === undefined || role === known ? record : withTalk(record, { role });
}

/** What takes the place of an earlier message corrects what that one said. */
const heardAs = ({ edited }: Turn, reading: Reading): Reading =>
  edited && reading.intent === 'answer' ? { ...reading, intent: 'correct_answer' } : reading;

/** What stands in the place of an identity that was masked before it came here. */
const MASK = '█';

const REPEATS = new Set([
  'repeat',
  'continue',
  'go on',
  'where am i',
  'where am i?',
  'where are we',
  'where are we?',
  'resume',
]);

/** Said once: that identities were masked, and that an unannounced case is read as a health professional's. */
function firstNotes(before: CaseRecord, after: CaseRecord, wasMasked: boolean): readonly string[] {
  const masked = wasMasked ? [PHRASES.masked] : [];
  const isUnannounced =
    talkOf(before).role === undefined &&
    Object.keys(before.findings).length === 0 &&
    Object.keys(after.findings).length > 0;
  return isUnannounced ? [...masked, PHRASES.asProfessional] : masked;
}

type Base = Pick<View, 'stage' | 'revision' | 'notes'>;

/** What is shown after a response. An answer that breaks a guardrail is replaced by a fixed refusal with a reference. */
function viewOf(
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

/** What stands where the question's card stood once it has been answered. */
function answeredReply(before: CaseRecord, { notes }: Response, settings: DialogSettings): Reply {
  const question = before.question === null ? '' : QUESTIONS[before.question].prompt;
  const answer = notes.find((note) => note.startsWith('Noted:')) ?? 'Answered.';
  return render(
    {
      view: 'notice',
      stage: before.stage,
      revision: before.revision,
      notes: [question, answer],
      suggestions: [],
    },
    settings,
  );
}
