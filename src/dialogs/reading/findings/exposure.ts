import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { NEGATED } from '../sense/sense.ts';
import { isBreak, type Token } from '../text/token.ts';
import { isGivenWithoutVerb } from './givenWithoutVerb.ts';
import { CHAIN, isTreatment } from './treatmentList.ts';
import { twiceDenied } from './twiceDenied.ts';

const isDrugClass = inClass('drugClass');

/** Negators of an exposure, and the words that may stand between one and its drug. */
const NEGATORS = wordSet(
  'no not never without nil neither nor denies none naive unexposed zero non unused n',
);
const BETWEEN = wordSet(
  'previous any seen met received had has been on given got get gets exposure exposed to with of the treatment therapy used tried started taken yet line or and nor comma slash plus a an either cycles course history have having he patient was is were ever taking receiving treated prior agents agent based for mcrpc so far lparen known use courses lines eligible touched begun commenced undergone trialled from during receive begin could did do undergo',
);
/** "No response to docetaxel": what is denied is what came of it. */
const OUTCOMES = wordSet(
  'responding response benefit progressed progress pd tolerate tolerated toxicity effect reaction neuropathy complication complications problem problems issues improvement success stopped completed finish finished progressing failed declined change difference works worked working durable lasting respond work help',
);
const AFTER = wordSet(
  'was is has been were and or slash plus rparen lparen dash colon therapy treatment agents agent have had he patient did based completely also both still entirely prior previous exposure use equals',
);
const SAYS_NO = wordSet('naive never not no none unused untried nil unexposed n negative false');
/** What a "not" after a drug must go on with to say that it was not given. */
const NOT_GIVEN = wordSet(
  'given received receive had have got get take used tried taken started administered been yet comma fullstop semicolon newline rparen and or but previous exposed prescribed done so previously before',
);
const FAR = 14;

type Story = 'given' | 'never' | undefined;

/** "Doce n enza". */
const isAmpersand = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'n' &&
  isTreatment(tokens[at - 1]?.word ?? '') &&
  isTreatment(tokens[at + 1]?.word ?? '');

/** "Not for docetaxel" decides about it; "yet to receive" denies it. */
function deniesAt({ tokens }: Note, at: number): boolean {
  if (isAmpersand(tokens, at)) return false;
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return NEGATORS.has(word) ? !(word === 'not' && next === 'for') : word === 'yet' && next === 'to';
}

const mayStandBetween = (word: string): boolean =>
  BETWEEN.has(word) || OUTCOMES.has(word) || isTreatment(word);

function storyBefore(note: Note, at: number): Story {
  let outcome = false;
  for (let left = at - 1; left >= Math.max(0, at - FAR); left -= 1) {
    const token = note.tokens[left];
    if (!token || isBreak(token)) return undefined;
    if (deniesAt(note, left)) return outcome ? 'given' : 'never';
    outcome ||= OUTCOMES.has(token.word) && !isTreatment(token.word);
    if (!mayStandBetween(token.word)) return undefined;
  }
  return undefined;
}

const PLAIN_NO: ReadonlySet<string> = new Set(['not', 'no', 'never']);
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'slash', 'plus', 'lparen']);
const SUBJECT = wordSet('he patient has have did');
const DEEDS = wordSet('had received receive have used tried taken got get');

/** "He has had docetaxel he has not had cabazitaxel": a verb of its own, and what it is about comes after it. */
function isOfNext({ tokens }: Note, at: number): boolean {
  const [before, deed, ...ahead] = [tokens[at - 1], ...tokens.slice(at + 1, at + 5)];
  if (!SUBJECT.has(before?.word ?? '') || !DEEDS.has(deed?.word ?? '')) return false;
  const end = ahead.findIndex((token) => isBreak(token) || token.word === 'comma' || token.word === 'but');
  return (end < 0 ? ahead : ahead.slice(0, end)).some(({ word }) => isTreatment(word));
}

/** "Docetaxel no prior cabazitaxel": the "no" belongs to what comes after it. */
const isPriorOfNext = ({ tokens }: Note, at: number): boolean =>
  ['prior', 'previous'].includes(tokens[at + 1]?.word ?? '') && isTreatment(tokens[at + 2]?.word ?? '');

/** What the "no" after a drug says of it; after an "and" it begins to speak of the next. */
function storyOfNo(note: Note, at: number): Story {
  const [before, word, next] = [
    note.tokens[at - 1]?.word ?? '',
    note.tokens[at]?.word ?? '',
    note.tokens[at + 1],
  ];
  if (!PLAIN_NO.has(word)) return 'never';
  if (JOINTS.has(before) && before !== 'lparen') return undefined;
  if (isOfNext(note, at) || isPriorOfNext(note, at)) return undefined;
  const deed = next && ['yet', 'been', 'so'].includes(next.word) ? note.tokens[at + 2] : next;
  if (
    !next ||
    isBreak(next) ||
    (NOT_GIVEN.has(next.word) && (!deed || isBreak(deed) || NOT_GIVEN.has(deed.word)))
  )
    return 'never';
  return OUTCOMES.has(next.word) ? 'given' : undefined;
}

function storyAfter(note: Note, at: number): Story {
  for (let right = at + 1; right < Math.min(note.tokens.length, at + FAR); right += 1) {
    const word = note.tokens[right]?.word ?? '';
    if (isAmpersand(note.tokens, right)) continue;
    if (SAYS_NO.has(word)) return storyOfNo(note, right);
    if (!AFTER.has(word) && !isTreatment(word)) return undefined;
  }
  return undefined;
}

/** Words that tell that a drug near them was given. */
const GIVEN = wordSet(
  'received had given got completed started stopped ongoing progressed pd previous since treated x star cycles hash → date year mhspc mcspc hspc nmcrpc nmhspc line lines refractory resistant pretreated tolerated used tried exposed including history upfront chaarted arasens stampede latitude titan enzamet aramis spartan prosper peace responding yes y positive taken took responded then years months ago adjuvant neoadjuvant both background failure toxicity intolerance intolerant tolerate benefit effect effective exposure twice sequentially initially first second third lines prior neuropathy receive did injections',
);
/** These tell it only of a drug that follows them, or that they follow. */
const GIVEN_AHEAD = wordSet(
  'l1 l2 l3 l4 l5 l6 recently reacted after post following on through via failed despite only',
);
const GIVEN_BEHIND = wordSet('before only failed done');
/** Beside drugs these leave a list of treatments a list. */
const LIST_WORDS = wordSet(
  'and plus slash comma lparen rparen colon → then x star cycles hash date year months years weeks dash prednisone prednisolone semicolon for in the disease mhspc mcspc hspc fullstop line first second third upfront combo combination doublet with of twice hormones sequence treatments therapies',
);
const CLAUSE_ENDS = wordSet('comma but if unless');
const MOST_IN_CLAUSE = 40;
const NEAR = 6;

function clauseAround(note: Note, at: number): { from: number; to: number } {
  const ends = (index: number): boolean => {
    const token = note.tokens[index];
    return !token || isBreak(token) || CLAUSE_ENDS.has(token.word);
  };
  let [from, to] = [at, at + 1];
  while (at - from < MOST_IN_CLAUSE && !ends(from - 1)) from -= 1;
  while (to - at < MOST_IN_CLAUSE && !ends(to)) to += 1;
  return { from, to };
}

/** A word that tells of giving, in the drug's own clause or before the list that the drug goes on. */
function saysGiven(note: Note, at: number): boolean {
  const { from, to } = clauseAround(note, at);
  const own = note.tokens
    .slice(from, to)
    .some(
      ({ word }, index) =>
        from + index !== at &&
        (GIVEN.has(word) || (from + index < at ? GIVEN_AHEAD : GIVEN_BEHIND).has(word) || isDrugClass(word)),
    );
  return own || leadsIn(note, at) || isGivenWithoutVerb(note, at);
}

function leadsIn(note: Note, at: number): boolean {
  let from = at;
  const inList = (word: string, kind: string): boolean =>
    CHAIN.has(word) || isTreatment(word) || kind === 'number';
  while (at - from < MOST_IN_CLAUSE) {
    const token = note.tokens[from - 1];
    if (!token || isBreak(token) || !inList(token.word, token.kind)) break;
    from -= 1;
  }
  if (from === at) return false;
  for (let left = from - 1; left >= Math.max(0, from - NEAR); left -= 1) {
    const token = note.tokens[left];
    if (!token || isBreak(token)) return false;
    if (GIVEN.has(token.word) || GIVEN_AHEAD.has(token.word))
      return ((note.senses[left] ?? 0) & NEGATED) === 0;
  }
  return false;
}

/** A clause of nothing but treatments, counts and dates. */
function isListed(note: Note, at: number): boolean {
  const { from, to } = clauseAround(note, at);
  const listed = note.tokens
    .slice(from, to)
    .every(
      ({ word, kind }) => isTreatment(word) || LIST_WORDS.has(word) || kind !== 'word' || word.length === 1,
    );
  return listed && to - from < note.tokens.length;
}

/** "No docetaxel hypersensitivity" denies a harm, and "olaparib leaflet given" tells of paper. */
const OF_IT = wordSet(
  'hypersensitivity reaction reactions toxicity toxicities intolerance leaflet leaflets information booklet handout sheet protocol consent form price costs',
);

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);

/** "Olaparib if BRCA positive", "olaparib: if BRCA positive". */
const isConditional = ({ tokens }: Note, at: number): boolean =>
  CONDITIONS.has(tokens[tokens[at + 1]?.word === 'colon' ? at + 2 : at + 1]?.word ?? '');

const BYGONE = wordSet('since after post following during');

/** "No chemo since docetaxel": what is denied came after it. */
const isBygone = (note: Note, at: number): boolean =>
  BYGONE.has(note.tokens[at - 1]?.word ?? '') && !NEGATORS.has(note.tokens[at - 2]?.word ?? '');

/** "No previous: docetaxel, cabazitaxel". */
function isHeadedByNo({ tokens }: Note, at: number): boolean {
  let left = at - 1;
  const farthest = Math.max(0, at - MOST_IN_CLAUSE);
  while (left >= farthest && ['comma', 'and', 'or', 'slash'].includes(tokens[left]?.word ?? 'none'))
    left -= 1;
  while (
    left > farthest &&
    (isTreatment(tokens[left]?.word ?? '') ||
      ['comma', 'and', 'or', 'slash'].includes(tokens[left]?.word ?? ''))
  )
    left -= 1;
  return tokens[left]?.word === 'colon' && isNoHeading(tokens, left);
}

const LONGEST_HEADING = 5;

/** "No previous:", "not received:", "never:". */
function isNoHeading(tokens: readonly Token[], colon: number): boolean {
  const before = tokens.slice(Math.max(0, colon - LONGEST_HEADING), colon);
  const cut = before.findLastIndex((token) => isBreak(token) || token.word === 'comma') + 1;
  const [first, ...rest] = before.slice(cut).map(({ word }) => word);
  return (
    ['no', 'never', 'nil', 'not', 'none'].includes(first ?? '') && rest.every((word) => BETWEEN.has(word))
  );
}

/**
 * Whether a drug named at token `at` was given, never given, or neither is said. "No prior docetaxel" and "docetaxel-naive" deny it,
 * "no response to docetaxel" does not; a drug's bare name as the whole message says nothing.
 */
export function exposureAt(note: Note, at: number): Story {
  const twice = twiceDenied(note).get(at);
  if (twice) return twice === 'given' ? 'given' : undefined;
  if (isHeadedByNo(note, at)) return 'never';
  if (isBygone(note, at)) return 'given';
  const denied = ((note.senses[at] ?? 0) & NEGATED) !== 0;
  if (note.tokens[at + 1]?.word === 'hypersensitivity' && !denied) return 'given';
  if (OF_IT.has(note.tokens[at + 1]?.word ?? '')) return undefined;
  const after = storyAfter(note, at);
  if (after) return after;
  if (denied) return storyBefore(note, at);
  return !isConditional(note, at) && (saysGiven(note, at) || isListed(note, at)) ? 'given' : undefined;
}
