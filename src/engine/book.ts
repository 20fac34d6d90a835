import { describe } from './conditions/describe.ts';
import type { CitationId } from './evidence/citations.ts';
import { RULES } from './rules/index.ts';
import type { Rule, Source } from './rules/rule.ts';

/** A rule as a reviewer reads it: the source's words beside our reading. */
export interface BookEntry {
  readonly id: string;
  readonly title: string;
  /** What the rule does, in one phrase. */
  readonly does: string;
  /** The condition in words, made from the condition. */
  readonly reading: string;
  readonly say: string;
  readonly sources: readonly {
    readonly cite: CitationId;
    readonly at: string;
    readonly words: string;
    readonly isQuote: boolean;
  }[];
  readonly notFormalised: readonly string[];
  /** Null until a named clinician has signed. */
  readonly reviewed: null;
}

/** Every rule of the book, in its order. */
export const bookEntries = (): readonly BookEntry[] => RULES.map(entryOf);

const entryOf = (rule: Rule): BookEntry => ({
  id: rule.id,
  title: rule.title,
  does: doing(rule),
  reading: describe(rule.when),
  say: wordsOf(rule),
  sources: rule.source.map(sourceOf),
  notFormalised: rule.notFormalised ?? [],
  reviewed: rule.reviewed,
});

/** Every sentence of the rule, each beside the case it is for. */
const wordsOf = ({ say, sayWhere = [] }: Rule): string =>
  [say, ...sayWhere.map((other) => `(Where ${describe(other.when)}: ${other.say})`)].join(' ');

const sourceOf = (source: Source) => ({
  cite: source.cite,
  at: source.at,
  words: 'quote' in source ? source.quote : source.paraphrase,
  isQuote: 'quote' in source,
});

function doing({ effect }: Rule): string {
  switch (effect.kind) {
    case 'pathway':
      return `leads to the pathway ${words(effect.pathway)}`;
    case 'alert':
      return `raises the alert ${words(effect.alert)}`;
    case 'monitor':
      return 'adds to monitoring';
    case 'lastResort':
      return `may put ${words(effect.option)} on the table where nothing else ranks`;
    default:
      return `${VERBS[effect.kind]} ${effect.options.map(words).join(', ')}`;
  }
}

const VERBS = {
  require: 'is required for',
  exclude: 'excludes',
  hold: 'puts on hold',
  await: 'makes provisional',
  outranked: 'if unknown, makes provisional',
  lower: 'lowers',
  place: 'places first',
  note: 'adds a sentence to',
} as const;

const words = (name: string): string => name.replaceAll('_', ' ');
