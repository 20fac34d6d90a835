import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED } from '../sense/sense.ts';
import { isBreak, type Token } from '../text/token.ts';
import { trail } from './judge.ts';
import { isOfAnotherIllness } from './otherIllness.ts';

const EARLIER = wordSet(
  'on through after following with during despite under post beyond to while upon within',
);
const isDrug = inClass('drug');
const isAnyDrug = inClass('drug', 'drugClass', 'otherDrug');
const goesWithStatus = inClass('measure', 'scan', 'drug', 'viscus');

const LEADING = wordSet(
  'on through after following with during despite under post beyond to while upon within of months weeks years the his lparen again radiographically biochemically rapidly quickly only just about cycles first line completing finishing stopping starting previous prior ordinal',
);
const LISTS = new Set(['and', 'comma', 'then', 'slash', '→', 'plus', 'or']);

/** "Progressed on docetaxel" is the story of docetaxel, unless it goes on to lutetium. */
export function ofAnotherDrug(note: Note, { to }: Match): boolean {
  let at = to;
  let led = false;
  while (note.tokens[at]?.kind === 'number' || LEADING.has(note.tokens[at]?.word ?? '')) {
    led ||= EARLIER.has(note.tokens[at]?.word ?? '');
    at += 1;
  }
  if (!led) return false;
  let treated = false;
  for (const token of note.tokens.slice(at, at + 14)) {
    if (token.word === 'lutetium') return false;
    const drug = isAnyDrug(token.word) || token.word === 'hormones';
    treated ||= drug;
    if (treated && !drug && !LISTS.has(token.word)) return true;
    if (!treated && token.kind === 'mark') return false;
  }
  return treated;
}

const isDrugToken = (token: Token | undefined): boolean => isAnyDrug(token?.word ?? '');

/** In words: what is told farther back is another story. */
const LONGEST_STORY = 60;

const DATING = wordSet('cycles months weeks years in from until and for');
const isDating = ({ kind, word }: Token): boolean => kind !== 'word' || word.length === 1 || DATING.has(word);

/** "Docetaxel (PD)", "enza (stopped, PD)", "docetaxel 2021, PD 2022", "abiraterone 2019-2021, PD": the drug's own story. */
function inBracketsOfDrug({ tokens }: Note, { from, to }: Match): boolean {
  const farthest = Math.max(0, from - LONGEST_STORY);
  let left = from - 1;
  while (left >= farthest && !isDrugToken(tokens[left]) && tokens[left]?.word !== 'lutetium') {
    const token = tokens[left];
    if (!token || isBreak(token) || token.word === 'now') return false;
    left -= 1;
  }
  if (left < farthest || !isDrugToken(tokens[left])) return false;
  const between = tokens.slice(left + 1, from);
  if (between.some(({ kind }) => kind === 'date' || kind === 'number') && between.every(isDating))
    return true;
  const bracketed =
    between.findLastIndex(({ word }) => word === 'lparen') >
    between.findLastIndex(({ word }) => word === 'rparen');
  return bracketed || tokens.slice(to, to + 2).some(({ kind }) => kind === 'date');
}

/** "After progression", "until progression", "at progression", "PSA progression": not today's status. */
const LEADS_ELSEWHERE = wordSet(
  'longer after until before since to following at per till psa biochemical for upon of post',
);

const SCANNED = new Set(['ct', 'bone_scan', 'imaging', 'psma_pet', 'fdg']);
const isScan = (note: Note, at: number): boolean => SCANNED.has(note.tokens[at]?.word ?? '');

/** "CT: progression" tells of the scan; "radiographic progression" and "progressed on CT" of the disease too. */
function isScanned(note: Note, { from }: Match): boolean {
  if (note.tokens[from]?.word === 'pd' && note.tokens[from - 1]?.word === 'comma') return false;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = note.tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && token.word !== 'colon' && token.word !== 'dash') ||
      token.word === 'and' ||
      token.word === 'but'
    )
      return false;
    if (isScan(note, at))
      return at < from - 1 || token.word !== 'imaging' || ((note.senses[from] ?? 0) & NEGATED) !== 0;
    if (token.word === 'psa' || token.word === 'biochemical') return true;
  }
  return false;
}

export const onScan = (note: Note, { to }: Match): boolean =>
  ['on', 'by'].includes(note.tokens[to]?.word ?? '') &&
  note.tokens.slice(to + 1, to + 4).some((_, at) => isScan(note, to + 1 + at));

const SINCE = new Set([
  'now',
  'currently',
  'today',
  'again',
  'since',
  'recently',
  'clearly',
  'further',
  'still',
  'latest',
  'subsequently',
]);

/** "Docetaxel, then progressed": the last treatment named before it is not lutetium, and nothing says that it is today's. */
function followsAnotherDrug(note: Note, { from }: Match): boolean {
  if (note.tokens[from]?.word === 'pd') return false;
  let drug = false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_STORY); at -= 1) {
    const token = note.tokens[at];
    if (!token || isBreak(token)) break;
    if (token.word === 'lutetium' || SINCE.has(token.word)) return false;
    drug ||= isDrug(token.word) && !((note.senses[at] ?? 0) & NEGATED);
  }
  return drug;
}

/** "Evidence of progression" is progression; "time of progression" is not. */
function leadsElsewhere({ tokens }: Note, { from }: Match): boolean {
  const [two, one] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word ?? ''];
  if (one === 'of' && ['evidence', 'sign', 'signs', 'features', 'picture'].includes(two)) return false;
  return LEADS_ELSEWHERE.has(one);
}

const AFTER_ABBREVIATION = wordSet(
  'ongoing maintained sustained achieved at on in after at by with to per and but despite following since post confirmed now today so through for from lparen rparen comma colon dash slash plus → lutetium bone liver lung lymph_nodes brain visceral both radiographic imaging clinically biochemical again is was as then disease only psa ecog this last hence therefore while who he patient the multiple extensive new widespread',
);
/** "Bleeding PR". */
const RECTAL = wordSet('bleeding bleed bled blood melaena mucus given');
const MOST_LETTERS = 4;
const ABBREVIATED = new Set(['pd', 'sd', 'partial_response', 'complete_response']);

/** "PD catheter", "PR interval", "SD 1.2": letters that mean something else before such a word. */
export function isOtherLetters({ text, tokens }: Note, { from, to }: Match): boolean {
  const next = tokens[to];
  const { start = 0, end = 0 } = tokens[from] ?? {};
  if (text.slice(start, end).replaceAll(/\P{L}/gu, '').length > MOST_LETTERS) return false;
  if (to - from !== 1 || !ABBREVIATED.has(tokens[from]?.word ?? '') || !next || isBreak(next)) return false;
  if (RECTAL.has(tokens[from - 1]?.word ?? '')) return true;
  const known = goesWithStatus(next.word);
  return !known && !AFTER_ABBREVIATION.has(next.word);
}

const OWN_TREATMENT = wordSet('lutetium treatment therapy it this drug drugs infusions cycles him hormones');

/** "Complete response to antibiotics", "remission from lymphoma", "responding well to physiotherapy". */
export function toSomethingElse(note: Note, { to }: Match): boolean {
  const words = trail(note, to, 7).map(({ word }) => word);
  const at = words.findIndex((word) => word === 'to' || word === 'from');
  if (at < 0 || at > 2) return false;
  return !words.slice(at + 1, at + 5).some((word) => OWN_TREATMENT.has(word));
}

const MODALS = wordSet('would will may could should might can prompts triggers means');

/** "Progression would prompt a switch"; "a single progressing lesion" is said elsewhere. */
const isSupposed = ({ tokens }: Note, { from, to }: Match): boolean =>
  MODALS.has(tokens[to]?.word ?? '') ||
  tokens[to]?.word === 'free' ||
  (['single', 'solitary', 'isolated', '1'].includes(tokens[from - 1]?.word ?? '') &&
    ['lesions', 'site', 'mets', 'node', 'lymph_nodes', 'focus', 'area', 'deposit'].includes(
      tokens[to]?.word ?? '',
    ));

/** The words are there, and tell of something else than the disease today. */
export const isElsewhere = (note: Note, match: Match): boolean =>
  isOfAnotherIllness(note, match) ||
  leadsElsewhere(note, match) ||
  isSupposed(note, match) ||
  isOtherLetters(note, match) ||
  isScanned(note, match) ||
  inBracketsOfDrug(note, match) ||
  ofAnotherDrug(note, match) ||
  followsAnotherDrug(note, match);
