import { type Clause, type Combination, readingOf } from './book/clauses.ts';
import { doing, terms } from './book/effects.ts';
import { type Sentence, sentencesOf } from './book/sentences.ts';
import { type Touches, touchesOf } from './book/touches.ts';
import { describe } from './conditions/describe.ts';
import { SETTLED_HERE } from './evidence/coverage/settled.ts';
import type { FigureId } from './evidence/figures.ts';
import { RULES } from './rules/index.ts';
import type { Effect, Rule, Source } from './rules/rule.ts';

export type { Clause } from './book/clauses.ts';
export { BOOK_EVIDENCE } from './book/evidence.ts';
export { spoken } from './book/names.ts';
export type { Sentence } from './book/sentences.ts';
export type { Touches } from './book/touches.ts';
export type { Source } from './rules/rule.ts';

/** A rule as a reviewer reads it: the source's words beside our reading. */
export interface BookEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: Effect['kind'];
  /** What the rule does, in one phrase. */
  readonly does: string;
  /** What else decides whether it does it, one line each. */
  readonly terms: readonly string[];
  /** The condition in words, made from the condition. */
  readonly reading: string;
  /** The same condition, each part on its own line. */
  readonly clauses: readonly Clause[];
  /** How the clauses combine, where there is more than one. */
  readonly combine?: Combination;
  /** The sentence for the case that the condition holds. */
  readonly say: string;
  /** Every sentence, each beside the case that it is for. */
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
  readonly figures: readonly FigureId[];
  readonly notFormalised: readonly string[];
  /** Why the book has it, where no source asks for it. */
  readonly settledHere?: string;
  readonly touches: Touches;
  /** Null until a named clinician has signed. */
  readonly reviewed: null;
}

/** Every rule of the book, in its order. */
export const bookEntries = (): readonly BookEntry[] => RULES.map(entryOf);

const entryOf = (rule: Rule): BookEntry => ({
  id: rule.id,
  title: rule.title,
  kind: rule.effect.kind,
  does: doing(rule.effect),
  terms: terms(rule.effect),
  reading: describe(rule.when),
  ...readingOf(rule.when),
  say: rule.say,
  sentences: sentencesOf(rule),
  sources: rule.source,
  figures: rule.figures ?? [],
  notFormalised: rule.notFormalised ?? [],
  ...settled(rule.id),
  touches: touchesOf(rule.effect),
  reviewed: rule.reviewed,
});

function settled(id: string): Pick<BookEntry, 'settledHere'> {
  const settledHere = SETTLED_HERE[id];
  return settledHere === undefined ? {} : { settledHere };
}
