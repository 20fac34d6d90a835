export { HELD_OUT_FACTS } from './heldOutFacts.ts';
export { HELD_OUT_INTENTS } from './heldOutIntents.ts';
export { HELD_OUT_TRAPS } from './heldOutTraps.ts';
