import type { AdaptiveCard } from '../../turn.ts';

/** What Teams' form of an action has besides the action and its fallback: a verb, and in a group whose case it is; in bytes. */
const AROUND = 96;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

function actionsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'Action.Submit' ? [value] : [];
  return [...own, ...Object.values(value).flatMap(actionsIn)];
}

/** How large a card becomes in Teams, where every action that is sent stands twice; in bytes. */
export const bytesInTeams = (card: AdaptiveCard): number =>
  bytesOf(card) + actionsIn(card).reduce((sum, action) => sum + bytesOf(action) + AROUND, 0);
