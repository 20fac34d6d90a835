export { FACTS } from './facts.ts';
export { INTENTS } from './intents.ts';
export { TRAPS } from './traps.ts';
