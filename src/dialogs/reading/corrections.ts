import { type Candidate, type Fact, isTrouble } from './findings/candidate.ts';
import { inClass } from './lexicon/classes.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Note } from './note.ts';
import { finder, type Match } from './pattern/index.ts';
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

/** The same finding; of prior treatments, the same drug. Emergencies are never taken back by a word. */
function isAbout(one: Candidate, other: Candidate): boolean {
  if (one.finding !== other.finding || one.finding === 'redFlags') return false;
  if (isTrouble(one) || isTrouble(other) || one.finding !== 'prior' || other.finding !== 'prior') return true;
  return Object.keys(one.value).some((drug) => Object.hasOwn(other.value, drug));
}

const goesOn = (tokens: readonly Token[], { to }: Match): boolean => {
  const next = tokens[to];
  return next !== undefined && !isBreak(next) && !['for', 'to', 'about'].includes(next.word);
};

/** What stood right before "sorry" when nothing that can be read follows: which of the two holds has to be asked. */
const doubted = (candidate: Fact): Candidate => ({
  finding: candidate.finding,
  trouble: 'ambiguous',
  from: candidate.from,
  to: candidate.to,
});

function putRightAt(marker: Match, note: Note, said: readonly Candidate[]): readonly Candidate[] {
  const after = said.filter(({ from }) => from >= marker.to && from < marker.to + REACH);
  return said.flatMap((one) => {
    if (one.to > marker.from) return [one];
    if (after.some((other) => isAbout(one, other))) return [];
    const leftOpen = after.length === 0 && one.to + NEAR > marker.from && goesOn(note.tokens, marker);
    return leftOpen && !isTrouble(one) && one.finding !== 'redFlags' ? [doubted(one)] : [one];
  });
}

/** What was said, less what the same message took back: the later word holds. */
export function putRight(note: Note, said: readonly Candidate[]): readonly Candidate[] {
  let standing = said;
  for (const marker of markers(note.tokens)) standing = putRightAt(marker, note, standing);
  return standing;
}
