import type { Note } from '../../note.ts';
import type { Match, Phrases } from '../../pattern/index.ts';
import { latest } from '../latest.ts';
import { isCurrent } from './current.ts';

/**
 * Where listening begins, not where treatment does: the clinician judges, and this only opens the emergency route. No
 * source of the rule book gives these limits: they are its own choice, and its red-flag rule asks the reviewer about them.
 */
const SYSTOLIC_BELOW = 90;
const SATURATION_BELOW = 90;
const COMA_SCORE_BELOW = 14;
/** The same value in either unit, rounded. */
const CREATININE_FROM = { 'umol/l': 354, 'mg/dl': 4 } as const;
const KIDNEY_STAGE = 3;

const LEAST_SYSTOLIC = 30;
const LEAST_SATURATION = 40;
const LEAST_COMA_SCORE = 3;

const IS =
  '[(is|are|was|of|at|now|only|just|falling|rising|colon|equals|lt|le|has|have|reading|on|about|around|currently|dropped|to|from|today|persistently|come|came|back)]*';

/** "Was fine last week, now": what is told before the number that counts. */
const WAS_FINE =
  '[(was|were|is|had|been)]* (fine|ok|normal|good|stable|alright) [(last|week|yesterday|on|at|comma|but|this|morning|earlier|day|until)]* (now|today) [(it|is|only|at|down|to|just)]*';

type Judges = (match: Match, note: Note) => boolean;
const valueAt = ({ tokens }: Note, at: number | undefined): number | undefined =>
  at === undefined ? undefined : tokens[at]?.value;

const PERCENT = { allowed: new Set(['percent', 'degree', 'degrees', 'c']) };

/** Where the number stands that holds today: "88 last week, now 97" is 97. */
export function todayOf(match: Match, note: Note): Match {
  const last = match.numbers.at(-1);
  const at = last === undefined ? undefined : latest(note.tokens, last, PERCENT);
  return at === undefined || at === last ? match : { from: at, to: at + 1, numbers: [at] };
}

/** The last number of the match, from `least` and below `limit`. */
const lowerThan =
  (least: number, limit: number): Judges =>
  (match, note) => {
    const today = todayOf(match, note);
    const value = valueAt(note, today.numbers.at(-1));
    return value !== undefined && value >= least && value < limit && isCurrent(note, today);
  };

/** Of "75/40" the first number decides, and a second one must be the lower. */
const systolic: Judges = (match, note) => {
  const today = todayOf(match, note);
  const [upper, lower] = [valueAt(note, today.numbers[0]), valueAt(note, today.numbers[1])];
  if (upper === undefined || (lower !== undefined && lower >= upper)) return false;
  return upper >= LEAST_SYSTOLIC && upper < SYSTOLIC_BELOW && isCurrent(note, today);
};

const isOnDialysis = ({ tokens }: Note): boolean =>
  tokens.some(({ word }) => ['dialysis', 'haemodialysis', 'hemodialysis', 'esrf', 'eskd'].includes(word));

const creatinine: Judges = (match, note) => {
  const at = match.numbers.at(-1);
  const value = valueAt(note, at);
  if (at === undefined || value === undefined || isOnDialysis(note)) return false;
  const unit = note.tokens[at + 1]?.word === 'mg/dl' ? 'mg/dl' : 'umol/l';
  return value >= CREATININE_FROM[unit] && isCurrent(note, match);
};

const kidneyStage: Judges = (match, note) =>
  valueAt(note, match.numbers[0]) === KIDNEY_STAGE && isCurrent(note, match);

/** Numbers that are an emergency by themselves and belong to no finding. */
export const vitalSigns: readonly Phrases<Judges>[] = [
  {
    patterns: [
      `(bp|blood pressure|sbp|systolic|systolic bp|systolic blood pressure) ${IS} # [slash #]`,
      '# systolic',
      `(bp|blood pressure|systolic) ${WAS_FINE} # [slash #]`,
    ],
    meaning: systolic,
  },
  {
    patterns: [
      `(sats|o2 sats|oxygen sats|spo2|sao2|oxygen saturation|oxygen saturations|saturations|o2 saturation) ${IS} #`,
      'satting [(at|in the)]* #',
      `(sats|o2 sats|oxygen sats|spo2|saturations) ${WAS_FINE} #`,
    ],
    meaning: lowerThan(LEAST_SATURATION, SATURATION_BELOW),
  },
  {
    patterns: [`(gcs|glasgow coma scale|glasgow coma score|coma score) ${IS} #`],
    meaning: lowerThan(LEAST_COMA_SCORE, COMA_SCORE_BELOW),
  },
  { patterns: [`creatinine ${IS} # [${IS} to #]`, `creatinine ${IS} # → #`], meaning: creatinine },
  {
    patterns: [
      '(aki|acute kidney injury) [(stage|grade|colon|lparen|kdigo)]* #',
      '(stage|grade|kdigo) # (aki|acute kidney injury)',
    ],
    meaning: kidneyStage,
  },
];
