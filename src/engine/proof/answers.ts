import { assess, isRefusal } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import { compile } from '../conditions/compile.ts';
import { HOLDS } from '../conditions/truth.ts';
import { BOOK } from '../decision/bound.ts';
import { decide } from '../decision/decide.ts';
import { factsOf } from '../facts/facts.ts';
import type { Findings } from '../findings.ts';
import { RULES } from '../rules/index.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './statements.ts';

/** What one whole answer showed. */
export interface AnswerSeen {
  /** The rules that hold, each with the pathway it holds in. */
  readonly speaking: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Asks for the whole answer to a case, twice: guardrail 7 and the refusal belong to it alone, guardrail 8 compares two,
 * and what was proved of decisions has to be what answers show.
 */
export function seeAnswer(findings: Findings): AnswerSeen {
  const answer = assess(findings);
  if (isRefusal(answer))
    return {
      speaking: [],
      faults: answer.breaches.map(
        ({ guardrail }) => `Guardrail ${guardrail} is broken: an answer is refused.`,
      ),
    };
  const facts = factsOf(findings);
  const decision = decide(facts);
  const isSame = bytesOf(assess(reordered(findings))) === bytesOf(answer);
  const shows = shownBy(answer) === shownBy(answerOf(outcomeOf(facts, decision, BOOK)));
  return {
    speaking: RULES.filter(({ when }) => compile(when)(facts) === HOLDS).map(
      ({ id }) => `${decision.pathway} ${id}`,
    ),
    faults: [
      ...(isSame ? [] : ['Guardrail 8 is broken: the same findings give other bytes.']),
      ...(shows ? [] : ['An answer shows something else than its decision.']),
    ],
  };
}

type Shown = Pick<Assessment, 'pathway'> & {
  readonly options: readonly Pick<Assessment['options'][number], 'id' | 'standing' | 'rank'>[];
};

const answerOf = ({ pathway, options }: Outcome): Shown => ({
  pathway,
  options: options.map(({ id, standing, rank }) => ({
    id,
    standing,
    ...(rank === undefined ? {} : { rank }),
  })),
});

const shownBy = ({ pathway, options }: Shown): string =>
  [pathway, ...options.map(({ id, standing, rank }) => `${id} ${standing} ${rank ?? ''}`).sort()].join();

/** The findings in an answer stand as they were given; the rest is the answer. */
function bytesOf(answer: ReturnType<typeof assess>): string {
  if (isRefusal(answer)) return JSON.stringify(answer);
  const { findings: _, ...rest } = answer;
  return JSON.stringify(rest);
}

/** The same case with its keys the other way round. */
function reordered(findings: Findings): Findings {
  const turned = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).reverse()) as T;
  return turned({ ...findings, ...(findings.prior ? { prior: turned(findings.prior) } : {}) });
}
