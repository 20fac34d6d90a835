import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';

const isDrugOrClass = inClass('drug', 'drugClass');

export const isTreatment = (word: string): boolean =>
  word === 'lutetium' || word === 'hormones' || isDrugOrClass(word);

/** Between treatments that are told one after the other. */
export const CHAIN = wordSet(
  'and plus slash comma lparen rparen → then x star cycles hash date year months twice dash prednisone prednisolone or',
);
