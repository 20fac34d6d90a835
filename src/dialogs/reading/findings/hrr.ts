import { type HrrAlteration, NOT_AVAILABLE } from '../../../engine/index.ts';
import { classesOf } from '../lexicon/classes.ts';
import { OTHER_GENES } from '../lexicon/genes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN, UNCLEAR } from '../sense/sense.ts';
import { isBreak } from '../text/token.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { hasException, isExcepted } from './exception.ts';
import { exposureAt } from './exposure.ts';
import { DENIED, foundByTest, isAltered, isGene, isOrigin, TESTED } from './geneAltered.ts';
import { isFact, senseOf, trail } from './judge.ts';
import { deniesTest, UNTESTED } from './notTested.ts';

const SUPPOSING = wordSet('what if suppose supposing imagine say');
const CLAUSE_ENDS = wordSet('comma but and');

/** The clause round a gene: to the nearest comma, turn or other gene's own clause on either side. */
function clause(note: Note, at: number): { from: number; to: number } {
  const ends = (index: number): boolean => {
    const token = note.tokens[index];
    return !token || isBreak(token) || CLAUSE_ENDS.has(token.word);
  };
  let [from, to] = [at, at + 1];
  while (at - from < 12 && !ends(from - 1)) from -= 1;
  while (to - at < 10 && !ends(to)) to += 1;
  return { from, to };
}

/** `germline_brca2` is "gBRCA2" as one word. */
const PREFIXES: Readonly<Record<string, 'germline' | 'somatic'>> = {
  germline_: 'germline',
  somatic_: 'somatic',
};

function split(word: string): { gene: string; origin?: 'germline' | 'somatic' } {
  for (const [prefix, origin] of Object.entries(PREFIXES)) {
    if (word.startsWith(prefix)) return { gene: word.slice(prefix.length), origin };
  }
  return { gene: word };
}

function alteration(gene: string, words: readonly string[], origin: HrrAlteration['origin']): HrrAlteration {
  return {
    gene,
    ...(origin === undefined ? {} : { origin }),
    ...(words.includes('vus') ? { significance: 'vus' } : {}),
  };
}

const isParpInhibitor = (word: string): boolean =>
  word === 'olaparib' || word === 'rucaparib' || word === 'talazoparib' || word === 'niraparib';

const BEFORE_REASON = wordSet('for lparen his a the due_to given in year date');

/** "Received olaparib for BRCA2", "olaparib (BRCA2)": why it was given. */
function isReason(note: Note, at: number): boolean {
  let left = at - 1;
  while (note.tokens[left]?.kind === 'date' || BEFORE_REASON.has(note.tokens[left]?.word ?? '')) left -= 1;
  return (
    left < at - 1 &&
    isParpInhibitor(note.tokens[left]?.word ?? '') &&
    !(senseOf(note, { from: left, to: left + 1 }) & (NOT_FACT | NEGATED | PLAN)) &&
    exposureAt(note, left) === 'given'
  );
}

/** "BRCA2 mutation, germline": an origin that is all of the next clause belongs to this one. */
function originAfter(note: Note, to: number): HrrAlteration['origin'] {
  const [joint, word, end] = note.tokens.slice(to, to + 3);
  if (!joint || !word || !['comma', 'lparen', 'dash'].includes(joint.word) || !isOrigin(word.word))
    return undefined;
  return !end || isBreak(end) || end.kind === 'mark' ? word.word : undefined;
}

const NO_RESULT = wordSet('negative pending not_tested no not awaited sent');
const FAR_FROM_GENE = 9;

/** "ATM somatic, ctDNA": of two origins the one that calls for a second look. */
function inBlood(note: Note, at: number): 'ctdna' | undefined {
  const words = trail(note, at + 1, FAR_FROM_GENE).map(({ word }) => word);
  const next = words.findIndex(isGene);
  const own = next < 0 ? words : words.slice(0, next);
  return own.includes('ctdna') && !own.some((word) => NO_RESULT.has(word)) ? 'ctdna' : undefined;
}

const TUMOUR_TESTS = wordSet('sequencing testing test ngs panel profiling molecular genes sample biopsy');

/** "Tumour BRCA2", "BRCA2 in the tumour". */
const inTumour = (note: Note, at: number): boolean =>
  note.tokens[at - 1]?.word === 'disease' ||
  (note.tokens[at + 1]?.word === 'in' &&
    note.tokens.slice(at + 2, at + 4).some(({ word }) => word === 'disease')) ||
  note.tokens
    .slice(at + 1, at + 6)
    .some(({ word }, index, words) => word === 'disease' && TUMOUR_TESTS.has(words[index + 1]?.word ?? ''));

const isRelative = (word: string): boolean =>
  classesOf(word).includes('kin') || ['wife', 'husband', 'partner', 'spouse', 'family'].includes(word);

/** "Negative except BRCA2": the exception is altered, unless it says something else of it. */
const leavesOut = (words: readonly string[]): boolean =>
  !words.some((word) => DENIED.has(word) || TESTED.has(word) || word === 'pending');

const altered: Meaning = (match, note) => {
  const token = note.tokens[match.from];
  if (!token) return [];
  const exception = isExcepted(note, match.from);
  if (senseOf(note, match) & (exception ? NOT_FACT & ~UNCLEAR : NOT_FACT | NEGATED)) return [];
  const { gene, origin } = split(token.word);
  if (OTHER_GENES.has(gene)) return [];
  const around = clause(note, match.from);
  const words = note.tokens
    .slice(exception ? match.from : around.from, around.to)
    .map(({ word }) => word)
    .filter((word) => !(note.supposed && SUPPOSING.has(word)))
    .filter((word, at, all) => !(TESTED.has(word) && all.indexOf('colon') === at + 1));
  if (words.some(isRelative)) return [];
  const place = { finding: 'hrr', from: match.from, to: Math.min(around.to, match.from + 4) } as const;
  if (
    !(exception && leavesOut(words)) &&
    !isReason(note, match.from) &&
    !(foundByTest(note, match.from) && leavesOut(words.filter((word) => !TESTED.has(word)))) &&
    !isAltered(note, words, origin !== undefined)
  )
    return [];
  if (gene === 'brca1/2') return [{ ...place, trouble: 'ambiguous' }];
  const from =
    inBlood(note, match.from) ??
    origin ??
    words.find(isOrigin) ??
    originAfter(note, around.to) ??
    (inTumour(note, match.from) ? 'somatic' : undefined);
  return [{ ...place, value: [alteration(gene, words, from)] }];
};

const summary =
  (value: 'negative' | 'not_tested' | 'pending' | typeof NOT_AVAILABLE): Meaning =>
  (match: Match, note: Note): readonly Candidate[] =>
    isFact(note, match) && !hasException(note, match)
      ? [{ finding: 'hrr', value, from: match.from, to: match.to }]
      : [];

const CAME_BACK =
  '[(comma|last|time|week|month|in|date|semicolon|but|and|it|has|since|is|was|now|result|results|report|final)]* (now|back|come back|came back|returned|reported|resulted|final) [(now|back|reported|as|colon|result|results|is|was|and|comma|come|dash|equals)]*';

const LINK =
  '[(is|was|colon|dash|equals|status|result|results|test|testing|still|are|were|has|have|been|lparen|comma|and|slash|msi|mmr|genes|panel|currently|by|on|both|tmb|come|germline|somatic|ctdna|brca1/2|mutation|mutations|report|back|came|come|molecular|for)]*';
/** The same before the name: past a comma another finding's story ends. */
const LEADING =
  '[(is|was|colon|dash|equals|status|result|results|test|testing|still|are|were|has|have|been|lparen|and|slash|msi|mmr|genes|panel|currently|by|on|both|tmb|come|germline|somatic|ctdna|brca1/2|mutation|mutations|report|back|came|come|molecular|for)]*';
const CHANGES =
  '(mutation|mutations|alteration|alterations|variant|variants|aberration|aberrations|defect|defects|changes|abnormality|deficiency)';

const ARRIVED = wordSet('back returned reported resulted now');

/** "Was pending, now back": what came of it is said there. */
const untilNow =
  (value: 'pending'): Meaning =>
  (match, note) =>
    trail(note, match.to, 6).some(({ word }) => ARRIVED.has(word)) ||
    note.tokens[match.from - 1]?.word === 'no'
      ? []
      : summary(value)(match, note);

/** "No HRR mutation"; "no HRR testing" is none. */
const noneAltered: Meaning = (match, note) => {
  const genes = note.tokens.slice(match.from, match.to).findLastIndex(({ word }) => word === 'genes');
  const named = { ...match, to: match.from + genes + 1 };
  return deniesTest(note, named) || /results?$/i.test(typedAt(note, named.to - 1))
    ? []
    : summary('negative')(match, note);
};

const typedAt = ({ text, tokens }: Note, at: number): string =>
  text.slice(tokens[at]?.start, tokens[at]?.end);

const neverTested: Meaning = (match, note) =>
  deniesTest(note, match) ? summary('not_tested')(match, note) : [];

const EITHER = '(genes|brca1/2|molecular|msi|mmr|germline|somatic)';
export const NEITHER = `neither ${EITHER} nor ${EITHER} [(has|have|had|been|was|were|is|are|yet)]* (tested|done|sent|checked|performed|sequenced)`;

/** Homologous-recombination genes: altered ones by symbol, or the whole panel negative, not tested, pending. "BRCA negative" is not the panel. */
export const hrr: FindingReader = {
  phrases: [
    phrases(altered, '<gene>'),
    phrases(
      summary('negative'),
      `genes ${LINK} (negative|normal|clear|wt|wild type|wildtype|unremarkable|not mutated|no ${CHANGES}|not detected|none|proficient|intact)`,
      `no (pathogenic|actionable|deleterious|significant|targetable) [(hrr|gene|germline|somatic|or)]* ${CHANGES}`,
      `no ${CHANGES} [(in|of)] [the|any]* genes`,
      `(negative|wild type|wt) (for|in) [all|the|any]* genes`,
      `molecular ${LINK} (negative|normal|no actionable)`,
      '(nothing|no) actionable [(alterations|findings|targets|changes|was|found|detected|seen|identified)]* (on|in|by|from) [(the|his)]* (molecular|genes|panel|testing)',
      `negative genes`,
      `(genes|molecular|brca1/2) ${LINK} (pending|not_tested) ${CAME_BACK} (negative|normal|clear|wt|wild type)`,
    ),
    phrases(
      noneAltered,
      `no [pathogenic|actionable|relevant|deleterious|targetable|germline|somatic|or|and|slash|known|significant]* genes [${CHANGES}] [detected|found|identified|seen|on]*`,
    ),
    phrases(neverTested, `${UNTESTED} (genes|molecular|brca1/2)`),
    phrases(
      summary('not_tested'),
      `(genes|molecular|brca1/2) ${LINK} not_tested`,
      `not_tested [for] ${LEADING} (genes|brca1/2)`,
      'no [previous|prior|germline|somatic]* (genes|molecular|brca1/2) (testing|test|tests|results) [done|sent|performed|yet|available]*',
      NEITHER,
      'no (molecular|genes) (done|sent|performed|yet|to date|so far)',
      '(genes|brca1/2) untested',
      'not [(been|yet|had)]* (sequenced|profiled|genotyped|molecularly profiled)',
      'never [(been|had)]* (sequenced|profiled|genotyped)',
    ),
    phrases(
      untilNow('pending'),
      `(genes|molecular|brca1/2|germline|somatic) ${LINK} pending`,
      `pending [for|the|his|on]* ${LEADING} (genes|molecular|brca1/2)`,
    ),
    phrases(
      summary(NOT_AVAILABLE),
      `(genes|molecular|brca1/2) ${LINK} (unknown|not known|not available|na|unavailable|nk)`,
      '(unknown|do not know) [the|his]* (genes|brca1/2)',
    ),
  ],
  whenAsked: [
    phrases(
      summary('negative'),
      '^ [(all|it|is|panel|was|completely)]* (negative|normal|clear|wild type|wt|no mutation|no mutations|none found|none detected|nothing found|no alterations|nothing|clean|clear|all negative)',
    ),
    phrases(summary('not_tested'), 'not_tested', '^ (no|never|not yet) $', '^ not yet'),
    phrases(summary('pending'), 'pending'),
  ],
};
