import { inClass } from './lexicon/classes.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Note } from './note.ts';
import { sentences } from './sense/questions.ts';
import { MASK } from './text/marks.ts';
import { isBreak, type Token } from './text/token.ts';

/** A stretch of the text, UTF-16 units; `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Tokens that something was read from; `to` exclusive. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Words that say nothing a rule could use: a clause of them alone was not left unread. */
const BACKGROUND = wordSet(
  'a an the and or but so with of in on at to for from by is was are were be been has have had he she him his her they patient pt man male gentleman year years old yo aged known diagnosed diagnosis metastatic castration resistant castrate mcrpc crpc prostate cancer adenocarcinoma carcinoma disease advanced status background history hx pmh note summary clinic letter today seen reviewed please thanks thank you regards hi hello dear what next now then also currently current our this that there here very well no yes ok all findings assessment plan impression results result following as per mr mrs dr',
);

const LEAST_LETTERS = 6;
/** A number, or a word that a finding could be made of, is not passed over in silence. */
const LEAST_BESIDE_A_NUMBER = 1;
const isClinical = inClass(
  'drug',
  'drugClass',
  'otherDrug',
  'gene',
  'viscus',
  'scan',
  'symptom',
  'emergency',
  'illness',
  'measure',
);

/**
 * The clauses of a note from which nothing was taken, in order: what could not be read is said, and not used.
 * Questions, identities and words of mere background are not among them.
 */
export function unreadIn(note: Note, text: string, taken: readonly Taken[]): readonly Stretch[] {
  const asking = sentences(note.tokens).filter(({ marked }) => marked);
  return clauses(note.tokens)
    .filter(({ from, to }) => !taken.some((one) => one.from < to && from < one.to))
    .filter(({ from }) => !asking.some((question) => question.from <= from && from < question.to))
    .filter(({ from, to }) => saysSomething(note.tokens.slice(from, to), text))
    .map(({ from, to }) => ({
      start: note.tokens[from]?.start ?? 0,
      end: note.tokens[to - 1]?.end ?? 0,
    }));
}

/** Runs of tokens between commas and the ends of sentences. */
function clauses(tokens: readonly Token[]): readonly Taken[] {
  const found: Taken[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (!isBreak(token) && token.word !== 'comma') return;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  });
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}

function saysSomething(tokens: readonly Token[], text: string): boolean {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && !BACKGROUND.has(word));
  const said = words.map(({ start, end }) => text.slice(start, end)).join('');
  if (said.includes(MASK)) return false;
  const letters = said.replaceAll(/[^\p{L}]/gu, '').length;
  const counts = tokens.some(({ kind }) => kind === 'number') || words.some(({ word }) => isClinical(word));
  return letters >= (counts ? LEAST_BESIDE_A_NUMBER : LEAST_LETTERS);
}
