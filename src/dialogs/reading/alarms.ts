import { isCurrent } from './findings/emergencies/current.ts';
import { emergenciesIn } from './findings/emergencies/unnamed.ts';
import { type Note, noteOf } from './note.ts';
import { finder } from './pattern/index.ts';

const MOST_LETTERS = 120;

/**
 * What of a message tells of an emergency that is none of the red flags: each in the message's own words, at most 120
 * letters of them. `text` has its identities masked.
 */
export function alarmsIn(text: string): readonly string[] {
  const note = noteOf(text);
  const said = emergenciesIn(note).map(({ from, to }) =>
    text.slice(note.tokens[from]?.start ?? 0, note.tokens[to - 1]?.end ?? 0).slice(0, MOST_LETTERS),
  );
  return said.filter((words, at) => !said.some((other, index) => isLonger(other, words, index < at)));
}

/** Places that overlap, or are the same, are said once. */
const isLonger = (other: string, words: string, isEarlier: boolean): boolean =>
  other.includes(words) && (other !== words || isEarlier);

interface Sign {
  readonly name: 'pressure' | 'saturation' | 'coma' | 'creatinine';
  /** Below this a number is no value of the sign. */
  readonly least: number;
}

const IS =
  '[(is|are|of|at|now|only|today|currently|colon|equals|has|come|came|up|back|to|rising|on|recheck|repeat|repeated)]*';

const signs = finder<Sign>([
  {
    patterns: [
      `(bp|blood pressure|sbp|systolic|systolic bp|systolic blood pressure) ${IS} # [slash #]`,
      '# systolic',
    ],
    meaning: { name: 'pressure', least: 30 },
  },
  {
    patterns: [
      `(sats|o2 sats|oxygen sats|spo2|sao2|oxygen saturation|oxygen saturations|saturations|o2 saturation) ${IS} #`,
      'satting [(at|in the|now)]* #',
    ],
    meaning: { name: 'saturation', least: 40 },
  },
  {
    patterns: [`(gcs|glasgow coma scale|glasgow coma score|coma score) ${IS} #`],
    meaning: { name: 'coma', least: 3 },
  },
  { patterns: [`creatinine ${IS} #`], meaning: { name: 'creatinine', least: 20 } },
]);

const ONCE = new Set([
  'last',
  'yesterday',
  'was',
  'usually',
  'usual',
  'baseline',
  'before',
  'ago',
  'normally',
]);

const isOfOnce = ({ tokens }: Note): boolean => tokens.some(({ word }) => ONCE.has(word));

/** The vital signs of which a message gives a value of now. */
const signsIn = (note: Note): readonly Sign['name'][] =>
  signs(note.tokens)
    .filter(({ meaning, ...match }) => {
      const value = note.tokens[match.numbers[0] ?? -1]?.value ?? 0;
      return value >= meaning.least && isCurrent(note, match);
    })
    .map(({ meaning }) => meaning.name);

/** Whether a message gives a vital sign anew, of the kind that alarmed and alarming no more: "BP 78/40" by "BP 120/70 now". */
export function isRecovered(alarm: string, text: string): boolean {
  const note = noteOf(text);
  if (isOfOnce(note) || emergenciesIn(note).length > 0) return false;
  const now = signsIn(note);
  const alarming = signsIn(noteOf(alarm));
  return alarming.length > 0 && alarming.every((sign) => now.includes(sign));
}
