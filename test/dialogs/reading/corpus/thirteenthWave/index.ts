export { AFTER_SEVERAL_NOS, ASKED_ABOUT, BESIDE_INSTRUCTIONS, BESIDE_SUPPOSITIONS } from './emergencies.ts';
export { IDENTITIES_OF_THE_WORLD, NO_IDENTITIES } from './identities.ts';
export { INEXACT_COUNTS } from './infusions.ts';
export { IMPLAUSIBLE, PARTED_THOUSANDS, TWO_LEVELS } from './numbers.ts';
export { BEGUN_AGAIN, SAID_TO_BE_WRONG } from './takenBack.ts';
