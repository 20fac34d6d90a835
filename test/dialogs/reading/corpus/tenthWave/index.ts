export { NOTES_OF_OTHERS } from './notes.ts';
export { NEAR_FINDINGS } from './traps.ts';
export { WISHES_AGAIN } from './wishes.ts';
