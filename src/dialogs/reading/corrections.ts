import { type Candidate, type Fact, isTrouble } from './findings/candidate.ts';
import { inClass } from './lexicon/classes.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Note } from './note.ts';
import { finder, type Match } from './pattern/index.ts';
import { grouped } from './text/grouped.ts';
import { isBreak, type Token } from './text/token.ts';

/** Words by which what was just said is taken back: "ECOG 1, sorry, 2". */
const TAKES_BACK =
  '(sorry|oops|whoops|apologies|correction|scratch that|strike that|make that|i mean|i meant|no wait|or rather|my mistake|should (be|read|say))';
const FILLING =
  '[(comma|dash|colon|fullstop|lparen|that|it|is|actually|should|be|i|meant|mean|no|wait|sorry)]*';

const numbersTakenBack = finder([
  {
    patterns: [
      `# [(<unit>|percent)] [(comma|dash|fullstop|semicolon|lparen)]* ${TAKES_BACK} ${FILLING} #`,
      '# [(<unit>|percent)] (comma|dash) no [(comma|dash)] #',
    ],
    meaning: true,
  },
]);

const isMeasure = inClass('measure');
const COUNTED = wordSet('weeks months days years cycles infusions dose doses');

/** "ECOG 1, sorry, 6 weeks ago": the second number counts something else. */
function countsElse(tokens: readonly Token[], first: number, second: number): boolean {
  const named = tokens.slice(Math.max(0, first - 3), first).some(({ word }) => isMeasure(word));
  return named && COUNTED.has(tokens[second + 1]?.word ?? '');
}

/** The tokens without the numbers that were put right in the same breath: "5, sorry, 6 infusions" is "6 infusions". */
export function withoutTakenBack(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>();
  for (const { numbers } of numbersTakenBack(tokens)) {
    const [first, second] = numbers;
    if (first === undefined || second === undefined || countsElse(tokens, first, second)) continue;
    for (let at = first; at < second; at += 1) dropped.add(at);
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at));
}

const markers = finder([
  {
    patterns: [`${TAKES_BACK} ${FILLING}`, '(fullstop|newline|semicolon|comma|dash) actually'],
    meaning: true,
  },
]);

const REACH = 8;
const NEAR = 3;

/** What a candidate speaks of: its finding, or each of its drugs. Emergencies are never taken back by a word. */
function subjectsOf(one: Candidate): readonly string[] {
  if (one.finding === 'redFlags') return [];
  return isTrouble(one) || one.finding !== 'prior' ? [one.finding] : Object.keys(one.value);
}

const goesOn = (tokens: readonly Token[], { to }: Match): boolean => {
  const next = tokens[to];
  return next !== undefined && !isBreak(next) && !['for', 'to', 'about'].includes(next.word);
};

/** What stood right before "sorry" when nothing that can be read follows: which of the two holds has to be asked. */
const doubted = ({ finding, from, to }: Fact): Candidate => ({ finding, trouble: 'ambiguous', from, to });

interface Corrections {
  /** Up to where each subject was taken back: the token of the last correction that said it anew. */
  readonly anew: ReadonlyMap<string, number>;
  /** Tokens at which a statement may end that was taken back and not said anew. */
  readonly open: ReadonlySet<number>;
}

function correctionsIn({ tokens }: Note, said: readonly Candidate[]): Corrections {
  const byStart = grouped(said, ({ from }) => from);
  const anew = new Map<string, number>();
  const open = new Set<number>();
  for (const marker of markers(tokens)) {
    const places = Array.from({ length: REACH }, (_, index) => marker.to + index);
    const after = places.flatMap((at) => byStart.get(at) ?? []);
    for (const subject of after.flatMap(subjectsOf)) anew.set(subject, marker.from);
    if (after.length === 0 && goesOn(tokens, marker))
      for (let at = marker.from; at > marker.from - NEAR; at -= 1) open.add(at);
  }
  return { anew, open };
}

/** What was said, less what the same message took back: the later word holds. */
export function putRight(note: Note, said: readonly Candidate[]): readonly Candidate[] {
  const { anew, open } = correctionsIn(note, said);
  if (anew.size + open.size === 0) return said;
  return said.flatMap((one) => {
    if (subjectsOf(one).some((subject) => one.to <= (anew.get(subject) ?? -1))) return [];
    return open.has(one.to) && !isTrouble(one) && one.finding !== 'redFlags' ? [doubted(one)] : [one];
  });
}
