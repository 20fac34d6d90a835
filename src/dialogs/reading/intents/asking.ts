import { wholly } from '../answers/short.ts';
import type { Note } from '../note.ts';
import { finder } from '../pattern/index.ts';
import { sentences } from '../sense/questions.ts';
import { QUESTION, UNCERTAIN } from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { isRead, type Purpose, type ReadSoFar } from './readSoFar.ts';
import { topicOf } from './topics.ts';

const whether = finder([
  { patterns: ['(is|are) there [(any|good|much|some)]* evidence (for|of|that)'], meaning: true },
]);

/** "Is there evidence for a second course?" asks of the treatment, not for references. */
export const asksWhether = ({ tokens }: Note): boolean =>
  whether(tokens).length > 0 && topicOf(tokens) === 'retreatment';

/** The tokens that ask: from the first word of a question on, or the clause before a question mark. */
export function asking({ tokens, senses }: Note): readonly Token[] {
  return sentences(tokens).flatMap(({ from, to, marked }) => {
    const within = [...senses.slice(from, to)];
    const asked = within.findIndex((sense) => sense & QUESTION);
    const doubted = marked && asked < 0 ? within.findIndex((sense) => sense & UNCERTAIN) : asked;
    return doubted < 0 ? [] : tokens.slice(from + doubted, to);
  });
}

const REQUESTS = finder([
  {
    patterns: [
      '(tell|inform|teach|explain|describe|clarify|discuss|define) [(me|us|to)]* [(about|more|the|what|how|on)]',
      '(info|information|details|guidance|advice|more) (on|about|regarding|re)',
      'i (want|need|would like) to (know|understand|learn|ask)',
      '(wondering|curious|question|interested) [(about|is|if|whether|in|on|regarding)]',
      'any (thoughts|views|advice|role|place|point|benefit|data|evidence)',
      'thoughts on',
      'what about',
      'how about',
      'is it (ok|okay|safe|possible|reasonable|worth|better|true|necessary)',
      'remind me',
      'advise (on|re|about|regarding)',
      'role of',
      'definition of',
    ],
    meaning: true,
  },
]);

const POINTERS = new Set(['that', 'any', 'this', 'it']);
const SHORTEST_QUESTION = 5;

/** "…, is that allowed?", "…, any activity?": what is asked about stands before it. */
const pointsBack = (asked: readonly Token[]): boolean =>
  asked.length <= SHORTEST_QUESTION &&
  asked.some(({ word }) => POINTERS.has(word)) &&
  topicOf(asked) === undefined;

export function question(so: ReadSoFar): Purpose | undefined {
  const { note } = so;
  const asked = asking(note);
  const requests = REQUESTS(note.tokens).length > 0;
  if (asked.length === 0 && !requests) return undefined;
  const topic =
    topicOf(asked.length > 0 && !pointsBack(asked) ? asked : note.tokens) ??
    (isRead(so) ? undefined : topicOf(note.tokens));
  if (topic) return { intent: 'question', topic };
  return undefined;
}

const NEXT = finder([
  {
    patterns: [
      '(what|where|which) (next|now|then)',
      '(what|where) [(is|are|do|should|would|can|to|we|i|you|the|his|go|treatment|therapy|line|option|options|best|comes|from|here|give|offer|does|recommend|he|patient|suggest|advise|as)]* (next|now|from here|recommend|suggest|advise|treatment|options|then)',
      'next (step|steps|line|treatment|option)',
      'options [after|now|next]',
      'what do you (recommend|suggest|think|advise)',
      'any suggestions',
      'how (should|do|would) (i|we|you) (proceed|treat|manage) [(him|this)]*',
      'what (treatment|therapy|drug) [(next|now|after|should|would|is|best)]*',
    ],
    meaning: true,
  },
]);

const SHORT_NEXT = 5;
const isBareNext = wholly(
  '[so|and|ok|then|well|comma]* (what|whats) [is|comes] (next|now) [qmark|fullstop]*',
);

/** "What next after six Pluvicto?" opens a case; "so what next?" within one only presses on. */
export function asksWhatNext(so: ReadSoFar): Purpose | undefined {
  const { tokens } = so.note;
  if (NEXT(tokens).length === 0) return undefined;
  const opens = tokens.some(({ word }) => word === 'lutetium' || word === 'patient' || word === 'disease');
  if (!so.note.asked && !isRead(so) && tokens.length <= SHORT_NEXT && isBareNext(tokens))
    return { intent: 'start' };
  return { intent: opens && !so.note.asked ? 'start' : 'question' };
}

export function bareTopic(so: ReadSoFar): Purpose | undefined {
  const { tokens } = so.note;
  if (so.note.asked !== undefined || tokens.length > 6) return undefined;
  const topic = topicOf(tokens);
  return topic ? { intent: 'question', topic } : undefined;
}
