export type { AdaptiveCard, Reply, ReplyData, Suggestion, Turn, TurnOutcome } from './turn.ts';
