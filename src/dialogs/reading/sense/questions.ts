import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import { isBreak, type Token } from '../text/token.ts';
import { QUESTION, UNCERTAIN } from './sense.ts';

const ASKING = new Set(
  "what which should can could would is are does do did how when where who why any may shall will has have thoughts advice am was were what's tell explain remind define describe".split(
    ' ',
  ),
);
/** These ask even where the question mark was left out. */
const ALWAYS_ASKING = wordSet(
  'what which how why where explain thoughts should define describe tell definition criteria',
);
const CLAUSE_STARTS = wordSet('comma dash colon and so but rparen then lparen query ok okay hi hello please');
/** The question is about one person, so what it says of him is meant as fact. */
const ABOUT_HIM = wordSet('he him his this my our years');
const SUPPLIES_FACTS = wordSet('with who whose after post following despite given since having has now');

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly marked: boolean;
}

/** Sentences as token ranges; `marked` where one ends in a question mark. */
export function sentences(tokens: readonly Token[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (!isBreak(token)) return;
    if (at > from) found.push({ from, to: at, marked: token.word === 'qmark' });
    from = at + 1;
  });
  if (from < tokens.length) found.push({ from, to: tokens.length, marked: false });
  return found;
}

const AUXILIARIES = wordSet(
  'can could should would is are does do did has have had will may was were am shall',
);
const SUBJECTS = wordSet('he she we i they there it this anyone anybody someone somebody you one patient');
const OWN = wordSet('his the');
/** "Is more than six …", "are trials …": of treatments in general. */
const ASKS_OF = wordSet('is are would can could does do should');
const isTreatment = inClass('drug', 'drugClass');
const GENERAL_SUBJECTS = wordSet(
  'clinical more further any anyone one 1 trial palliative_care lutetium guidelines guideline actinium men people clinicians centres',
);
/** "Is a seventh infusion …". */
const NEXT_ONE = wordSet('ordinal seventh eighth ninth 7th 8th second further');
const TELLS_OF_IT = wordSet('naive refractory resistant intolerant exposed pretreated sensitive free');

const asksOfTreatment = (tokens: readonly Token[], at: number): boolean => {
  const ever = ['a', 'ever', 'the'].includes(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const [subject, next] = [tokens[ever]?.word ?? '', tokens[ever + 1]?.word ?? ''];
  if (!ASKS_OF.has(tokens[at]?.word ?? '') || TELLS_OF_IT.has(next)) return false;
  if (NEXT_ONE.has(subject)) return true;
  return ever === at + 1 && (GENERAL_SUBJECTS.has(subject) || (isTreatment(subject) && next !== ''));
};

/** "Has he had cabazitaxel", "is it": a verb before its subject asks, marked or not; "has his Zoladex monthly" tells. */
function asksWithoutMark(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (!AUXILIARIES.has(word)) return false;
  if (asksOfTreatment(tokens, at)) return true;
  return SUBJECTS.has(next) || (OWN.has(next) && !['has', 'have', 'had', 'may', 'will'].includes(word));
}

const RELATES = wordSet('is was i he has had we may they appears seems ongoing stopped remains suits');

/** "ECOG 3, which I believe is reversible" tells. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'which' && tokens[at - 1]?.word === 'comma' && RELATES.has(tokens[at + 1]?.word ?? '');

/** Where a clause begins with a word that asks. */
function opensQuestion(tokens: readonly Token[], at: number, { from, marked }: Sentence): boolean {
  if (at === from && asksWithoutMark(tokens, at)) return true;
  if (!marked && isRelative(tokens, at)) return false;
  const starts = at === from || CLAUSE_STARTS.has(tokens[at - 1]?.word ?? '');
  return starts && (marked ? ASKING : ALWAYS_ASKING).has(tokens[at]?.word ?? '');
}

/** The token that a question starts at; a heading before it ("MSI-high: what …?") belongs to it. */
function asksFrom(tokens: readonly Token[], sentence: Sentence): number | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (opensQuestion(tokens, at, sentence)) return tokens[at - 1]?.word === 'colon' ? sentence.from : at;
  }
  return undefined;
}

const BEYOND = new Set(['more than', 'beyond 6', 'over 6']);

/** "More than six infusions, is that ever done?": the clause before the verb is what is asked about. */
const asksBeyond = (tokens: readonly Token[], { from, marked }: Sentence): boolean =>
  marked && BEYOND.has(`${tokens[from]?.word} ${tokens[from + 1]?.word}`);

function lastClause(tokens: readonly Token[], { from, to }: Sentence): number {
  let at = to;
  while (at > from && tokens[at - 1]?.word !== 'comma') at -= 1;
  return at;
}

/** Marks what is asked, not told. What a question says of its patient ("with ECOG 2", "after docetaxel") stays told. */
export function markQuestions(tokens: readonly Token[], senses: Uint16Array): void {
  for (const sentence of sentences(tokens)) {
    const from = asksBeyond(tokens, sentence) ? sentence.from : asksFrom(tokens, sentence);
    if (from === undefined) {
      if (sentence.marked) mark(senses, lastClause(tokens, sentence), sentence.to, UNCERTAIN);
      continue;
    }
    const words = tokens.slice(sentence.from, sentence.to);
    const about = words.some(({ word }) => ABOUT_HIM.has(word));
    const told = about
      ? words.findIndex(({ word }, at) => sentence.from + at > from && SUPPLIES_FACTS.has(word))
      : -1;
    mark(senses, from, told < 0 ? sentence.to : sentence.from + told, QUESTION);
  }
}

export function mark(senses: Uint16Array, from: number, to: number, sense: number): void {
  for (let at = from; at < to; at += 1) senses[at] = (senses[at] ?? 0) | sense;
}
