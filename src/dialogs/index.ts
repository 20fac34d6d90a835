export { answerOn } from './answerOn.ts';
export { splitText } from './rendering/index.ts';
export type { DialogSettings } from './settings.ts';
export { takeTurn } from './takeTurn.ts';
export type {
  AdaptiveCard,
  Errand,
  Incident,
  Reply,
  ReplyData,
  Suggestion,
  Turn,
  TurnOutcome,
} from './turn.ts';
