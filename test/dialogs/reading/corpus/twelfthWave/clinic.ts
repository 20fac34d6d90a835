import type { OptionId } from '../../../../../src/engine/index.ts';
import { type Row, says } from '../row.ts';

const EVERY_TREATMENT: readonly OptionId[] = [
  'docetaxel',
  'cabazitaxel',
  'abiraterone',
  'enzalutamide',
  'olaparib',
  'rucaparib',
  'pembrolizumab',
  'radium223',
  'platinum_chemotherapy',
  'docetaxel_rechallenge',
  'clinical_trial',
];

/** What a clinic letter says in passing: albumin beside the calcium, what goes on throughout, the end of treatment. */
export const TWELFTH_WAVE: readonly Row[] = [
  says('Ca 2.85 albumin 25', {}, { conflicts: ['correctedCalcium'] }),
  says('Ca 2.85, alb 25', {}, { conflicts: ['correctedCalcium'] }),
  says('albumin 31 g/L, calcium 2.7', {}, { conflicts: ['correctedCalcium'] }),
  says('corrected Ca 2.85, albumin 25', { correctedCalcium: 2.85 }),
  says('Ca 2.85 (corrected), albumin 25', { correctedCalcium: 2.85 }),
  says('albumin 30, adj Ca 3.1', { correctedCalcium: 3.1 }),
  says('calcium 2.4', { correctedCalcium: 2.4 }),
  says('He was on zoladex throughout, testosterone 0.5nmol/l', {
    adt: 'continuing',
    testosterone: { value: 0.5, unit: 'nmol/L' },
  }),
  says('was on ADT throughout the Lu course', { adt: 'continuing' }),
  says('was on ADT until 2024', { adt: 'stopped' }),
  says('ALT 2x ULN bilirubin 1.2 x ULN', { altTimesUln: 2, bilirubinTimesUln: 1.2 }),
  says('3 x ULN ALT', { altTimesUln: 3 }),
  says('alt 2 x uln ast 1.5 x uln bili 0.8 x uln', {
    altTimesUln: 2,
    astTimesUln: 1.5,
    bilirubinTimesUln: 0.8,
  }),
  says('declines all further treatment', { declines: EVERY_TREATMENT }),
  says('He declines all anticancer treatment.', { declines: EVERY_TREATMENT }),
  says('refused any further systemic therapy, for hospice', { declines: EVERY_TREATMENT }),
  says('he has not declined all treatment', {}),
  says('if he declines all further treatment, hospice', {}),
  says('declined any further treatment for his bladder', {}),
  says('declines any further treatment until after Christmas', {}),
];
