import { FAILS, HOLDS, UNKNOWN } from '../conditions/truth.ts';
import type { Bound, BoundBook } from '../decision/bound.ts';
import type { Effect } from '../rules/rule.ts';
import type { OptionId } from '../vocabulary.ts';
import type { ValueClass } from './axes.ts';
import {
  type Asks,
  type Consequence,
  cautionsOn,
  gatesOn,
  type Pending,
  verdictOn,
  waitsOn,
} from './pending.ts';
import { type Residual, settle, unread } from './residual.ts';

/** What is followed of an option in focus: how it stands, where it would rank, or both. */
export type Aspect = 'standing' | 'rank';

/** A tier that the option may have; the first that holds is taken. */
interface Place {
  readonly tier: string;
  readonly left: Residual;
}

/** An option that is not excluded, as far as it is known. */
interface Standing {
  /** Whether a requirement is unknown: one of prior treatments only, or another. */
  readonly open: 'no' | 'priors' | 'yes';
  readonly isHeld: boolean;
  /** What makes it provisional. */
  readonly because: readonly Consequence[];
  readonly lowered: number;
  readonly places: readonly Place[];
  readonly pending: readonly Pending[];
}
export type Subject = 'excluded' | Standing;

/** The option before anything is known; with a last resort, as it would stand under that. */
export function subjectOf(
  book: BoundBook,
  option: OptionId,
  aspects: readonly Aspect[],
  resort?: Bound<Extract<Effect, { kind: 'lastResort' }>>,
): Subject {
  const ranks = aspects.includes('rank');
  const places = book
    .on(option)
    .place.map(({ rule, effect }) => ({ tier: effect.tier, left: unread(rule.when) }));
  return {
    open: 'no',
    isHeld: false,
    because: [],
    lowered: 0,
    places: ranks ? places : [],
    pending: [
      ...gatesOn(book, option, resort),
      ...(aspects.includes('standing') ? waitsOn(book, option) : []),
      ...(ranks ? cautionsOn(book, option) : []),
    ],
  };
}

/** The option once one class of one axis is known; the same object if that tells nothing of it. */
export function subjectAfter(subject: Subject, known: ValueClass): Subject {
  if (subject === 'excluded') return subject;
  const verdicts = subject.pending.map((pending) => verdictOn(pending, known));
  if (verdicts.includes('excludes')) return 'excluded';
  const pending = verdicts.filter((verdict) => typeof verdict === 'object');
  const places = placesAfter(subject.places, known);
  if (isSame(pending, subject.pending) && isSame(places, subject.places)) return subject;
  const waits = verdicts.filter((verdict) => typeof verdict === 'string' && verdict.startsWith('waits for'));
  return readNoMore({
    open: openAfter(subject.open, verdicts),
    isHeld: subject.isHeld || verdicts.includes('holds'),
    because: [...subject.because, ...(waits as readonly Consequence[])].sort(),
    lowered: subject.lowered + verdicts.filter((verdict) => verdict === 'lowers').length,
    places,
    pending,
  });
}

function openAfter(open: Standing['open'], verdicts: readonly unknown[]): Standing['open'] {
  if (open === 'yes' || verdicts.includes('opens')) return 'yes';
  return verdicts.includes('opensForPriors') ? 'priors' : open;
}

const isSame = (now: readonly unknown[], before: readonly unknown[]): boolean =>
  now.length === before.length && now.every((one, place) => one === before[place]);

function placesAfter(places: readonly Place[], { truths }: ValueClass): readonly Place[] {
  const now = places
    .map((place) => {
      const left = settle(place.left, truths);
      return left === place.left ? place : { tier: place.tier, left };
    })
    .filter(({ left }) => left !== FAILS && left !== UNKNOWN);
  const first = now.findIndex(({ left }) => left === HOLDS);
  return first < 0 ? now : now.slice(0, first + 1);
}

const GATES: readonly Asks[] = ['mustHold', 'require', 'exclude'];
const OF_HELD: readonly Asks[] = [...GATES, 'lower'];

/** An option that can't be assessed neither waits nor ranks; one that is held waits for nothing else. */
function readNoMore(standing: Standing): Subject {
  const keep = (asked: readonly Asks[]) => standing.pending.filter(({ asks }) => asked.includes(asks));
  if (standing.open !== 'no')
    return { ...standing, isHeld: false, because: [], lowered: 0, places: [], pending: keep(GATES) };
  return standing.isHeld ? { ...standing, because: [], pending: keep(OF_HELD) } : standing;
}
