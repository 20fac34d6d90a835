import { outlookOf } from '../../engine/index.ts';
import type { Heard } from '../heard.ts';
import { questionIn } from '../questionIn.ts';
import { read } from '../reading/index.ts';
import type { Intent, Reading } from '../reading/reading.ts';
import type { Response } from '../response.ts';
import { alarmsOf } from './alarm.ts';
import { NOTE_FROM } from './learn.ts';

type Responder = (heard: Heard) => Response;

/** What is answered beside a fact. */
const ANSWERED: ReadonlySet<Intent> = new Set<Intent>([
  'why',
  'evidence',
  'summary',
  'help',
  'handoff',
  'question',
  'out_of_scope',
  'prompt_injection',
]);
/** Of these, what speaks of the case or the rules at length: beside a whole note it waits until that is confirmed. */
const AT_LENGTH: ReadonlySet<Intent> = new Set<Intent>(['why', 'evidence', 'summary', 'help', 'question']);

const WHAT_NEXT =
  /\b(?:next|now|then|recommend|suggest|advi[sc]e|options?|proceed|manage|treat(?:ment)?|thoughts)\b/i;
const MOST_QUOTED = 120;

const asks = (text: string): string | undefined => questionIn(text)?.question;

/** What of a message asks for something: its question read by itself, else the whole without what it tells. */
function askedIn(reading: Reading): Reading | undefined {
  const question = asks(reading.text);
  const apart = question === undefined ? undefined : read(question);
  if (apart !== undefined && isAnswerable(apart)) return apart;
  return isAnswerable(reading) ? { ...reading, findings: {}, conflicts: [], invalid: [] } : undefined;
}

const isAnswerable = ({ intent, topic, option }: Reading): boolean =>
  ANSWERED.has(intent) && (intent !== 'question' || topic !== undefined || option !== undefined);

const isUrgent = ({ record }: Response): boolean =>
  alarmsOf(record).length > 0 || outlookOf(record.findings).pathway === 'urgent';

const quoted = (question: string): string =>
  question.length > MOST_QUOTED ? `${question.slice(0, MOST_QUOTED).trimEnd()}…` : question;

/** A question that nothing here answers is to be asked by itself; "what next?" is answered by the case. */
function unanswered(text: string): readonly string[] {
  const question = asks(text);
  if (question === undefined || WHAT_NEXT.test(question)) return [];
  return [`Not answered: “${quoted(question)}” Please ask it again, by itself.`];
}

function waiting(text: string, until: string): readonly string[] {
  const question = asks(text);
  return question === undefined ? [] : [`Ask again once this is ${until}: “${quoted(question)}”`];
}

/** Why the question was asked that the message answers, not the one that follows. */
const meets = (heard: Heard, told: Response, { intent, option }: Reading): Heard['record'] =>
  intent === 'why' && option === undefined && heard.record.question !== null ? heard.record : told.record;

/** What a message tells has been taken (`told`); what it asks besides is answered after it, or said to be still open. */
export function withAnswer(heard: Heard, told: Response, answer: Responder): Response {
  const { reading } = heard;
  const asked = askedIn(reading);
  const also = (notes: readonly string[]): Response => ({ ...told, notes: [...told.notes, ...notes] });
  if (isUrgent(told)) return also(waiting(reading.text, 'dealt with'));
  if (asked === undefined) return also(unanswered(reading.text));
  const isNote = Object.keys(reading.findings).length >= NOTE_FROM;
  if (isNote && AT_LENGTH.has(asked.intent)) return also(waiting(reading.text, 'confirmed'));
  const answered = answer({ ...heard, record: meets(heard, told, asked), reading: asked });
  const kept = answered.record === told.record || meets(heard, told, asked) !== told.record;
  return {
    ...also(answered.notes),
    record: kept ? told.record : answered.record,
    show: typeof answered.show === 'object' ? answered.show : told.show,
    ...(answered.errand ? { errand: answered.errand } : {}),
  };
}
