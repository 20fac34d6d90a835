import { RULES } from '../rules/index.ts';
import { axesOf } from './axes.ts';
import { FOCUSES } from './focus.ts';
import { type FocusResult, proveFocus, type Thoroughness } from './proveFocus.ts';
import { type Summary, summarise } from './summary.ts';

export type { FocusResult, Thoroughness } from './proveFocus.ts';
export { progressLine, summaryJson, summaryText } from './report.ts';
export type { Summary } from './summary.ts';

/** How many sweeps the proof of the rule book takes; they are independent of each other. */
export const SWEEPS = FOCUSES.length;

const AXES = axesOf(RULES);

/** One sweep over the whole case space, by its place from 0 to `SWEEPS`. Seconds; the same result every time. */
export function proveSweep(place: number, thoroughness: Thoroughness): FocusResult {
  const focus = FOCUSES[place];
  if (focus === undefined) throw new Error(`There is no sweep ${place}.`);
  return proveFocus(RULES, AXES, focus, thoroughness);
}

/** What all sweeps of the rule book come to. */
export const summariseSweeps = (results: readonly FocusResult[], seconds: number): Summary =>
  summarise(RULES, AXES, results, seconds);
