import type { OptionId } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Phrases } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { type Meaning, phrases } from './candidate.ts';
import { lead, senseOf, trail } from './judge.ts';
import { OPTIONS_OF } from './setAside.ts';

/** Every treatment of the cancer itself, the trial among them. */
const ALL: readonly OptionId[] = [
  ...new Set(
    Object.entries(OPTIONS_OF).flatMap(([word, options]) => (word === 'palliative_care' ? [] : options)),
  ),
];

/** What may follow: "further treatment with docetaxel", "… for his bladder", "… until Christmas" is less than all of it. */
const GOES_ON = wordSet('and but he she his due_to because given family after as since patient');

const OPEN = wordSet(
  'if unless when whether should not consider considering discuss discussed discussing versus or',
);

const declinesAll: Meaning = (match, note) => {
  const sense = senseOf(note, { from: match.from, to: match.from + 1 });
  const next = note.tokens[match.to];
  const isNarrowed = next !== undefined && next.kind !== 'mark' && !GOES_ON.has(next.word);
  const isOpen =
    lead(note, match.from, 4).some(({ word }) => OPEN.has(word)) ||
    trail(note, match.to, 3).some(({ word }) => word === 'versus' || word === 'or');
  return isNarrowed || isOpen || sense & (NOT_FACT | NEGATED)
    ? []
    : [{ finding: 'declines', value: ALL, from: match.from, to: match.to }];
};

/** Said of all treatment in so many words: every option of that kind is declined. "Best supportive care" alone names none. */
export const noFurtherTreatment: Phrases<Meaning> = phrases(
  declinesAll,
  '(declines|declined|refuses|refused|declining|refusing) (all|any|all further|any further|all other|all active|any active|all further active) [(active|systemic|anticancer|anti cancer|cancer|oncological|life prolonging|disease directed)]* (treatment|treatments|therapy|therapies)',
);
