export { TWELFTH_WAVE } from './clinic.ts';
