export { FACTS } from './facts.ts';
export { FIFTH_WAVE } from './fifthWave.ts';
export { FOURTH_WAVE } from './fourthWave.ts';
export { INTENTS } from './intents.ts';
export { MORE_FACTS } from './moreFacts.ts';
export { MORE_TRAPS } from './moreTraps.ts';
export { THIRD_WAVE } from './thirdWave.ts';
export { TRAPS } from './traps.ts';
