import type { Clause } from '../../engine/index.ts';
import type { RuleInBook } from '../ruleBook.ts';
import { changesIn } from './lists.ts';

/** What changed in the condition of a rule, clause by clause, in clinical words. */
export function clauseChanges(before: RuleInBook, after: RuleInBook): readonly string[] {
  const about = aboutOf([...before.clauses, ...after.clauses]);
  const clauses = changesIn(
    wordsOf(before),
    wordsOf(after),
    (words) => about.get(words) ?? words.replace(DENIAL, ''),
  );
  const lines = clauses.map(({ before: old, after: fresh }) => {
    if (old === undefined) return `clause added: ${fresh}`;
    if (fresh === undefined) return `clause dropped: ${old}`;
    return `clause: ${old} → ${shortened(fresh, about.get(fresh))}`;
  });
  return [...combination(before, after), ...lines, ...(lines.length === 0 ? regrouped(before, after) : [])];
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

function combination(before: RuleInBook, after: RuleInBook): readonly string[] {
  const [old, fresh] = [before.combine, after.combine];
  if (old === fresh || old === undefined || fresh === undefined) return [];
  return [`clauses combined: ${old} → ${fresh}`];
}

/** The same tests in other groups. */
function regrouped(before: RuleInBook, after: RuleInBook): readonly string[] {
  const shape = ({ clauses }: RuleInBook): string =>
    clauses.map(({ at, words }) => `(${at}) ${words}`).join(' ');
  if (shape(before) === shape(after)) return [];
  return [`clauses regrouped: ${shape(before)} → ${shape(after)}`];
}
