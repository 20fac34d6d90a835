export { EXPORTS } from './exports.ts';
export { LETTERS_COPIED } from './letters.ts';
export { TEXTS } from './texts.ts';
export { TRIAGE } from './triage.ts';
