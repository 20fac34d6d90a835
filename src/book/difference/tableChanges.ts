import type { OptionInBook } from '../options.ts';
import type { RuleBook } from '../ruleBook.ts';
import { changesIn, one, said } from './lists.ts';
import { place, source } from './ruleChanges.ts';

/** One thing that changed, with what changed in it; no lines where the thing itself came or went. */
export interface Changed {
  readonly what: string;
  readonly lines: readonly string[];
}

interface Table<T> {
  readonly name: string;
  readonly rows: (book: RuleBook) => readonly T[];
  readonly changes: (before: T, after: T) => readonly string[];
}

/** Everything in a book that is no rule: options, figures, register, claims, sources, what is withheld. */
export function tableChanges(before: RuleBook, after: RuleBook): readonly Changed[] {
  return [
    ...compare(before, after, { name: 'option', rows: ({ options }) => options, changes: optionChanges }),
    ...compare(before, after, {
      name: 'figure',
      rows: ({ figures }) => figures.map(({ rules: _rules, options: _options, ...figure }) => figure),
      changes: fieldChanges,
    }),
    ...compare(before, after, {
      name: 'discrepancy',
      rows: ({ discrepancies }) => discrepancies,
      changes: fieldChanges,
    }),
    ...compare(before, after, {
      name: 'sentence of the article',
      rows: ({ claims }) => claims.map(({ went, ...claim }) => ({ ...claim, ...went })),
      changes: fieldChanges,
    }),
    ...compare(before, after, {
      name: 'reference of the article',
      rows: ({ references }) => references.map(({ number, ...reference }) => ({ id: number, ...reference })),
      changes: fieldChanges,
    }),
    ...compare(before, after, {
      name: 'source',
      rows: ({ sources }) => sources.map(({ rules: _rules, options: _options, ...source }) => source),
      changes: fieldChanges,
    }),
    ...compare(before, after, {
      name: 'withheld source',
      rows: ({ withheld }) => withheld,
      changes: fieldChanges,
    }),
  ];
}

function compare<T extends { readonly id: string }>(
  before: RuleBook,
  after: RuleBook,
  { name, rows, changes }: Table<T>,
): readonly Changed[] {
  const [old, fresh] = [rows(before), rows(after)];
  const former = new Map(old.map((each) => [each.id, each]));
  const kept = new Set(fresh.map(({ id }) => id));
  return [
    ...fresh.flatMap((each): readonly Changed[] => {
      const previous = former.get(each.id);
      if (previous === undefined) return [{ what: `${name} added: ${each.id}`, lines: [] }];
      const lines = changes(previous, each);
      return lines.length === 0 ? [] : [{ what: `${name} changed: ${each.id}`, lines }];
    }),
    ...old
      .filter(({ id }) => !kept.has(id))
      .map(({ id }): Changed => ({ what: `${name} removed: ${id}`, lines: [] })),
  ];
}

const optionChanges = (before: OptionInBook, after: OptionInBook): readonly string[] => [
  ...one('name', before.name, after.name),
  ...one('says', `“${before.says}”`, `“${after.says}”`),
  ...one('tier', before.tier ?? 'none', after.tier ?? 'none'),
  ...said('source', changesIn(before.sources.map(source), after.sources.map(source), place)),
  ...said('figure', changesIn(before.figures, after.figures)),
];

/** Every field that is not the same, in the words in which the book holds it. */
function fieldChanges(before: object, after: object): readonly string[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) =>
    one(key, inWords(old.get(key)), inWords(fresh.get(key))),
  );
}

function inWords(value: unknown): string {
  if (value === null) return 'nobody yet';
  const words = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return words === '' ? 'nothing' : words;
}
