import type { Effect } from '../rules/rule.ts';
import type { AlertId, OptionId, Pathway } from '../vocabulary.ts';

/** What of an answer a rule can alter. */
export interface Touches {
  readonly options: readonly OptionId[];
  readonly pathways: readonly Pathway[];
  readonly alerts: readonly AlertId[];
}

/** The options, pathways and alerts that an effect names. */
export const touchesOf = (effect: Effect): Touches => ({
  options: optionsOf(effect),
  pathways: effect.kind === 'pathway' ? [effect.pathway] : 'only' in effect ? (effect.only ?? []) : [],
  alerts: effect.kind === 'alert' ? [effect.alert] : [],
});

function optionsOf(effect: Effect): readonly OptionId[] {
  switch (effect.kind) {
    case 'pathway':
      return effect.ranking ?? [];
    case 'alert':
      return effect.beside ?? [];
    case 'lastResort':
      return [effect.option];
    case 'monitor':
      return [];
    default:
      return effect.options;
  }
}
