import type { CaseRecord } from '../machine/index.ts';
import { heardAs, readingOf, withRoleTold } from './hearing.ts';
import { PHRASES } from './phrases.ts';
import { respond } from './respond.ts';
import { type Response, showCurrent, showNotice, withNotes } from './response.ts';
import { asRole, toPatient, welcome } from './responses/control.ts';
import { aboutData } from './responses/data.ts';
import { withDenied } from './responses/denied.ts';
import { feedback, isFeedback } from './responses/feedback.ts';
import { roleSaid } from './role.ts';
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
