import type { Exposures, Findings } from '../engine/index.ts';
import type { QuestionId } from './stages.ts';
import { voidedBy } from './voided.ts';

/**
 * How much is asked: `guided`, every question that can change the answer; `note`, nothing before a read-back,
 * because many findings came at once; `confirmed`, only what the answer would be incomplete without.
 */
export type Pace = 'guided' | 'note' | 'confirmed';

/** The case as it was before a turn changed it. */
export interface Step {
  readonly findings: Findings;
  readonly pace: Pace;
}

/** What the assessment remembers of one case. */
export interface CaseContext {
  readonly findings: Findings;
  readonly pace: Pace;
  /** The question that is open, if any. */
  readonly question: QuestionId | null;
  /** Earlier steps, for "back": the newest last, bounded. */
  readonly past: readonly Step[];
}

/** The findings that one turn adds or corrects; a key with the value undefined is taken back, and so is a drug of `prior`. */
export type Learned = {
  readonly [K in keyof Findings]: (K extends 'prior' ? LearnedPrior : Findings[K]) | undefined;
};
type LearnedPrior = { readonly [D in keyof Exposures]: Exposures[D] | undefined };

export type CaseEvent =
  | { readonly type: 'LEARNED'; readonly findings: Learned; readonly isNote: boolean }
  | { readonly type: 'CONFIRMED' }
  | { readonly type: 'BACK' }
  | { readonly type: 'RESTARTED' }
  | { readonly type: 'READ_BACK' };

const MAX_PAST = 30;

export const EMPTY_CASE: CaseContext = { findings: {}, pace: 'guided', question: null, past: [] };

/** The drugs of which something is known; undefined where nothing is of any. */
function known(prior: NonNullable<Learned['prior']>): Exposures | undefined {
  const said = Object.entries(prior).filter(([, given]) => given !== undefined);
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Exposures);
}

/** The case after a turn: prior treatments are merged drug by drug, everything else is replaced, and what hung on it goes. */
export function learn(context: CaseContext, learned: Learned, isNote: boolean): CaseContext {
  const { prior, ...rest } = learned;
  const merged = {
    ...context.findings,
    ...rest,
    ...(prior ? { prior: known({ ...context.findings.prior, ...prior }) } : {}),
  };
  const voided = new Set<string>(voidedBy(learned, context.findings));
  const findings = Object.fromEntries(
    Object.entries(merged).filter(([key, value]) => value !== undefined && !voided.has(key)),
  ) as Findings;
  return { ...context, findings, past: withStep(context), pace: isNote ? 'note' : context.pace };
}

const withStep = ({ past, findings, pace }: CaseContext): readonly Step[] =>
  [...past, { findings, pace }].slice(-MAX_PAST);

/** The read-back is confirmed, which is a step of its own. */
export const confirm = (context: CaseContext): CaseContext => ({
  ...context,
  past: withStep(context),
  pace: 'confirmed',
});

const isSame = (a: Step, b: Step): boolean =>
  a.pace === b.pace && JSON.stringify(a.findings) === JSON.stringify(b.findings);

/** One step back: the case as it was before the last turn that changed something. */
export function stepBack(context: CaseContext): CaseContext {
  const at = context.past.findLastIndex((step) => !isSame(step, context));
  const before = context.past[at];
  return before === undefined ? context : { ...context, ...before, past: context.past.slice(0, at) };
}
