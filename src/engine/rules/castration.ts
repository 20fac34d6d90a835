import { all, any, is, oneOf } from '../conditions/condition.ts';
import { cite, seed } from './rule.ts';

/** Castration is not in place: ADT is not being given, or testosterone shows it. */
export const NOT_CASTRATE = any(oneOf('adt', 'stopped', 'never'), is('castration', 'not_castrate'));
/** Above the limit on ADT, but near enough for an assay error. */
export const NEAR_ON_ADT = all(
  is('testosteroneNearCastrate', true),
  oneOf('adt', 'continuing', 'orchiectomy'),
);
export const STOPPED_YET_CASTRATE = all(is('adt', 'stopped'), is('castration', 'castrate'));
/** Castrate without any ADT on record: an orchiectomy may be missing from it. */
export const NEVER_YET_CASTRATE = all(is('adt', 'never'), is('castration', 'castrate'));
export const NOT_CASTRATE_AFTER_ORCHIECTOMY = all(is('adt', 'orchiectomy'), is('castration', 'not_castrate'));
export const CASTRATE_ON_ADT = all(oneOf('adt', 'continuing', 'orchiectomy'), is('castration', 'castrate'));

export const ASSAY = cite(
  'T-ASSAY',
  'Results',
  'Immunoassay judged castration inadequate in almost 15% of men in whom LC-MS/MS did not.',
);
export const GATE_SOURCES = [
  seed(
    'Critical First Step',
    'Verify testosterone remains <50 ng/dL through laboratory testing before proceeding with next-line therapy.',
  ),
  cite(
    'CASTRATE_T',
    'Definition',
    'Castrate testosterone is below 50 ng/dL or below 1.7 nmol/L; without it, progression is not castration-resistant.',
  ),
] as const;
