import type { CaseRecord } from '../machine/index.ts';
import { opened } from './opened.ts';
import { PHRASES } from './phrases.ts';
import { QUESTIONS } from './questions/index.ts';
import { affirms } from './reading/index.ts';
import { render } from './rendering/index.ts';
import { type Response, showCurrent, withNotes } from './response.ts';
import { deniedOf } from './responses/denied.ts';
import { responseTo } from './responseTo.ts';
import type { DialogSettings } from './settings.ts';
import { talkOf, withTalk } from './talk.ts';
import type { Reply, Turn, TurnOutcome } from './turn.ts';
import { viewOf } from './viewOf.ts';
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
