import { numeric } from './number.ts';

/** ECOG or WHO performance status, 0–4. A bare "PS 80%" is Karnofsky's scale and not read here. */
export const ecog = numeric('ecog', {
  name: 'ecog',
  scale: true,
  also: ['# on [the] ecog'],
});
