import { classesOf } from '../lexicon/classes.ts';
import type { Found } from '../pattern/index.ts';
import { isBreak, type Token } from '../text/token.ts';
import type { Cue } from './cues.ts';
import { OTHER_PERSON } from './sense.ts';

/** Tokens `from` to `to` (exclusive) stand in the cue's sense; up to `unclearTo` it cannot be told. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly unclearTo: number;
}

const TURNS = new Set([
  'but',
  'however',
  'although',
  'though',
  'whereas',
  'except',
  'apart',
  'besides',
  'other',
  'which',
  'who',
  'then',
  '→',
  'yet',
  'despite',
  'aside',
  'otherwise',
  'colon',
]);
/** Where a plan or a wish turns back to what has been. */
/** Commas after which another person's story turns to the patient's. */
const SUBJECTS = new Set(['patient', 'he', 'himself', 'his', 'the']);
const BACK_TO_FACTS = new Set([
  'after',
  'following',
  'since',
  'because',
  'having',
  'given',
  'as',
  'post',
  'despite',
  'had',
  'received',
  'has',
]);
const JOINTS = new Set(['and', 'or', 'nor', 'comma', 'slash', 'plus']);
const CHOICES = new Set(['or', 'nor']);
const LISTED = ['drug', 'drugClass', 'symptom', 'viscus', 'boneSite', 'gene', 'illness'];
const TRIMMINGS = new Set([
  'any',
  'previous',
  'other',
  'a',
  'an',
  'the',
  'of',
  'more',
  'prior',
  'history',
  'known',
  'significant',
]);
const MOST_IN_LIST = 40;

const kindOf = (token: Token | undefined): string | undefined => {
  if (!token) return undefined;
  const classes = classesOf(token.word);
  const listed = LISTED.find((name) => classes.includes(name));
  return listed === 'drugClass' ? 'drug' : listed;
};

const ends = (token: Token | undefined): boolean => !token || isBreak(token) || TURNS.has(token.word);

/** The next item of a list that goes on at a joint: past further joints and trimmings, a word of the same kind. */
function itemAfter(tokens: readonly Token[], joint: number, kind: string): number | undefined {
  let at = joint;
  while (JOINTS.has(tokens[at]?.word ?? '') || TRIMMINGS.has(tokens[at]?.word ?? '')) at += 1;
  return kindOf(tokens[at]) === kind ? at : undefined;
}

interface List {
  readonly to: number;
  /** An "or" or "nor" holds it together. */
  readonly chosen: boolean;
}

function listFrom(tokens: readonly Token[], joint: number, kind: string): List {
  let to = joint;
  let chosen = false;
  for (let step = 0; step < MOST_IN_LIST; step += 1) {
    if (!JOINTS.has(tokens[to]?.word ?? '')) break;
    const item = itemAfter(tokens, to, kind);
    if (item === undefined) break;
    chosen ||= tokens.slice(to, item).some(({ word }) => CHOICES.has(word));
    to = item + 1;
    if (tokens[to]?.word === 'mets' || tokens[to]?.word === 'lesions') to += 1;
  }
  return { to, chosen };
}

function afterList(tokens: readonly Token[], joint: number, last: string | undefined, cue: Cue): Reach {
  const nothing = { from: 0, to: joint, unclearTo: joint };
  if (last === undefined) return nothing;
  const list = listFrom(tokens, joint, last);
  if (list.to === joint) return nothing;
  const closed = list.chosen || (cue.lists === true && ends(tokens[list.to])) || last === 'symptom';
  return closed ? { from: 0, to: list.to, unclearTo: list.to } : { from: 0, to: joint, unclearTo: list.to };
}

/** A negation ends with its phrase; a list held together by "or" is one phrase. */
export function negationAfter(tokens: readonly Token[], cue: Found<Cue>): Reach {
  const from = cue.to;
  let last: string | undefined;
  for (let at = from; at < from + cue.meaning.most; at += 1) {
    const token = tokens[at];
    if (!token || ends(token) || (at > from && classesOf(token.word).includes('measure'))) {
      return { from, to: at, unclearTo: at };
    }
    if (token.word === 'comma' || token.word === 'and' || token.word === 'slash') {
      const list = afterList(tokens, at, last, cue.meaning);
      if (list.unclearTo === at) return { from, to: at, unclearTo: at };
      return { ...list, from };
    }
    last = kindOf(token) ?? last;
  }
  const to = Math.min(from + cue.meaning.most, tokens.length);
  return { from, to, unclearTo: to };
}

/** Backwards to where the phrase begins; "abi and enza naive" is one phrase, "abi, enza naive" is not. */
export function before(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let from = cue.from;
  while (from > 0 && cue.from - from < cue.meaning.most) {
    const token = tokens[from - 1];
    if (!token || ends(token) || token.word === 'comma') break;
    if (token.word === 'and' && !joinsAlike(tokens, from - 1)) break;
    from -= 1;
  }
  return { from, to: cue.from, unclearTo: cue.from };
}

function joinsAlike(tokens: readonly Token[], joint: number): boolean {
  const kind = kindOf(tokens[joint + 1]);
  return kind !== undefined && kind === kindOf(tokens[joint - 1]);
}

/** A plan runs on through commas until the sentence turns or goes back to what has been. */
export function onward(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  while (to < limit && !ends(tokens[to]) && !BACK_TO_FACTS.has(tokens[to]?.word ?? '')) to += 1;
  return { from: cue.to, to, unclearTo: to };
}

/** One clause: to the next comma, turn or sentence end. */
export function clauseAfter(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  while (to < limit && !ends(tokens[to]) && tokens[to]?.word !== 'comma' && tokens[to]?.word !== 'and')
    to += 1;
  return { from: cue.to, to, unclearTo: to };
}

/** To the end of the sentence, or to where it turns to the patient himself. */
export function restOfSentence(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  while (to < limit) {
    const token = tokens[to];
    if (
      !token ||
      isBreak(token) ||
      token.word === 'but' ||
      token.word === 'whereas' ||
      token.word === 'however'
    )
      break;
    if (
      token.word === 'comma' &&
      SUBJECTS.has(tokens[to + 1]?.word ?? '') &&
      cue.meaning.sense === OTHER_PERSON
    )
      break;
    to += 1;
  }
  return { from: cue.to, to, unclearTo: to };
}
