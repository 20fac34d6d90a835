import { NOT_AVAILABLE } from '../../../engine/index.ts';
import { essence, saysNo, saysNotAvailable, saysYes } from '../answers/short.ts';
import { isDisputing } from '../disputes.ts';
import { deniedIn } from '../findings/emergencies/denied.ts';
import { namesEmergency } from '../findings/emergencies/unnamed.ts';
import type { Note } from '../note.ts';
import { finder } from '../pattern/index.ts';
import type { Intent } from '../reading.ts';
import { UNCERTAIN } from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { asking, asksWhatNext, asksWhether, bareTopic, question } from './asking.ts';
import { optionIn } from './options.ts';
import { WHOLE } from './orders.ts';
import { ANYWHERE } from './phrases.ts';
import { isRead, type Purpose, type ReadSoFar } from './readSoFar.ts';
import { withoutSlips } from './slips.ts';
import { topicOf } from './topics.ts';

const whole = finder(WHOLE);
const anywhere = finder(ANYWHERE);

/** What outranks what where several are said anywhere in a message. */
const RANK: readonly Intent[] = [
  'prompt_injection',
  'what_if',
  'correct_answer',
  'handoff',
  'restart',
  'why',
  'evidence',
  'summary',
  'out_of_scope',
  'help',
];
const ORDERS: ReadonlySet<Intent> = new Set([
  'restart',
  'start',
  'back',
  'stop',
  'summary',
  'help',
  'why',
  'evidence',
  'handoff',
]);

function withOption(intent: Intent, note: Note): Purpose {
  const option = intent === 'why' ? optionIn(note.tokens) : undefined;
  const topic = intent === 'evidence' ? topicOf(note.tokens) : undefined;
  return { intent, ...(option ? { option } : {}), ...(topic ? { topic } : {}) };
}

const LONGEST_ORDER = 24;

/** A command that is the whole message. */
function ordered({ note }: ReadSoFar): Intent | undefined {
  if (note.tokens.length > LONGEST_ORDER) return undefined;
  const tokens = withoutSlips(note.tokens);
  const first = firstWord(tokens);
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1;
  return whole(tokens).find(({ from, to }) => from === first && to >= last)?.meaning;
}

/** "Completed" answers how many infusions were given. */
const isCompleted = (order: Intent, { asked, tokens }: Note): boolean =>
  order === 'stop' && asked === 'pluvictoInfusions' && tokens.some(({ word }) => word === 'completed');

const firstWord = (tokens: readonly Token[]): number => tokens.findIndex(({ kind }) => kind !== 'mark');

/** A message that supposes, and tells nothing besides. */
const isSupposing = ({ note, told }: ReadSoFar): boolean => note.supposed !== undefined && told !== true;

const isEmergency = (so: ReadSoFar): boolean =>
  (!isSupposing(so) && Array.isArray(so.findings.redFlags) && so.findings.redFlags.length > 0) ||
  namesEmergency(so.note);

const notAvailable = ({ findings, note }: ReadSoFar): boolean =>
  Object.values(findings).includes(NOT_AVAILABLE) ||
  Object.values(findings.prior ?? {}).includes(NOT_AVAILABLE) ||
  saysNotAvailable(essence(note.tokens));

/** A question mark makes a question of it, not a doubt about the answer. */
const doubtful = (so: ReadSoFar): boolean =>
  so.note.asked !== undefined &&
  !isRead(so) &&
  so.note.tokens.every(({ word }) => word !== 'qmark') &&
  so.note.senses.some((sense) => sense & UNCERTAIN);

function said(so: ReadSoFar): Intent | undefined {
  const found = new Set(anywhere(so.note.tokens).map(({ meaning }) => meaning));
  if (isDisputing(so.note)) found.add('correct_answer');
  return RANK.find((intent) => found.has(intent) && applies(intent, so));
}

/** A correction corrects something, a stray "evidence" in a note asks for nothing, and so on. */
function applies(intent: Intent, so: ReadSoFar): boolean {
  if (intent === 'what_if') return so.told !== true;
  if (intent === 'correct_answer')
    return isRead(so) || (so.note.tokens.length <= 8 && asking(so.note).length === 0);
  if (intent === 'evidence' && asksWhether(so.note)) return false;
  if (['why', 'evidence', 'summary', 'help', 'out_of_scope', 'handoff', 'restart'].includes(intent))
    return !isRead(so) || asking(so.note).length > 0;
  return true;
}

function answering(so: ReadSoFar): Intent | undefined {
  const words = essence(so.note.tokens);
  if (isRead(so)) return 'answer';
  if (so.note.asked === 'redFlags' && deniedIn(so.note).length > 0) return 'answer';
  return saysYes(words) || saysNo(words) || saysYes(so.note.tokens) || saysNo(so.note.tokens)
    ? 'answer'
    : undefined;
}

/** What the person wants; of a question, the option that it names too. */
export function purposeOf(so: ReadSoFar): Purpose {
  const purpose = decided(so);
  const option = purpose.intent === 'question' ? optionIn(so.note.tokens) : undefined;
  return option === undefined ? purpose : { ...purpose, option };
}

/** An emergency comes before all; a command counts only where it is all that is said. */
function decided(so: ReadSoFar): Purpose {
  if (isEmergency(so)) return { intent: 'emergency' };
  const spoken = said(so);
  if (spoken === 'prompt_injection') return { intent: spoken };
  if (so.note.asked !== undefined && isRead(so) && spoken === undefined)
    return { intent: notAvailable(so) ? 'not_sure' : 'answer' };
  const order = ordered(so);
  if (order !== undefined && !isCompleted(order, so.note) && (ORDERS.has(order) || !isRead(so)))
    return withOption(order, so.note);
  if (spoken !== undefined) return withOption(spoken, so.note);
  return otherwise(so);
}

function otherwise(so: ReadSoFar): Purpose {
  if (isSupposing(so)) return { intent: 'what_if' };
  const next = asksWhatNext(so);
  if (next?.intent === 'start' && !isRead(so)) return next;
  const asks = question(so);
  if (asks) return asks;
  if (notAvailable(so) || doubtful(so)) return { intent: 'not_sure' };
  const answer = answering(so);
  if (answer) return { intent: answer };
  if (next) return next;
  if (so.identifiers.length > 0) return { intent: 'identifier' };
  const bare = bareTopic(so);
  if (bare) return bare;
  return { intent: asking(so.note).length > 0 && so.note.tokens.length > 3 ? 'question' : 'noise' };
}
