import { type FindingKey, NOT_AVAILABLE } from '../../engine/index.ts';
import { answerTo } from './answers/index.ts';
import { essence, saysNotAvailable } from './answers/short.ts';
import { type Candidate, type Fact, isTrouble } from './findings/candidate.ts';
import { READERS } from './findings/index.ts';
import { mask } from './identifiers/mask.ts';
import { namesSeen } from './identifiers/names.ts';
import { numbersSeen } from './identifiers/numbers.ts';
import { anywhere, COMMANDS } from './intents/intent.ts';
import { type Note, noteOf } from './note.ts';
import { finder } from './pattern/index.ts';
import type { Asked, Intent, Reading, Span } from './reading.ts';
import { type Resolved, resolve } from './resolve.ts';
import { fold } from './text/fold.ts';

/** What is read of a message, in UTF-16 units; the rest is blotted out unread. */
const MOST_READ = 5000;

const find = finder(Object.values(READERS).flatMap(({ phrases }) => phrases));

const said = (note: Note): readonly Candidate[] =>
  find(note.tokens).flatMap(({ meaning, ...match }) => meaning(match, note));

const spanOf = (note: Note, { finding, from, to }: Fact): Span => ({
  finding,
  start: note.tokens[from]?.start ?? 0,
  end: note.tokens[to - 1]?.end ?? 0,
});

function spans(note: Note, taken: readonly Fact[]): readonly Span[] {
  const all = taken.map((fact) => spanOf(note, fact));
  return all.filter(
    (span, at) =>
      all.findIndex(
        (other) => other.finding === span.finding && other.start === span.start && other.end === span.end,
      ) === at,
  );
}

function intentOf(note: Note, { findings, conflicts, invalid }: Resolved): Intent {
  const command = COMMANDS.find(([, is]) => is(note.tokens.filter(({ kind }) => kind !== 'mark')));
  if (command) return command[0];
  const [first] = anywhere(note.tokens);
  if (Array.isArray(findings.redFlags) && findings.redFlags.length > 0) return 'emergency';
  if (note.supposing) return 'what_if';
  if (first) return first.meaning;
  if (Object.values(findings).includes(NOT_AVAILABLE) || saysNotAvailable(essence(note.tokens)))
    return 'not_sure';
  const answered = Object.keys(findings).length + conflicts.length + invalid.length > 0;
  return answered ? 'answer' : 'noise';
}

/**
 * Reads one message: pure, linear in its length, and total — any text gives a reading. Findings are what it says of this patient as
 * fact; what it says twice and differently, or out of range, is named and not taken. `asked` is the question that is open.
 */
export function read(text: string, context: { readonly asked?: Asked } = {}): Reading {
  const beginning = text.slice(0, MOST_READ);
  const folded = fold(beginning);
  const masked = mask(beginning, folded, [...numbersSeen(folded.text), ...namesSeen(folded.text)]);
  const note = noteOf(masked.text, context.asked);
  const general = said(note);
  const answered = context.asked === undefined ? [] : answerTo(context.asked, note, general);
  const resolved = resolve(
    [...general, ...answered].filter((one) => isTrouble(one) || one.value !== undefined),
  );
  const blotted = '█'.repeat(Math.max(0, text.length - MOST_READ));
  return {
    text: masked.text + blotted,
    intent: intentOf(note, resolved),
    findings: resolved.findings,
    conflicts: resolved.conflicts as readonly FindingKey[],
    invalid: resolved.invalid,
    identifiers: masked.identifiers,
    spans: spans(note, resolved.taken),
  };
}
