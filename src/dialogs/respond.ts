import { type FindingPath, type Findings, NOT_AVAILABLE, withValue } from '../engine/index.ts';
import { advance, type CaseRecord } from '../machine/index.ts';
import { type Ask, asksOf, canBeUnknown, isAnsweredBy } from './asks.ts';
import type { Heard } from './heard.ts';
import { hintsIn } from './hints.ts';
import { PHRASES } from './phrases.ts';
import { affirms, deathIn } from './reading/index.ts';
import type { Intent, Reading } from './reading/reading.ts';
import { type Response, showBrief, showCurrent } from './response.ts';
import { alarmsOf, reopened, withAlarms, withAlarmsSettled } from './responses/alarm.ts';
import { withAnswer } from './responses/askedBeside.ts';
import { change } from './responses/change.ts';
import { clearFlags, partlyDenied } from './responses/clearFlags.ts';
import { afterDeath, back, keepCase, restart, startOver, steppedBack, welcome } from './responses/control.ts';
import { answerQuestion, evidence, help, summary, whatIf, why } from './responses/digress.ts';
import { handoff, isAnswerToHandoff, settleHandoff } from './responses/handoff.ts';
import { knownOf, learnFrom } from './responses/learn.ts';
import { invalidNote, notUnderstood } from './responses/repair.ts';
import { retract, unreadCorrection } from './responses/retract.ts';
import { talkOf, withoutPending, withTalk } from './talk.ts';
import { unknownsFor } from './unknowns.ts';

type Responder = (heard: Heard) => Response;

/** Yes and no belong to what waits for them: a new case, or the read-back. */
export function respond(heard: Heard): Response {
  const said = affirms(heard.reading.text);
  const { pending } = talkOf(heard.record);
  if (pending === 'restart' && said !== undefined)
    return said === 'yes' ? startOver(heard.record) : keepCase(heard.record);
  if (pending === 'back' && said !== undefined)
    return said === 'yes' ? steppedBack(heard.record) : keepCase(heard.record);
  if (pending === 'handoff' && isAnswerToHandoff(heard)) return settleHandoff(heard);
  const settled = { ...heard, record: withoutPending(heard.record) };
  return alarmsOf(settled.record).length > 0 ? inAlarm(settled) : atEase(settled);
}

function atEase(heard: Heard): Response {
  const [ask] = talkOf(heard.record).asks;
  if (ask !== undefined) return whileAsking(heard, ask);
  const said = affirms(heard.reading.text);
  if (said !== undefined && heard.record.stage === 'read_back')
    return said === 'yes' ? confirm(heard) : showBrief(heard.record, PHRASES.correctHow);
  return answering(heard);
}

/** What the message tells is taken first; what it asks besides is answered after that. */
function answering(heard: Heard): Response {
  const { intent } = heard.reading;
  const ending = endOfLife(heard) ?? change(heard) ?? retract(heard);
  if (ending !== undefined) return ending;
  const told = TELLING.has(intent) ? toldIn(heard) : undefined;
  return told === undefined
    ? BY_INTENT[intent](heard)
    : withAnswer(heard, told, (asked) => BY_INTENT[asked.reading.intent](asked));
}

const saysAnything = ({ findings, invalid, conflicts }: Reading): boolean =>
  Object.keys(findings).length + invalid.length + conflicts.length > 0;

const toldIn = (heard: Heard): Response | undefined =>
  clearFlags(heard) ?? partlyDenied(heard) ?? (saysAnything(heard.reading) ? take(heard) : hinted(heard));

/** How to say what no finding can be made of. */
function hinted({ record, reading }: Heard): Response | undefined {
  const hints = hintsIn(reading.text, record.findings);
  return hints.length === 0 ? undefined : showBrief(withTalk(record, { missed: 0 }), ...hints);
}

/** While a question of the dialog's own is open nothing else is: it is answered, or what is said is taken and it is asked again. */
function whileAsking(heard: Heard, ask: Ask): Response {
  const { record, reading } = heard;
  if (isBare(reading.text) && !ask.choices.some(({ says }) => isBare(says))) return notUnderstood(record);
  const findings = answerTo(ask, reading);
  if (findings !== undefined && reading.intent !== 'emergency')
    return take({ ...heard, reading: { ...reading, findings, intent: 'correct_answer' } });
  return isBare(reading.text) ? notUnderstood(record) : answering(heard);
}

const isBare = (text: string): boolean => /^(?:y|yes|yep|yeah|n|no|nope|ok|okay)[\s.!]*$/i.test(text.trim());

function answerTo(ask: Ask, { findings, intent }: Reading): Findings | undefined {
  if (isAnsweredBy(ask, findings)) return findings;
  return intent === 'not_sure' && canBeUnknown(ask)
    ? withValue(findings, ask.about as FindingPath, NOT_AVAILABLE)
    : undefined;
}

/** These would rank: none is answered while an emergency stands. */
const RANKING: ReadonlySet<Intent> = new Set(['why', 'evidence']);

/** While an emergency stands what is said is taken in, but a "yes" confirms nothing and nothing is ranked. */
function inAlarm(heard: Heard): Response {
  const { intent, text } = heard.reading;
  if (affirms(text) !== undefined || intent === 'what_if') return showCurrent(heard.record);
  const { record, note } = withAlarmsSettled(heard);
  const after = { ...heard, record };
  if (note === undefined)
    return RANKING.has(intent) ? (toldIn(after) ?? showCurrent(record)) : answering(after);
  const further = clearFlags(after) ?? (hasFindings(heard.reading) ? take(after) : showCurrent(record));
  return { ...further, record: reopened(further.record), notes: [note, ...further.notes] };
}

/** What may tell something of the case, whatever it asks besides. */
const TELLING: ReadonlySet<Intent> = new Set([
  'answer',
  'correct_answer',
  'noise',
  'question',
  'why',
  'evidence',
  'summary',
  'help',
  'handoff',
  'out_of_scope',
  'prompt_injection',
  'identifier',
  'start',
  'stop',
  'greeting',
  'thanks',
]);

/** One line, honest and kind, where death is told of or asked about. */
function endOfLife({ record, reading }: Heard): Response | undefined {
  const said = deathIn(reading.text);
  if (said === 'died') return afterDeath(record);
  const asks = said === 'outlook' && Object.keys(reading.findings).length === 0;
  return asks && reading.intent !== 'emergency' ? showBrief(record, PHRASES.outlook) : undefined;
}

/** "Yes" confirms the read-back that was shown; one not seen yet is shown. */
const confirm: Responder = ({ record }) =>
  talkOf(record).sawReadBack
    ? showCurrent(advance(record, { type: 'CONFIRMED' }))
    : showCurrent(record, PHRASES.readBackFirst);

const hasFindings = ({ findings }: Reading): boolean => Object.keys(findings).length > 0;

/** Findings are taken; what was said in two ways is asked for, what is out of range is said, and nothing is guessed in its place. */
const take: Responder = (heard) => {
  const { record, reading } = heard;
  const notes = reading.invalid.length > 0 ? [invalidNote(reading.invalid)] : [];
  const asks = asksOf(reading, record.findings);
  const withdrawn = knownOf(
    asks.flatMap(({ about }) => (about === 'prior' || about === 'redFlags' ? [] : [about])),
    record.findings,
  );
  if (hasFindings(reading) || asks.length > 0) return learnFrom(record, reading, { notes, asks, withdrawn });
  return notes.length > 0 ? showBrief(record, ...notes) : notRead(heard);
};

/** What was meant to correct is told apart from what means nothing here. */
const notRead: Responder = (heard) => {
  const said = unreadCorrection(heard);
  return said === undefined ? notUnderstood(heard.record) : showBrief(heard.record, said);
};

/** A red flag is taken and answered; any other emergency stays with the case in its own words, and what else was said is kept. */
const emergency: Responder = (heard) => {
  const { reading } = heard;
  const record = withAlarms(heard.record, reading);
  if (reading.findings.redFlags !== undefined) return take({ ...heard, record });
  return showBrief(
    hasFindings(reading) ? learnFrom(record, { ...reading, intent: 'answer' }).record : record,
  );
};

/** Don't know, skip, not available: explicitly unknown, never "no", and not asked again. */
const notAvailable: Responder = (heard) => {
  if (hasFindings(heard.reading)) return take(heard);
  const { question } = heard.record;
  if (question === null) return showBrief(heard.record, PHRASES.help[1]);
  return learnFrom(heard.record, {
    ...heard.reading,
    findings: unknownsFor(question, heard.record.findings),
  });
};

const start: Responder = ({ record }) =>
  Object.keys(record.findings).length === 0 ? showCurrent(record, PHRASES.begin) : showCurrent(record);

const BY_INTENT: Readonly<Record<Intent, Responder>> = {
  start: start,
  restart: ({ record }) => restart(record),
  help: ({ record }) => help(record),
  back: ({ record }) => back(record),
  answer: take,
  correct_answer: take,
  emergency,
  summary,
  why,
  evidence,
  what_if: whatIf,
  question: answerQuestion,
  greeting: ({ record }) => (isFresh(record) ? welcome(record) : showBrief(record, PHRASES.greeting)),
  thanks: ({ record }) => showBrief(record, PHRASES.thanks),
  stop: ({ record }) => showBrief(record, PHRASES.stopped),
  handoff,
  not_sure: notAvailable,
  out_of_scope: ({ record }) => showBrief(record, PHRASES.outOfScope),
  prompt_injection: ({ record }) => showBrief(record, PHRASES.injection),
  identifier: ({ record }) => showBrief(record),
  noise: notRead,
};

const isFresh = (record: CaseRecord): boolean =>
  Object.keys(record.findings).length === 0 && talkOf(record).role === undefined;
