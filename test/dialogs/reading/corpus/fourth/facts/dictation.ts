import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Spoken to a microphone: numbers in words, few stops. */
export const DICTATION: readonly Row[] = [
  says('seventy four year old man who has completed six infusions of pluvicto full stop', {
    age: 74,
    pluvictoInfusions: 6,
  }),
  says('performance status is one', { ecog: 1 }),
  says('ECOG performance status two comma currently on leuprolide', { ecog: 2, adt: 'continuing' }),
  says('he has had docetaxel he has not had cabazitaxel', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('previous treatment includes abiraterone and then enzalutamide', {
    prior: { abiraterone: T, enzalutamide: T },
  }),
  says('his last infusion was eight weeks ago', { weeksSinceLastInfusion: 8 }),
  says('CT scan shows progression in the lymph nodes', { imaging: 'progression' }),
  says('the PSA is rising', { psaTrend: 'rising' }),
  says('testosterone is fourteen nanograms per deciliter', { testosterone: { value: 14, unit: 'ng/dL' } }),
  says('BRCA two mutation on germline testing', { hrr: [{ gene: 'brca2', origin: 'germline' }] }),
  says('microsatellite stable', { msi: 'mss_or_pmmr' }),
  says('Karnofsky eighty percent', { karnofsky: 80 }),
  says('he remains on androgen deprivation therapy', { adt: 'continuing' }),
  says('haemoglobin ten point two grams per decilitre', { haemoglobin: 10.2 }),
];
