import { BOOK_EVIDENCE, bookEntries, RULE_BOOK } from '../../engine/index.ts';
import { type InputAttribute, inputAttributes } from './inputs.ts';
import { type PersonalAttribute, personalAttributes } from './personal.ts';
import { STATED, type StatedAttributes } from './stated.ts';

/**
 * What a decision support product says of itself, so that its user can judge what it is made from. The headings are
 * those that regulators ask for: the source attributes of 45 CFR 170.315(b)(11)(iv)(A), and the intended use, inputs,
 * logic and limits that a user needs to review the basis of an answer independently.
 */
export interface Attributes extends StatedAttributes {
  readonly ruleBook: { readonly version: string; readonly hash: string };
  readonly counts: {
    readonly rules: number;
    readonly sources: number;
    readonly figures: number;
    readonly discrepancies: number;
  };
  /** The first and the last day by which a source is to be looked at again, ISO 8601. */
  readonly reviewBy: { readonly first: string; readonly last: string };
  /** Sources by their kind, most frequent first. */
  readonly sources: readonly { readonly kind: string; readonly count: number }[];
  readonly inputs: readonly InputAttribute[];
  /** Use of age, sex, race and the like: which, where and why. */
  readonly personal: readonly PersonalAttribute[];
}

let known: Attributes | undefined;

/** The source attributes of this program, made once. The same code gives the same attributes. */
export function attributes(): Attributes {
  known ??= gathered();
  return known;
}

function gathered(): Attributes {
  const { citations, figures, register } = BOOK_EVIDENCE;
  return {
    ...STATED,
    ruleBook: RULE_BOOK,
    counts: {
      rules: bookEntries().length,
      sources: Object.keys(citations).length,
      figures: figures.length,
      discrepancies: Object.keys(register).length,
    },
    reviewBy: reviewDays(Object.values(citations)),
    sources: kindsOf(Object.values(citations)),
    inputs: inputAttributes(),
    personal: personalAttributes(),
  };
}

function reviewDays(sources: readonly { readonly reviewBy: string }[]): Attributes['reviewBy'] {
  const days = sources.map(({ reviewBy }) => reviewBy).sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}

function kindsOf(sources: readonly { readonly kind: string }[]): Attributes['sources'] {
  const counts = new Map<string, number>();
  for (const { kind } of sources) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1));
}
