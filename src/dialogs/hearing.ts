import type { CaseRecord, QuestionId } from '../machine/index.ts';
import { withKnownKept } from './alreadyKnown.ts';
import { askedKey, wordsFor } from './asks.ts';
import { withBareDrugs } from './bareDrugs.ts';
import { withLastCorrected } from './lastCorrected.ts';
import { questionIn } from './questionIn.ts';
import { read } from './reading/index.ts';
import type { Reading } from './reading/reading.ts';
import { alarmsOf } from './responses/alarm.ts';
import { roleTold } from './role.ts';
import { talkOf, withTalk } from './talk.ts';
import type { Turn } from './turn.ts';

/** What the message says, as an answer to the open question; while an emergency stands no question is. */
export function readingOf(text: string, record: CaseRecord): Reading {
  const { question } = record;
  const [ask] = talkOf(record).asks;
  if (ask !== undefined) return read(wordsFor(ask, text), { asked: askedKey(ask) });
  if (alarmsOf(record).length > 0) return withBareDrugs(record, read(text));
  if (question === null) return withLastCorrected(record, withBareDrugs(record, read(text)));
  return withLastCorrected(record, withKnownKept(record, text, withAnswerBefore(text, question)));
}

/** An answer that is too short to be read within a message that asks something: "1. Who can I call?" */
function withAnswerBefore(text: string, asked: QuestionId): Reading {
  const reading = read(text, { asked });
  const before = reading.intent === 'emergency' ? undefined : questionIn(text)?.before;
  if (before === undefined || before === '' || Object.hasOwn(reading.findings, asked)) return reading;
  const answers = [before, before.split(/[,;.]/, 1).join('')].map((said) => read(said, { asked }));
  const answer = answers.find(({ findings }) => Object.hasOwn(findings, asked));
  if (answer === undefined) return reading;
  return {
    ...reading,
    findings: { ...reading.findings, ...answer.findings },
    spans: [...answer.spans, ...reading.spans],
  };
}

/** The case with who is asking, where the message tells it. */
export function withRoleTold(record: CaseRecord, text: string): CaseRecord {
  const { role: known } = talkOf(record);
  const role = roleTold(text, known);
  return role === undefined || role === known ? record : withTalk(record, { role });
}

/** What takes the place of an earlier message corrects what that one said. */
export const heardAs = ({ edited }: Turn, reading: Reading): Reading =>
  edited && reading.intent === 'answer' ? { ...reading, intent: 'correct_answer' } : reading;
