import { type HrrAlteration, NOT_AVAILABLE } from '../../../engine/index.ts';
import { classesOf } from '../lexicon/classes.ts';
import { OTHER_GENES } from '../lexicon/genes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { isBreak } from '../text/token.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { isFact, senseOf } from './judge.ts';

const MUTATED = wordSet(
  'mutation mutations mutated mutant mut muts pathogenic positive carrier carriers altered alteration alterations variant variants loss deletion deleted deep del biallelic homozygous heterozygous frameshift truncating truncation deleterious lof inactivating rearrangement inactivation knockout plus vus harbours harbors m detected found identified present lesion yes confirmed fs likely_pathogenic stopgain nonsense splice defect defective',
);
const NOT_MUTATED = wordSet(
  'negative wt wild wildtype normal not no pending not_tested test tested testing status unknown intact awaited inhibitor inhibitors clear unremarkable counselling panel sequencing result results nil absent gene genes for whether query screen screening if',
);
/** Beside a gene that stands alone these say nothing more about it. */
const BESIDE = wordSet(
  'a the in on by of has had with is and slash colon lparen rparen dash comma patient he equals known',
);
const CLAUSE_ENDS = wordSet('comma but and');

const isGene = (word: string): boolean => classesOf(word).includes('gene');
const isOrigin = (word: string): word is 'germline' | 'somatic' | 'ctdna' =>
  classesOf(word).includes('origin');

/** The clause round a gene: to the nearest comma, turn or other gene's own clause on either side. */
function clause(note: Note, at: number): { from: number; to: number } {
  const ends = (index: number): boolean => {
    const token = note.tokens[index];
    return !token || isBreak(token) || CLAUSE_ENDS.has(token.word);
  };
  let [from, to] = [at, at + 1];
  while (at - from < 8 && !ends(from - 1)) from -= 1;
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
  const found = origin ?? words.find(isOrigin);
  return {
    gene,
    ...(found === undefined ? {} : { origin: found }),
    ...(words.includes('vus') ? { significance: 'vus' } : {}),
  };
}

/** Mutated where it is said so, or where the symbol stands alone ("BRCA2, MSS"): a symbol with a test or a "normal" beside it is not. */
function isAltered(note: Note, words: readonly string[], prefixed: boolean): boolean {
  const said = words.some((word) => MUTATED.has(word));
  const denied = words.some((word) => NOT_MUTATED.has(word));
  if (denied) return said && words.includes('vus') && !words.includes('no');
  if (said || prefixed) return true;
  return (
    words.every((word) => isGene(word) || isOrigin(word) || BESIDE.has(word)) &&
    (note.tokens.length > words.length || note.asked === 'hrr')
  );
}

const altered: Meaning = (match, note) => {
  const token = note.tokens[match.from];
  if (!token || senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
  const { gene, origin } = split(token.word);
  if (OTHER_GENES.has(gene)) return [];
  const around = clause(note, match.from);
  const words = note.tokens.slice(around.from, around.to).map(({ word }) => word);
  const place = { finding: 'hrr', from: match.from, to: Math.min(around.to, match.from + 4) } as const;
  if (!isAltered(note, words, origin !== undefined)) return [];
  if (gene === 'brca1/2') return [{ ...place, trouble: 'ambiguous' }];
  return [{ ...place, value: [alteration(gene, words, origin)] }];
};

const summary =
  (value: 'negative' | 'not_tested' | 'pending' | typeof NOT_AVAILABLE): Meaning =>
  (match: Match, note: Note): readonly Candidate[] =>
    isFact(note, match) ? [{ finding: 'hrr', value, from: match.from, to: match.to }] : [];

const LINK =
  '[(is|was|colon|dash|equals|status|result|results|test|testing|still|are|were|has|have|been|lparen|comma|and|slash|msi|mmr|genes|panel|currently|by|on|both|tmb|come|germline|somatic|ctdna|brca1/2|mutation|mutations|report|back|molecular|for)]*';
const CHANGES =
  '(mutation|mutations|alteration|alterations|variant|variants|aberration|aberrations|defect|defects|changes|abnormality|deficiency)';

/** Homologous-recombination genes: altered ones by symbol, or the whole panel negative, not tested, pending. "BRCA negative" is not the panel. */
export const hrr: FindingReader = {
  phrases: [
    phrases(altered, '<gene>'),
    phrases(
      summary('negative'),
      `genes ${LINK} (negative|normal|clear|wt|wild type|wildtype|unremarkable|not mutated|no ${CHANGES}|not detected|none|proficient|intact)`,
      `no [pathogenic|actionable|relevant|deleterious|targetable|germline|somatic|or|and|slash|known|significant]* genes [${CHANGES}] [detected|found|identified|seen|on]*`,
      `no (pathogenic|actionable|deleterious|significant|targetable) [(hrr|gene|germline|somatic|or)]* ${CHANGES}`,
      `no ${CHANGES} (in|of) [the|any]* genes`,
      `(negative|wild type|wt) (for|in) [all|the|any]* genes`,
      `molecular ${LINK} (negative|normal|no actionable)`,
      `negative genes`,
    ),
    phrases(
      summary('not_tested'),
      `(genes|molecular|brca1/2) ${LINK} not_tested`,
      `not_tested [for] ${LINK} (genes|brca1/2)`,
      'no [previous|prior|germline|somatic]* (genes|molecular|brca1/2) (testing|test|tests|results) [done|sent|performed|yet|available]*',
      'no (molecular|genes) (done|sent|performed|yet)',
      '(genes|brca1/2) untested',
    ),
    phrases(
      summary('pending'),
      `(genes|molecular|brca1/2|germline|somatic) ${LINK} pending`,
      `pending [for|the|his|on]* ${LINK} (genes|molecular|brca1/2)`,
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
      '^ [(all|it|is|panel|was|completely)]* (negative|normal|clear|wild type|wt|no mutation|no mutations|none found|none detected|nothing found|no alterations|nothing)',
    ),
    phrases(summary('not_tested'), 'not_tested', '^ (no|none|never|not yet) $', '^ not yet'),
    phrases(summary('pending'), 'pending'),
  ],
};
