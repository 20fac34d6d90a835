export { MANY_VOICES_FACTS } from './facts.ts';
export { MANY_VOICES_INTENTS } from './intents.ts';
export { MANY_VOICES_TRAPS } from './traps.ts';
