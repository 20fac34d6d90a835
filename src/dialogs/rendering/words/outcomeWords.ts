import type { Assessment, Change, OptionAdvice, OptionId, Standing } from '../../../engine/index.ts';
import { optionInSentence } from './optionNames.ts';
import { PATHWAY_OUTCOMES } from './pathwayWords.ts';

type Moved = readonly [OptionId, Standing];

/** What a change leads to: another pathway, another option, or another standing of what comes first. */
export function outcomeWords({ pathway, options = {} }: Change, { options: now }: Assessment): string {
  const moved = Object.entries(options) as Moved[];
  const fresh = moved.filter(([option, standing]) => standing === 'recommended' && !isRanked(option, now));
  const hasRanks = now.some(({ rank }) => rank !== undefined);
  if (hasRanks && fresh.length > 0 && (pathway === undefined || pathway === 'biomarker_targeted'))
    return `${fresh.map(([option]) => optionInSentence(option)).join(' or ')} becomes an option`;
  return pathway === undefined ? standingOutcome(moved, now) : PATHWAY_OUTCOMES[pathway];
}

const isRanked = (option: OptionId, now: readonly OptionAdvice[]): boolean =>
  now.some(({ id, rank }) => id === option && rank !== undefined);

/** What happens to the standing of what comes first, in the words of the move: those that move alike together. */
function standingOutcome(moved: readonly Moved[], now: readonly OptionAdvice[]): string {
  const first = moved.filter(([option]) => now.some(({ id, rank }) => id === option && rank === 1));
  const words = new Map<string, string[]>();
  for (const [option, standing] of first.length > 0 ? first : moved) {
    const move = moveWords(
      standing,
      now.find(({ id }) => id === option),
    );
    words.set(move, [...(words.get(move) ?? []), optionInSentence(option)]);
  }
  const told = [...words].map(([move, names]) => `${listed(names)} ${move}`);
  return told.length === 0 ? 'another first option' : told.join(', ');
}

/** Nothing is promised beyond the move itself: what is still to be checked stays to be checked. */
function moveWords(standing: Standing, before: OptionAdvice | undefined): string {
  const was = before?.standing;
  if (standing === 'recommended' && (was === 'on_hold' || was === 'provisional')) {
    const rest = before?.checks === undefined ? '' : ' (the other checks stand)';
    return `no longer ${was === 'on_hold' ? 'on hold' : 'provisional'}${rest}`;
  }
  if (standing === 'provisional' && was === 'on_hold') return 'provisional instead of on hold';
  return STANDING_WORDS[standing];
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  recommended: 'an option',
  provisional: 'provisional',
  on_hold: 'on hold',
  not_recommended: 'no longer an option',
  not_assessed: 'not assessed',
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
