import { describe } from '../conditions/describe.ts';
import type { Effect, Rule } from '../rules/rule.ts';

/** One sentence of a rule, and the case that it is for. */
export interface Sentence {
  readonly where: string;
  readonly says: string;
}

/** Every sentence that a rule may speak, in the order in which they are tried. */
export function sentencesOf({ say, sayWhere = [], effect }: Rule): readonly Sentence[] {
  const others = sayWhere.map(({ when, say: says }) => ({ where: describe(when), says }));
  const own = { where: 'it holds', says: say };
  const failing = effect.kind === 'require' ? [{ where: 'it fails', says: effect.otherwise }] : [];
  const first = failing.length > 0 ? [own, ...others.map(whereFails), ...failing] : [...others, own];
  return [...first, ...instead(effect)];
}

const whereFails = ({ where, says }: Sentence): Sentence => ({ where: `it fails, and ${where}`, says });

/** What is said where the hold is lifted, and where an alert cannot be judged. */
function instead(effect: Effect): readonly Sentence[] {
  if (effect.kind === 'hold' && effect.insteadSay !== undefined)
    return [{ where: 'the hold is lifted', says: effect.insteadSay }];
  if (effect.kind === 'alert' && effect.ifUnknown !== undefined)
    return [{ where: 'it cannot be judged', says: effect.ifUnknown }];
  return [];
}
