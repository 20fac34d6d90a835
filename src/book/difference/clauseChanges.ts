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

/** A single test: the groups above it that deny it in words, what it says and of what. */
interface Leaf extends Clause {
  readonly denied: string;
}

function leafChanges(before: RuleInBook, after: RuleInBook): readonly string[] {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const leaves = new Map([...old, ...fresh]);
  const changes = changesIn(
    old.map(([line]) => line),
    fresh.map(([line]) => line),
    (line) => subjectOf(leaves.get(line)),
  );
  return changes.map((change) => {
    if (change.before === undefined) return `clause added: ${change.after}`;
    if (change.after === undefined) return `clause dropped: ${change.before}`;
    const [was, is] = [leaves.get(change.before), leaves.get(change.after)];
    return `clause: ${change.before} → ${is && was?.denied === is.denied ? shortened(is) : change.after}`;
  });
}

/** The single tests of a rule, each by its words with those of the groups that deny it before them. */
const leavesOf = ({ combine, clauses }: RuleInBook): readonly (readonly [string, Leaf])[] =>
  clauses
    .filter((clause) => !isGroup(clause))
    .map((clause) => {
      const above = clauses.filter(({ at }) => clause.at.startsWith(`${at}.`)).map(({ words }) => words);
      const denied = [combine ?? ALONE, ...above].filter(isDenial).map((words) => `${words}: `);
      return [`${denied.join('')}${clause.words}`, { ...clause, denied: denied.join('') }];
    });

const isGroup = ({ words }: Clause): boolean => /^(all|any|not all|none) of these$/.test(words);

const isDenial = (words: string): boolean => /^(not all|none) of these$/.test(words);

const DENIAL = /^not:? /;

const subjectOf = (leaf: Leaf | undefined): string => leaf?.about ?? leaf?.words.replace(DENIAL, '') ?? '';

/** What the clause speaks of is said once. */
const shortened = ({ words, about = '' }: Leaf): string =>
  words.slice(about.length).replace(/^:? /, '') || words;

const ALONE = 'one clause alone';

const combination = (before: RuleInBook, after: RuleInBook): readonly string[] =>
  one('clauses combined', before.combine ?? ALONE, after.combine ?? ALONE);

const shape = ({ combine, clauses }: RuleInBook): string =>
  `${combine ?? ''} ${clauses.map(({ at, words }) => `(${at}) ${words}`).join(' ')}`.trim();
