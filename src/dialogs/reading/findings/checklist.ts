import { inClass } from '../lexicon/classes.ts';
import type { Note } from '../note.ts';

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'yep']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'nope', 'never']);
const JOINTS: ReadonlySet<string> = new Set(['colon', 'equals', 'dash']);
const MOST_PAIRS = 14;

const isTreatment = inClass('drug', 'drugClass');
const isTick = (word: string | undefined): boolean => word !== undefined && (YES.has(word) || NO.has(word));

/** How many tokens the drug at `at` and its tick take: "docetaxel yes", "docetaxel: no"; 0 where it has none. */
function pairLength({ tokens }: Note, at: number): number {
  if (!isTreatment(tokens[at]?.word ?? '')) return 0;
  if (isTick(tokens[at + 1]?.word)) return 2;
  return JOINTS.has(tokens[at + 1]?.word ?? '') && isTick(tokens[at + 2]?.word) ? 3 : 0;
}

/** The end of the run of pairs that begins at token `at`; `at` itself where none does. */
function runEnd(note: Note, at: number): number {
  let end = at;
  for (let pairs = 0; pairs < MOST_PAIRS; pairs += 1) end += pairLength(note, end);
  return end;
}

function runStart(note: Note, at: number): number {
  let start = at;
  for (let pairs = 0; pairs < MOST_PAIRS; pairs += 1) {
    if (pairLength(note, start - 2) === 2) start -= 2;
    else if (pairLength(note, start - 3) === 3) start -= 3;
    else break;
  }
  return start;
}

/**
 * What the tick after the drug at token `at` says of it, in "docetaxel yes cabazitaxel no". Undefined where the "no" could as
 * well be the next drug's: "docetaxel no cabazitaxel".
 */
export function tickedAt(note: Note, at: number): boolean | undefined {
  const { tokens } = note;
  const [start, end] = [runStart(note, at), runEnd(note, at)];
  const isWhole = end > at && !isTick(tokens[start - 1]?.word) && !isTreatment(tokens[end]?.word ?? '');
  return isWhole && end - start > 3 ? YES.has(tokens[at + pairLength(note, at) - 1]?.word ?? '') : undefined;
}
