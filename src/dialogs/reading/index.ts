export { affirms } from './affirms.ts';
export { read } from './read.ts';
export type { Asked, Identifier, Intent, Reading, Span, Topic } from './reading.ts';
export { IDENTIFIERS, INTENTS, TOPICS } from './reading.ts';
