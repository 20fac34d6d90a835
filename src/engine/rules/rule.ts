import type { Condition } from '../conditions/condition.ts';
import type { CurrentCitationId, LicensedCitationId, OpenCitationId } from '../evidence/citations.ts';
import type { FigureId } from '../evidence/figures.ts';
import type { FindingPath } from '../findings.ts';
import type { AlertId, DrugOption, OptionId, Pathway, Severity, Standing } from '../vocabulary.ts';

/** Where a rule comes from: a citation that is not superseded, the place in it, and its words (quoted only where the licence allows). */
export type Source = { readonly cite: CurrentCitationId; readonly at: string } & (
  | { readonly quote: string }
  | { readonly paraphrase: string }
);

/** What happens when a condition that excludes, holds or lowers cannot be judged. */
export type WhenUnknown = 'ignore' | 'check' | 'provisional';

/**
 * What a rule does with its condition.
 * - `pathway`: the first that holds, in the order of the rule book, is the answer's pathway; with `ranking`, only if one of those options may be ranked.
 * - `require`: the options need the condition; if it fails they are excluded for `otherwise`, if unknown they are not assessed.
 * - `exclude`: if it holds, the options are not recommended. `hold`: on hold until corrected. `await`: provisional, naming what must come first.
 * - `outranked`: if unknown for want of the test `by`, something better may apply: the options are provisional until it is known.
 * - `lower`: the option ranks below its uncautioned like. `place`: its tier. `lastResort`: it may apply where nothing else ranks.
 * - `note`: a sentence added to the option's statement where it has one of the standings named.
 * - `alert`: beside the options named, if one of them is on the table; beside any answer where `beside` is absent.
 */
export type Effect =
  | { readonly kind: 'pathway'; readonly pathway: Pathway; readonly ranking?: readonly DrugOption[] }
  | { readonly kind: 'require'; readonly options: readonly OptionId[]; readonly otherwise: string }
  | { readonly kind: 'exclude'; readonly options: readonly OptionId[]; readonly whenUnknown: WhenUnknown }
  | {
      readonly kind: 'hold';
      readonly options: readonly OptionId[];
      readonly whenUnknown: WhenUnknown;
      readonly unless?: Condition;
      readonly insteadSay?: string;
    }
  | { readonly kind: 'await'; readonly options: readonly OptionId[]; readonly needs: readonly FindingPath[] }
  | { readonly kind: 'outranked'; readonly options: readonly OptionId[]; readonly by: 'msi' | 'hrr' }
  | { readonly kind: 'lower'; readonly options: readonly OptionId[] }
  | { readonly kind: 'place'; readonly options: readonly OptionId[]; readonly tier: Tier }
  | {
      readonly kind: 'lastResort';
      readonly option: DrugOption;
      readonly waives: string;
      readonly needs: readonly FindingPath[];
    }
  | { readonly kind: 'note'; readonly options: readonly OptionId[]; readonly standings: readonly Standing[] }
  | {
      readonly kind: 'alert';
      readonly alert: AlertId;
      readonly severity: Severity;
      readonly beside?: readonly OptionId[];
      readonly except?: readonly Pathway[];
      readonly only?: readonly Pathway[];
      readonly ifUnknown?: string;
      /** Not shown where this holds: another alert says it better. */
      readonly unless?: Condition;
      /** If unknown, a check before a first dose of the options named. */
      readonly whenUnknown?: 'check';
    }
  | { readonly kind: 'monitor'; readonly except?: readonly Pathway[]; readonly only?: readonly Pathway[] };

/** The order of the answer, best first. Options of one tier share a rank unless the tier is ordered. */
export const TIERS = [
  'transformation',
  'targeted',
  'taxane',
  'arpi',
  'trial',
  'cautioned_arpi',
  'rechallenge',
  'radium',
  'last_resort',
] as const;
export type Tier = (typeof TIERS)[number];

/** Other words of a rule, and when they are used. */
export interface Wording {
  readonly when: Condition;
  readonly say: string;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly source: readonly [Source, ...Source[]];
  readonly when: Condition;
  readonly effect: Effect;
  /** The sentence shown when the rule speaks. */
  readonly say: string;
  /** Said in place of `say` (of `otherwise`, where a requirement fails): the first whose condition holds. */
  readonly sayWhere?: readonly Wording[];
  readonly figures?: readonly FigureId[];
  /** What the source says that this rule leaves to judgement, or what the rule book had to settle. */
  readonly notFormalised?: readonly string[];
  /** No named clinician has signed. */
  readonly reviewed: null;
}

/** A rule of the book; nothing signs itself. */
export const rule = (draft: Omit<Rule, 'reviewed'>): Rule => ({ ...draft, reviewed: null });

/** The article's own words, with the section they stand in. */
export const seed = (at: string, quote: string): Source => ({ cite: 'SEED', at, quote });

/** Ends a sentence that no source gives as a rule. */
export const SETTLED = '(settled by this rule book; its source does not state it)';

/** A source in our own words. */
export const cite = (id: OpenCitationId, at: string, paraphrase: string): Source => ({
  cite: id,
  at,
  paraphrase,
});

/** What stands in the place of the words of a licensed source. */
export const BY_NUMBER = 'Cited by number and link only: its text is licensed.';

/** A licensed source: its number and link only, and none of its words. */
export const numbered = (id: LicensedCitationId, at: string): Source => ({
  cite: id,
  at,
  paraphrase: BY_NUMBER,
});
