import { answerTo } from './answers/index.ts';
import { putRight } from './corrections.ts';
import { withoutDisputed } from './disputes.ts';
import { type Candidate, type Fact, isTrouble } from './findings/candidate.ts';
import { READERS } from './findings/index.ts';
import { mask } from './identifiers/mask.ts';
import { namesSeen } from './identifiers/names.ts';
import { numbersSeen } from './identifiers/numbers.ts';
import { purposeOf } from './intents/intent.ts';
import { isSupposed, type Note, noteOf } from './note.ts';
import { finder } from './pattern/index.ts';
import type { Asked, Reading, Span } from './reading.ts';
import { type Resolved, resolve } from './resolve.ts';
import { fold } from './text/fold.ts';
import { MASK } from './text/marks.ts';
import { unreadIn } from './unread.ts';

/** What is read of a message, in UTF-16 units; the rest is blotted out unread. */
const MOST_READ = 5000;

const find = finder(Object.values(READERS).flatMap(({ phrases }) => phrases));

/** In an answer, what is said only by the way is not taken, nor what else the answer's own words could mean. */
function isMeant(candidate: Candidate, asked: Asked, answered: readonly Candidate[]): boolean {
  if (candidate.finding === asked || isTrouble(candidate)) return true;
  const answers = answered.some((one) => one.finding === asked && !isTrouble(one) && overlap(one, candidate));
  return !answers && candidate.weak !== true;
}

const overlap = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;

/** A number that plainly belongs to another finding is no failed answer: "corrected calcium 3.2" to a question on testosterone. */
const isAnswer = (answer: Candidate, general: readonly Candidate[]): boolean =>
  !isTrouble(answer) ||
  !general.some((one) => one.finding !== answer.finding && !isTrouble(one) && overlap(one, answer));

function spoken(note: Note): readonly Candidate[] {
  const said = find(note.tokens).flatMap((found) => found.meaning(found, note));
  return withoutDisputed(note, putRight(note, said));
}

const spanOf = (note: Note, { finding, from, to }: Fact): Span => ({
  finding,
  start: note.tokens[from]?.start ?? 0,
  end: note.tokens[to - 1]?.end ?? 0,
});

function spans(note: Note, taken: readonly Fact[]): readonly Span[] {
  const all = taken.map((fact) => spanOf(note, fact));
  return [...new Map(all.map((span) => [`${span.finding} ${span.start} ${span.end}`, span])).values()];
}

/** What is supposed is nothing to any purpose but a what-if. */
const NOTHING: Resolved = { findings: {}, conflicts: [], invalid: [], taken: [] };

/**
 * Reads one message: pure, linear in its length, and total — any text gives a reading. Findings are what it says of this patient as
 * fact, or supposes where it tells none; what it says twice and differently, or out of range, is named and not taken. `asked` is
 * the question that is open.
 */
export function read(text: string, context: { readonly asked?: Asked } = {}): Reading {
  const beginning = text.slice(0, MOST_READ);
  const folded = fold(beginning);
  const subject = { original: beginning, folded };
  const masked = mask(beginning, folded, [...numbersSeen(subject), ...namesSeen(subject)]);
  const note = noteOf(masked.text, context.asked);
  const general = spoken(note);
  const answers = context.asked === undefined ? [] : answerTo(context.asked, note, general);
  const answered = answers.filter((one) => isAnswer(one, general));
  const { asked } = context;
  const said = asked === undefined ? general : general.filter((one) => isMeant(one, asked, answered));
  const all = [...said, ...answered];
  const told = all.filter((one) => !isSupposed(note, one));
  const taken = told.length > 0 ? told : all;
  const settled = resolve(taken);
  const purpose = purposeOf({ note, ...settled, identifiers: masked.identifiers, told: told.length > 0 });
  const resolved = purpose.intent === 'what_if' || told.length > 0 ? settled : NOTHING;
  const blotted = MASK.repeat(Math.max(0, text.length - MOST_READ));
  return {
    text: masked.text + blotted,
    ...purpose,
    findings: resolved.findings,
    conflicts: resolved.conflicts,
    invalid: resolved.invalid,
    identifiers: masked.identifiers,
    spans: spans(note, resolved.taken),
    unread: unreadIn(note, masked.text, taken),
  };
}
