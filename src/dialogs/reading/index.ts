export { affirms } from './affirms.ts';
export { alarmsIn, isRecovered } from './alarms.ts';
export { deathIn, overIn } from './endings.ts';
export { read } from './read.ts';
export type { Asked, Identifier, Intent, Reading, Span, Topic } from './reading.ts';
export { IDENTIFIERS, INTENTS, TOPICS } from './reading.ts';
export { type SpeakerSaid, speakerOf } from './speaker.ts';
