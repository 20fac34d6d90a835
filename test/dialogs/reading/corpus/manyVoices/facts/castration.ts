import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Androgen deprivation and testosterone, in the words and units of several countries. */
export const CASTRATION: readonly Row[] = [
  says('ADT ongoing', { adt: 'continuing' }),
  says('Continues on 3-monthly Decapeptyl', { adt: 'continuing' }),
  says('on triptorelin since 2019', { adt: 'continuing' }),
  says('relugolix 120 mg daily, compliant', { adt: 'continuing' }),
  says('LHRH agonist given last month, next due in January', { adt: 'continuing' }),
  says('he has never stopped his ADT', { adt: 'continuing' }),
  says('ADT was never interrupted', { adt: 'continuing' }),
  says('has not stopped Prostap', { adt: 'continuing' }),
  says('Trelstar q6mo, last in Sept', { adt: 'continuing' }),
  says('no longer on Lupron', { adt: 'stopped' }),
  says('came off Zoladex eight months ago', { adt: 'stopped' }),
  says('LHRH injections were discontinued in 2024', { adt: 'stopped' }),
  says('Patient self-discontinued leuprolide', { adt: 'stopped' }),
  says('ADT-naive', { adt: 'never' }),
  says('never received any hormonal castration', { adt: 'never' }),
  says('subcapsular orchidectomy 2013', { adt: 'orchiectomy' }),
  says('surgically castrated', { adt: 'orchiectomy' }),
  says('Testosterone 22 ng/dL (castrate)', { testosterone: { value: 22, unit: 'ng/dL' } }),
  says('Testosterone: 0.69 nmol/L', { testosterone: { value: 0.69, unit: 'nmol/L' } }),
  says('T<0.1 nmol/L', { testosterone: { value: 0.1, unit: 'nmol/L', comparator: '<' } }),
  says('total testosterone = 48 ng/dL', { testosterone: { value: 48, unit: 'ng/dL' } }),
  says('testo 210ng/dl, off ADT', { testosterone: { value: 210, unit: 'ng/dL' }, adt: 'stopped' }),
  says('testosterone 0.2 ng/mL', { testosterone: { value: 20, unit: 'ng/dL' } }),
  says('testosterone below 0.4 nmol/L', { testosterone: { value: 0.4, unit: 'nmol/L', comparator: '<' } }),
  says('serum T 1,2 nmol/L', { testosterone: { value: 1.2, unit: 'nmol/L' } }),
  says('testosterone was 80 ng/dL in May, now 14 ng/dL', { testosterone: { value: 14, unit: 'ng/dL' } }),
  says('castrate-level testosterone', { testosteroneCastrate: T }),
  says('testo in the castrate range', { testosteroneCastrate: T }),
  says('testosterone is not in the castrate range', { testosteroneCastrate: F }),
  says('non-castrate testosterone', { testosteroneCastrate: F }),
  says('castration confirmed', { testosteroneCastrate: T }),
  says('testosterone not available', { testosterone: 'unknown' }),
  says('enza stopped, Zoladex carries on', { prior: { enzalutamide: T }, adt: 'continuing' }),
  says('Off abiraterone since May; leuprolide ongoing', { prior: { abiraterone: T }, adt: 'continuing' }),
  says('Stopped docetaxel after 4 cycles. ADT continues.', { prior: { docetaxel: T }, adt: 'continuing' }),
  says('Degarelix → leuprorelin in 2020, still on it', { adt: 'continuing' }),
];
