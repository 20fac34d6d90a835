import { outlookOf } from '../engine/index.ts';
import type { CaseRecord } from '../machine/index.ts';
import type { Heard } from './heard.ts';
import { heardAs, readingOf, withRoleTold } from './hearing.ts';
import { PHRASES } from './phrases.ts';
import type { Intent, Reading } from './reading/reading.ts';
import { respond } from './respond.ts';
import { type Response, showCurrent, showNotice, withNotes } from './response.ts';
import { changeSaid } from './responses/change.ts';
import { asRole, toPatient, welcome } from './responses/control.ts';
import { aboutData } from './responses/data.ts';
import { withDenied } from './responses/denied.ts';
import { feedback, isFeedback } from './responses/feedback.ts';
import { endedInGroup } from './responses/group.ts';
import { professionTold, roleSaid } from './role.ts';
import type { DialogSettings } from './settings.ts';
import { type Submit, SubmitSchema } from './submits.ts';
import { talkOf } from './talk.ts';
import type { Turn } from './turn.ts';

/** What one turn comes to: the conversation opened, a card, or words. */
export function responseTo(
  turn: Turn,
  record: CaseRecord,
  isNew: boolean,
  settings: DialogSettings,
): Response {
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
  const heard: Heard = { record, reading, at: turn.at, settings };
  const isEmergency = isAlarming(reading);
  if (isFeedback(text) && !isEmergency) return feedback(record, text);
  const data = isEmergency ? undefined : aboutData(record, text);
  if (data !== undefined) return data;
  if (talkOf(record).role === 'patient_or_family') return toPatient(heard);
  const refused = turn.setting === 'group' && !isEmergency ? refusedInGroup(heard) : undefined;
  if (refused !== undefined) return refused;
  if (isRoleAlone(text, reading)) return asRole(record, talkOf(record).role ?? 'physician');
  if (REPEATS.has(text.trim().toLowerCase())) return showCurrent(record);
  const response = respond(heard);
  return withNotes(
    firstNotes(record, response.record, reading.identifiers.length > 0 || text.includes(MASK)),
    response,
  );
}

/** An emergency in words, or by a value that is told. */
const isAlarming = ({ intent, findings }: Reading): boolean =>
  intent === 'emergency' || (intent !== 'what_if' && outlookOf(findings).pathway === 'urgent');

/** Where cases are not entered in groups: an emergency that was told there ends, and nothing else of a case is taken. */
function refusedInGroup(heard: Heard): Response | undefined {
  if (heard.settings.casesInGroups) return undefined;
  const ended = endedInGroup(heard);
  if (ended !== undefined || !entersCase(heard)) return ended;
  return showNotice(heard.record, { suggestions: [] }, PHRASES.groupOnly);
}

const entersCase = ({ record, reading }: Heard): boolean =>
  Object.keys(reading.findings).length > 0 || changeSaid(reading, record.findings) !== undefined;

const SAYS_NOTHING: ReadonlySet<Intent> = new Set<Intent>(['noise', 'answer', 'correct_answer', 'greeting']);

/** A message that tells a profession, and nothing else that was read. */
const isRoleAlone = (text: string, { intent, findings }: Reading): boolean =>
  professionTold(text) !== undefined && SAYS_NOTHING.has(intent) && Object.keys(findings).length === 0;

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
