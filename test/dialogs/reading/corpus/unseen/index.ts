export { UNSEEN_FACTS } from './facts.ts';
export { UNSEEN_INTENTS } from './intents.ts';
export { UNSEEN_TRAPS } from './traps.ts';
