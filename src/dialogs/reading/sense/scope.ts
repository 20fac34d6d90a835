import { classesOf, inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Found } from '../pattern/index.ts';
import { isBreak, type Token } from '../text/token.ts';
import type { Cue } from './cues/index.ts';
import { CONTRAINDICATED, DECLINED, NEGATED, THEN } from './sense.ts';

/** Tokens `from` to `to` (exclusive) stand in the cue's sense; up to `unclearTo` it cannot be told. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly unclearTo: number;
}

const TURNS = wordSet(
  'but however although though whereas except apart besides other which who then → yet despite aside otherwise colon',
);
/** Where a plan or a wish turns back to what has been. */
const BACK_TO_FACTS = wordSet('after following since because having given as post despite had received has');
const JOINTS = wordSet('and or nor comma slash plus');
const CHOICES = wordSet('or nor slash');
const LISTED = ['drug', 'drugClass', 'symptom', 'viscus', 'boneSite', 'gene', 'illness'];
const MOST_IN_LIST = 40;
const isMeasure = inClass('measure');

const kindOf = (token: Token | undefined): string | undefined => {
  if (!token) return undefined;
  const classes = classesOf(token.word);
  const listed = LISTED.find((name) => classes.includes(name));
  return listed === 'drugClass' ? 'drug' : listed;
};

export const ends = (token: Token | undefined): boolean => !token || isBreak(token) || TURNS.has(token.word);

/** An item that stands by itself says something of its own: "no fever, new leg weakness", "no docetaxel, abiraterone since 2021". */
const ASSERTS = wordSet(
  'has had is was new now on with reports complains since started received completed ongoing stopped progressed sudden acute worse worsening x yes previous before previously earlier after post but only then date year for used given in lparen cycles he patient developed presented no not never denies denied without negative naive colon today some mild positive',
);
const LONGEST_ITEM = 5;

export const isJoint = (token: Token | undefined): boolean => JOINTS.has(token?.word ?? '');

/** The end of the list item that begins at `from`, if it is a bare one of the same kind; "or other visceral disease" goes on with one. */
function itemEnd(tokens: readonly Token[], from: number, kind: string | undefined): number | undefined {
  let to = tokens[from]?.word === 'other' ? from + 1 : from;
  let alike = kind === undefined && from < tokens.length;
  while (to - from < LONGEST_ITEM && !ends(tokens[to]) && !isJoint(tokens[to])) {
    const token = tokens[to];
    if (token?.kind !== 'word' || ASSERTS.has(token.word)) return undefined;
    alike ||= kindOf(token) === kind;
    to += 1;
  }
  return alike && (ends(tokens[to]) || isJoint(tokens[to])) ? to : undefined;
}

interface List {
  readonly to: number;
  /** An "or" or "nor" holds it together. */
  readonly chosen: boolean;
}

function listFrom(tokens: readonly Token[], joint: number, kind: string): List {
  let to = joint;
  let chosen = false;
  for (let step = 0; step < MOST_IN_LIST && isJoint(tokens[to]); step += 1) {
    let from = to;
    while (isJoint(tokens[from])) from += 1;
    const or = tokens.slice(to, from).some(({ word }) => CHOICES.has(word));
    const end = itemEnd(tokens, from, or ? undefined : kind);
    if (end === undefined) break;
    chosen ||= or;
    to = end;
  }
  return { to, chosen };
}

const DENIES = wordSet('no not nil never without denies denied denying deny negative');

/** "No fever, no bleeding, leg weakness": an item before this one has its own "no". */
function followsANo(tokens: readonly Token[], cue: Found<Cue>): boolean {
  let at = cue.from - 1;
  if (!isJoint(tokens[at])) return false;
  while (isJoint(tokens[at])) at -= 1;
  for (
    const end = at - LONGEST_ITEM;
    at >= 0 && at > end && !ends(tokens[at]) && !isJoint(tokens[at]);
    at -= 1
  )
    if (DENIES.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** Where each item has a "no" of its own, one without is not denied; after an "and" it cannot be told. */
const afterSeveral = (tokens: readonly Token[], joint: number, to: number): Reach => ({
  from: 0,
  to: joint,
  unclearTo: tokens[joint]?.word === 'comma' ? joint : to,
});

function afterList(
  tokens: readonly Token[],
  joint: number,
  last: string | undefined,
  cue: Found<Cue>,
): Reach {
  const nothing = { from: 0, to: joint, unclearTo: joint };
  if (last === undefined) return nothing;
  const list = listFrom(tokens, joint, last);
  if (list.to === joint) return nothing;
  if (last === 'symptom' && !list.chosen && followsANo(tokens, cue))
    return afterSeveral(tokens, joint, list.to);
  const closed = list.chosen || (cue.meaning.lists === true && ends(tokens[list.to])) || last === 'symptom';
  return closed ? { from: 0, to: list.to, unclearTo: list.to } : { from: 0, to: joint, unclearTo: list.to };
}

/** "No liver or lung or other visceral mets": the "other" turns to nothing new. */
const isOneMore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'other' && CHOICES.has(tokens[at - 1]?.word ?? '');

/** A negation ends with its phrase; a list held together by "or" is one phrase. */
export function negationAfter(tokens: readonly Token[], cue: Found<Cue>): Reach {
  const from = cue.to;
  let last: string | undefined;
  for (let at = from; at < from + cue.meaning.most; at += 1) {
    const token = tokens[at];
    if (!token || isOver(tokens, at) || (at > from && isMeasure(token.word))) {
      return { from, to: at, unclearTo: at };
    }
    if (token.word === 'lparen' && tokens[at + 1]?.kind === 'number') return { from, to: at, unclearTo: at };
    if (token.word === 'comma' || token.word === 'and' || token.word === 'slash' || token.word === 'plus') {
      const list = afterList(tokens, at, last, cue);
      if (list.unclearTo === at) return { from, to: at, unclearTo: at };
      return { ...list, from };
    }
    last = kindOf(token) ?? last;
  }
  const to = Math.min(from + cue.meaning.most, tokens.length);
  return { from, to, unclearTo: to };
}

const PERSON = wordSet('he patient');
const AUXILIARY = wordSet('has had is was did does');
const SUBORDINATES = wordSet(
  'that if whether when says think believe sure clear denies denied denying deny no not and or as than say what which has had did does is was',
);

/** "No evidence of visceral disease he has had docetaxel": dictated without a stop, a sentence of its own. */
const startsAnew = (tokens: readonly Token[], at: number): boolean =>
  PERSON.has(tokens[at]?.word ?? '') &&
  AUXILIARY.has(tokens[at + 1]?.word ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  !SUBORDINATES.has(tokens[at - 1]?.word ?? '');

/** Whether a negation is over before token `at`, its phrase ended or another begun. */
const isOver = (tokens: readonly Token[], at: number): boolean =>
  (ends(tokens[at]) && !isOneMore(tokens, at)) || startsAnew(tokens, at);

/** Back from a "no": another answer comes before it. */
const STOPS_A_NO = wordSet('yes no y lutetium ongoing received');

/** Backwards to where the phrase begins; "abi and enza naive" is one phrase, "abi, enza naive" is not. */
export function before(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let from = cue.from;
  while (from > 0 && cue.from - from < cue.meaning.most) {
    const token = tokens[from - 1];
    if (!token || ends(token) || token.word === 'comma') break;
    if (cue.meaning.sense === THEN && token.word === 'lparen') break;
    if (cue.meaning.sense === NEGATED && STOPS_A_NO.has(token.word)) break;
    if (token.word === 'and' && !joinsAlike(tokens, from - 1)) break;
    from -= 1;
  }
  return { from, to: cue.from, unclearTo: cue.from };
}

function joinsAlike(tokens: readonly Token[], joint: number): boolean {
  const kind = kindOf(tokens[joint + 1]);
  return kind !== undefined && kind === kindOf(tokens[joint - 1]);
}

const isTreatment = inClass('drug', 'drugClass');

/** ", enzalutamide 2021-2023": after the comma a treatment with the years that it was given in. */
function turnsToYears(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'comma' || !isTreatment(tokens[at + 1]?.word ?? '')) return false;
  const from = tokens[at + 2]?.word === 'lparen' ? at + 3 : at + 2;
  const [first, joint, last] = tokens.slice(from, from + 3);
  return first?.kind === 'date' && ['dash', 'to'].includes(joint?.word ?? '') && last?.kind === 'date';
}

const isOption = inClass('drug', 'drugClass', 'optionWord');
const LEADS_TO_OPTION = wordSet(
  'the any further more all also even another both either a an and or other no',
);
/** After an option these tell that it is wanted or at work. */
const AT_WORK = wordSet(
  'involved referral referred aware seen team input following informed visiting supporting ongoing accepted agreed wanted requested preferred considered discussed instead',
);
const REFUSED = DECLINED | CONTRAINDICATED;

/** "Declines cabazitaxel, asks about palliative care": past the joint stands another wish, unless the next option does. */
function turnsToWish(tokens: readonly Token[], at: number): boolean {
  if (!isJoint(tokens[at]) || isJoint(tokens[at - 1])) return false;
  let next = at + 1;
  while (next < at + 4 && LEADS_TO_OPTION.has(tokens[next]?.word ?? '')) next += 1;
  return !isOption(tokens[next]?.word ?? '') || AT_WORK.has(tokens[next + 1]?.word ?? '');
}

/** A plan runs on through commas until the sentence turns or goes back to what has been. */
export function onward(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  while (
    to < limit &&
    !ends(tokens[to]) &&
    !(cue.meaning.sense & REFUSED && to > cue.to && turnsToWish(tokens, to)) &&
    !BACK_TO_FACTS.has(tokens[to]?.word ?? '') &&
    !turnsToYears(tokens, to)
  )
    to += 1;
  return { from: cue.to, to, unclearTo: to };
}

/** Whether the first words of a stretch name something that can be denied. */
export const hasItem = (tokens: readonly Token[], { from, to }: Reach): boolean =>
  tokens
    .slice(from, Math.min(to, from + 4))
    .some((token) => kindOf(token) !== undefined || token.word === 'hormones' || token.word === 'lutetium');

/** One clause: to the next comma, turn or sentence end. */
export function clauseAfter(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  while (to < limit && !ends(tokens[to]) && tokens[to]?.word !== 'comma' && tokens[to]?.word !== 'and')
    to += 1;
  return { from: cue.to, to, unclearTo: to };
}
