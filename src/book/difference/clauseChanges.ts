import type { Clause } from '../../engine/index.ts';
import type { RuleInBook } from '../ruleBook.ts';
import { changesIn, one } from './lists.ts';

/**
 * What changed in the condition of a rule, clause by clause, in clinical words. Where clauses stand in groups, and where
 * the same clauses combine otherwise, the whole condition before and after too: an "and" that became an "or" is never lost.
 */
export function clauseChanges(before: RuleInBook, after: RuleInBook): readonly string[] {
  const lines = [...combination(before, after), ...leafChanges(before, after)];
  const isGrouped = [...before.clauses, ...after.clauses].some(isGroup);
  return isGrouped || lines.length === 0 ? [...lines, ...one('reads', shape(before), shape(after))] : lines;
}

function leafChanges(before: RuleInBook, after: RuleInBook): readonly string[] {
  const about = aboutOf([...before.clauses, ...after.clauses]);
  const kin = (words: string): string => about.get(words) ?? words.replace(DENIAL, '');
  return changesIn(wordsOf(before), wordsOf(after), kin).map(({ before: old, after: fresh }) => {
    if (old === undefined) return `clause added: ${fresh}`;
    if (fresh === undefined) return `clause dropped: ${old}`;
    return `clause: ${old} → ${shortened(fresh, about.get(fresh))}`;
  });
}

const DENIAL = /^not:? /;

const isGroup = ({ words }: Clause): boolean => /^(all|any|not all|none) of these$/.test(words);

const wordsOf = ({ clauses }: RuleInBook): readonly string[] =>
  clauses.filter((clause) => !isGroup(clause)).map(({ words }) => words);

const aboutOf = (clauses: readonly Clause[]): ReadonlyMap<string, string> =>
  new Map(clauses.flatMap(({ words, about }) => (about === undefined ? [] : [[words, about] as const])));

/** What the clause speaks of is said once. */
const shortened = (words: string, about = ''): string =>
  words.slice(about.length).replace(/^:? /, '') || words;

const ALONE = 'one clause alone';

const combination = (before: RuleInBook, after: RuleInBook): readonly string[] =>
  one('clauses combined', before.combine ?? ALONE, after.combine ?? ALONE);

const shape = ({ combine, clauses }: RuleInBook): string =>
  `${combine ?? ''} ${clauses.map(({ at, words }) => `(${at}) ${words}`).join(' ')}`.trim();
