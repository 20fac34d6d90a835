import { describe, expect, it } from 'vitest';
import { differenceInWords, type RuleBook, ruleBook } from '../../src/book/index.ts';
import { type RuleInBook, rulesOf } from '../../src/book/ruleBook.ts';

const book = ruleBook();
const NEUTROPHILS = 'cabazitaxel.neutrophils';

function ruleOf(id: string): RuleInBook {
  const found = rulesOf(book).find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}.`);
  return found;
}

/** The book with each rule put through a change; undefined drops it. */
const withRules = (change: (rule: RuleInBook) => readonly RuleInBook[]): RuleBook => ({
  ...book,
  hash: 'another',
  chapters: book.chapters.map((chapter) => ({ ...chapter, rules: chapter.rules.flatMap(change) })),
});

/** The book with one rule changed. */
const withRule = (id: string, change: Partial<RuleInBook>): RuleBook =>
  withRules((rule) => (rule.id === id ? [{ ...rule, ...change }] : [rule]));

/** What is said between the book as it is and another, without the line that names the two. */
const said = (after: RuleBook, before = book): string =>
  differenceInWords(before, after).split('\n').slice(2).join('\n').trimEnd();

const NAMED = 'Rule changed: Cabazitaxel waits for neutrophils above 1.5 (cabazitaxel.neutrophils)';
const TOUCHED = 'Options touched: Cabazitaxel + prednisone\nPathways touched: Chemotherapy';

describe('the difference of two rule books', () => {
  it('is nothing between a book and itself, and says so', () => {
    expect(said(book)).toBe('No change.');
    expect(said({ ...book, hash: 'another' })).toMatch(/^No change in what the book says/);
  });

  it('names both versions first', () => {
    expect(differenceInWords(book, { ...book, version: '9.9.9', hash: '0123456789abcdef' })).toContain(
      `Rule book ${book.version} (${book.hash.slice(0, 12)}) → 9.9.9 (0123456789ab)`,
    );
  });

  it('of a moved threshold: the clause in words, and what it touches', () => {
    const moved = { at: '1', words: 'ANC at most 1 ×10⁹/L', about: 'ANC' };
    expect(said(withRule(NEUTROPHILS, { clauses: [moved] }))).toBe(
      `${NAMED}\n  clause: ANC at most 1.5 ×10⁹/L → at most 1 ×10⁹/L\n\n${TOUCHED}`,
    );
  });

  it('of a dropped and of an added clause', () => {
    const id = 'docetaxel.transaminases';
    const fewer = withRule(id, { clauses: ruleOf(id).clauses.filter(({ at }) => at !== '1.2') });
    expect(said(fewer)).toContain('\n  clause dropped: ALT above 1.5 × ULN\n');
    expect(said(book, fewer)).toContain('\n  clause added: ALT above 1.5 × ULN\n');
  });

  it('of and turned into or, at the top and inside', () => {
    const id = 'docetaxel.transaminases';
    expect(said(withRule(id, { combine: 'any of these' }))).toContain(
      '\n  clauses combined: all of these → any of these\n',
    );
    const inside = ruleOf(id).clauses.map((clause) =>
      clause.words === 'any of these' ? { ...clause, words: 'all of these' } : clause,
    );
    expect(said(withRule(id, { clauses: inside }))).toContain('now: all of these (1) all of these (1.1) AST');
    const fewer = inside.filter(({ at }) => at !== '2');
    expect(said(withRule(id, { clauses: fewer }))).toMatch(
      /clause dropped: ALP .+\n.+\n.+\n.+ \(1\) all of these/,
    );
  });

  it('of a second clause: how it is joined to the first', () => {
    const clauses = [...ruleOf(NEUTROPHILS).clauses, { at: '2', words: 'visceral crisis' }];
    expect(said(withRule(NEUTROPHILS, { clauses, combine: 'any of these' }))).toContain(
      '\n  clauses combined: one clause alone → any of these\n  clause added: visceral crisis\n',
    );
  });

  it('of a clause that was denied', () => {
    const denied = ruleOf('cabazitaxel.after-docetaxel').clauses.map(({ at, words }) => ({
      at,
      words: `not: ${words}`,
    }));
    expect(said(withRule('cabazitaxel.after-docetaxel', { clauses: denied }))).toContain(
      '\n  clause: docetaxel given before → not: docetaxel given before\n',
    );
  });

  describe('of a clause under "none of these"', () => {
    const id = NEUTROPHILS;
    const anc = (limit: number) => `ANC at most ${limit} ×10⁹/L`;
    const group = (words: string, limit: number) => [
      { at: '1', words },
      { at: '1.1', words: anc(limit), about: 'ANC' },
      { at: '1.2', words: 'visceral crisis' },
    ];
    const ruleWith = (words: string, limit: number) => withRule(id, { clauses: group(words, limit) });
    const none = ruleWith('none of these', 1.5);

    it('that changed: that none of them may hold stays in its words', () => {
      expect(said(ruleWith('none of these', 1), none)).toContain(
        '\n  clause: none of these: ANC at most 1.5 ×10⁹/L → at most 1 ×10⁹/L\n',
      );
    });

    it('that came or went', () => {
      const fewer = withRule(id, { clauses: group('none of these', 1.5).filter(({ at }) => at !== '1.2') });
      expect(said(fewer, none)).toContain('\n  clause dropped: none of these: visceral crisis\n');
      expect(said(none, fewer)).toContain('\n  clause added: none of these: visceral crisis\n');
    });

    it('that was stated before, or is under a rule that denies all it reads', () => {
      expect(said(none, ruleWith('any of these', 1.5))).toContain(
        `\n  clause: ${anc(1.5)} → none of these: ${anc(1.5)}\n`,
      );
      const flat = (limit: number) =>
        withRule(id, {
          combine: 'none of these',
          clauses: [
            { at: '1', words: anc(limit), about: 'ANC' },
            { at: '2', words: 'visceral crisis' },
          ],
        });
      expect(said(flat(1), flat(1.5))).toContain(
        '\n  clause: none of these: ANC at most 1.5 ×10⁹/L → at most 1 ×10⁹/L\n',
      );
    });

    it('inside another denial: both stay', () => {
      const inner = (limit: number) => [
        { at: '1', words: 'not all of these' },
        ...group('none of these', limit).map((clause) => ({ ...clause, at: `1.${clause.at}` })),
        { at: '1.2', words: 'visceral crisis' },
      ];
      const [before, after] = [1.5, 1].map((limit) => withRule(id, { clauses: inner(limit) }));
      expect(after && said(after, before)).toContain(
        '\n  clause: not all of these: none of these: ANC at most 1.5 ×10⁹/L → at most 1 ×10⁹/L\n',
      );
    });
  });

  it('of a changed sentence: both, and for which case', () => {
    const sentences = ruleOf(NEUTROPHILS).sentences.map(({ where }) => ({ where, says: 'Wait.' }));
    expect(said(withRule(NEUTROPHILS, { sentences }))).toBe(
      `${NAMED}\n  says:\n    was: where it holds: “${ruleOf(NEUTROPHILS).sentences[0]?.says}”\n    now: where it holds: “Wait.”\n\n${TOUCHED}`,
    );
  });

  it('of sentences that are tried in another order', () => {
    const sentences = ruleOf('adt.others-wait').sentences.toReversed();
    expect(said(withRule('adt.others-wait', { sentences }))).toContain(
      '\n  says, in another order: where it holds; then where ADT: never;',
    );
  });

  it('of a changed source: its place, and its words before and after', () => {
    const sources = ruleOf(NEUTROPHILS).sources.map(({ cite, at }) => ({
      cite,
      at,
      paraphrase: 'Read anew.',
    }));
    expect(said(withRule(NEUTROPHILS, { sources }))).toMatch(
      /\n {2}source:\n {4}was: \[LABEL-JEVTANA, .+\] .+\n {4}now: \[LABEL-JEVTANA, .+\] Read anew\.\n/,
    );
    const dropped = ruleOf('chemotherapy.pathway').sources.slice(1);
    expect(said(withRule('chemotherapy.pathway', { sources: dropped }))).toContain(
      '\n  source dropped: [SEED, ',
    );
  });

  it('of a rule added, and of a rule removed: whole, with what they touch', () => {
    const without = withRules((rule) => (rule.id === NEUTROPHILS ? [] : [rule]));
    const whole = `Cabazitaxel waits for neutrophils above 1.5 (cabazitaxel.neutrophils)
  reads: ANC at most 1.5 ×10⁹/L
  does: puts on hold Cabazitaxel + prednisone
  says, where it holds: “${ruleOf(NEUTROPHILS).sentences[0]?.says}”

${TOUCHED}`;
    expect(said(without)).toBe(`Rule removed: ${whole}`);
    expect(said(book, without)).toBe(`Rule added: ${whole}`);
  });

  it('of a renamed rule: the same rule under another id, not one gone and one new', () => {
    const text = said(withRule(NEUTROPHILS, { id: 'cabazitaxel.anc' }));
    expect(text).toContain(`\n  renamed: ${NEUTROPHILS} → cabazitaxel.anc\n`);
    expect(text).not.toMatch(/added|removed/);
  });

  it('of a figure, of an option’s sentence and of a discrepancy', () => {
    const [figure, ...figures] = book.figures;
    const [option, ...options] = book.options;
    const [entry, ...discrepancies] = book.discrepancies;
    if (!figure || !option || !entry) throw new Error('The book is empty.');
    const after = {
      ...book,
      figures: [{ ...figure, text: 'Another figure' }, ...figures],
      options: [{ ...option, says: 'Another.' }, ...options],
      discrepancies: [{ ...entry, followed: 'Another way.' }, ...discrepancies],
    };
    const text = said(after);
    expect(text).toContain(
      `Figure changed: ${figure.id}\n  text:\n    was: ${figure.text}\n    now: Another figure\n`,
    );
    expect(text).toContain(`Option changed: ${option.id}\n  says: “${option.says}” → “Another.”\n`);
    expect(text).toContain(
      `Discrepancy changed: ${entry.id}\n  followed:\n    was: ${entry.followed}\n    now: Another way.\n`,
    );
  });

  it('of a figure: the options that show it, and the pathways that need them', () => {
    const figures = book.figures.map((figure) =>
      figure.id === 'card.os' ? { ...figure, text: 'New' } : figure,
    );
    expect(said({ ...book, figures })).toContain(TOUCHED);
  });

  it('of a source added, and of one now withheld', () => {
    const [moved, ...sources] = book.sources;
    if (moved === undefined) throw new Error('The book has no sources.');
    const withheld = [...book.withheld, { id: moved.id, reason: 'Retracted.' }];
    const text = said({ ...book, sources, withheld });
    expect(text).toContain(`Source removed: ${moved.id}`);
    expect(text).toContain(`Withheld source added: ${moved.id}`);
  });

  it('of another order of decision', () => {
    const text = said({ ...book, pathways: book.pathways.toReversed() });
    expect(text).toContain('Order of decision changed\n  order:\n    was: Urgent, Out of scope');
  });
});

/** What is worked out from the rest of the book and changes only with it. */
const DERIVED: readonly RegExp[] = [
  /^(format|title|version|hash)$/,
  /^pathways\.\d+\.(?!name)/,
  /^chapters\.\d+\.(id|title)$/,
  /^chapters\.\d+\.rules\.\d+\.(kind|touches|clauses\.\d+\.(at|about))\b/,
  /^alerts\./,
  /^(figures|sources)\.\d+\.(rules|options)\./,
];

const pathsIn = (value: unknown, path: string): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, path === '' ? key : `${path}.${key}`))
    : typeof value === 'string'
      ? [path]
      : [];

function changedAt(path: string): RuleBook {
  const copy = structuredClone(book) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = copy;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = `${String(place[last])} changed`;
  return copy as unknown as RuleBook;
}

describe('any text of the book', () => {
  const paths = pathsIn(book, '').filter((path) => !DERIVED.some((derived) => derived.test(path)));
  /** One of each kind of place, wherever it is in its list. */
  const kinds = new Map(paths.map((path) => [path.replaceAll(/\.\d+/g, ''), path]));

  it('is of some forty kinds', () => {
    expect(kinds.size).toBeGreaterThan(40);
  });

  it.each([...kinds])('cannot change unseen: %s', (_kind, path) => {
    expect(said(changedAt(path))).toContain('changed');
    expect(said(changedAt(path))).not.toMatch(/^No change/);
  });
});
