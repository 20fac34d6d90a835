import { inClass } from '../lexicon/classes.ts';
import { ofNote } from '../note.ts';
import { finder } from '../pattern/index.ts';
import { CONTRAINDICATED, DECLINED, NOT_FACT, PLAN } from '../sense/sense.ts';

type Side = 'given' | 'never';
/** Which of the two drugs was given, by the order they stand in. */
type Order = readonly [Side, Side];

const isDrug = inClass('drug');

const TOLD = '(had|received|given|took|got|was|is|mean|meant|on)';

const contrasts = finder<Order>([
  {
    patterns: [
      '<drug> [(comma|dash|lparen)] not <drug>',
      `${TOLD} <drug> [comma] (rather than|instead of) <drug>`,
    ],
    meaning: ['given', 'never'],
  },
  {
    patterns: ['not <drug> [comma] (but|it was|it is|he had|he received|i meant|i mean|rather) <drug>'],
    meaning: ['never', 'given'],
  },
]);

const UNSAID = NOT_FACT | PLAN | DECLINED | CONTRAINDICATED;

/**
 * Drugs that are set against each other, by their token: "enza, not abi", "not abi but enza". Both sides are told, or neither is where
 * one of the two is only planned, refused or asked about: `undefined`.
 */
export const contrasted = ofNote(({ tokens, senses }): ReadonlyMap<number, Side | undefined> => {
  const sides = new Map<number, Side | undefined>();
  for (const { from, to, meaning } of contrasts(tokens)) {
    const places = [tokens.findIndex((token, at) => at >= from && isDrug(token.word)), to - 1];
    const held = places[meaning.indexOf('given')] ?? to;
    const told = ((senses[held] ?? 0) & UNSAID) === 0;
    places.forEach((at, index) => {
      sides.set(at, told ? meaning[index] : undefined);
    });
  }
  return sides;
});
