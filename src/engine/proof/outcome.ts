import { careOptions } from '../answer/careOptions.ts';
import { explain } from '../decision/bearings.ts';
import type { BoundBook } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import { standingOf } from '../decision/standing.ts';
import type { Facts } from '../facts/facts.ts';
import type { Outcome, OutcomeOption } from './statements.ts';

export const RADIOLIGANDS = ['lu_psma_retreatment', 'actinium_225_psma'] as const;

/** Of a decision, what an answer would show of its options. The radioligands stand as their own rules say. Pure. */
export function outcomeOf(facts: Facts, decision: Decision, book: BoundBook): Outcome {
  const { pathway, standings, ranks, judgement } = decision;
  const options: OutcomeOption[] = standings.map((option) => {
    const rank = ranks.get(option.option);
    const waits = rank !== undefined && option.standing === 'provisional';
    return {
      id: option.option,
      standing: option.standing,
      rank,
      waitsForNothing: waits && explain(book, option, judgement).needs.length === 0,
    };
  });
  for (const { option, standing, rank, needs } of careOptions(facts, decision)) {
    const waits = rank !== undefined && standing === 'provisional';
    options.push({ id: option, standing, rank, waitsForNothing: waits && !needs?.length });
  }
  if (pathway !== 'urgent')
    for (const id of RADIOLIGANDS)
      options.push({
        id,
        standing: standingOf(book, id, judgement).standing,
        rank: undefined,
        waitsForNothing: false,
      });
  return { pathway, options };
}
