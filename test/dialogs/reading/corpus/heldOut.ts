export {
  FIFTH_FACTS,
  FIFTH_INTENTS,
  FIFTH_SUPPOSITIONS,
  FIFTH_TRAPS,
} from './fifth/index.ts';
export {
  FOURTH_FACTS,
  FOURTH_INTENTS,
  FOURTH_SUPPOSITIONS,
  FOURTH_TRAPS,
} from './fourth/index.ts';
export { HELD_OUT_FACTS } from './heldOutFacts.ts';
export { HELD_OUT_INTENTS } from './heldOutIntents.ts';
export { HELD_OUT_TRAPS } from './heldOutTraps.ts';
export { MANY_VOICES_FACTS, MANY_VOICES_INTENTS, MANY_VOICES_TRAPS } from './manyVoices/index.ts';
export {
  SIXTH_FACTS,
  SIXTH_INTENTS,
  SIXTH_SUPPOSITIONS,
  SIXTH_TRAPS,
} from './sixth/index.ts';
