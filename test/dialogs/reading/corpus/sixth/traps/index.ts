import type { Row } from '../../row.ts';
import { CLASHES } from './clashes.ts';
import { CLASSES } from './classes.ts';
import { NEGATIONS } from './negations.ts';
import { NUMBERS } from './numbers.ts';
import { OTHERS } from './others.ts';
import { PLANS } from './plans.ts';
import { QUOTES } from './quotes.ts';
import { SUPERSEDED } from './superseded.ts';
import { UNCERTAIN } from './uncertain.ts';

export const TRAPS: readonly Row[] = [
  ...NEGATIONS,
  ...OTHERS,
  ...PLANS,
  ...SUPERSEDED,
  ...QUOTES,
  ...NUMBERS,
  ...CLASSES,
  ...CLASHES,
  ...UNCERTAIN,
];
