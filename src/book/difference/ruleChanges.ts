import type { Source } from '../../engine/index.ts';
import type { RuleInBook } from '../ruleBook.ts';
import { clauseChanges } from './clauseChanges.ts';
import { changesIn, one, said } from './lists.ts';

/** Everything that changed in one rule, a line each. */
export function ruleChanges(before: RuleInBook, after: RuleInBook): readonly string[] {
  return [
    ...one('renamed', before.id, after.id),
    ...one('title', before.title, after.title),
    ...clauseChanges(before, after),
    ...one('does', before.does, after.does),
    ...said('condition on what it does', changesIn(before.terms, after.terms, beforeColon)),
    ...sentenceChanges(before, after),
    ...said('source', changesIn(before.sources.map(source), after.sources.map(source), place)),
    ...said('figure', changesIn(before.figures, after.figures)),
    ...said('left to judgement', changesIn(before.notFormalised, after.notFormalised)),
    ...one('settled here', before.settledHere ?? NOTHING, after.settledHere ?? NOTHING),
    ...one('reviewed', reviewed(before), reviewed(after)),
  ];
}

const NOTHING = 'nothing';

const reviewed = ({ reviewed: by }: RuleInBook): string => by ?? 'nobody yet';

/** Sentences are matched by the case that they are for; the first whose case holds is the one spoken, so their order counts. */
function sentenceChanges(before: RuleInBook, after: RuleInBook): readonly string[] {
  const [old, fresh] = [spoken(before), spoken(after)];
  const changes = said('says', changesIn(old, fresh, caseOf));
  if (changes.length > 0 || old.join() === fresh.join()) return changes;
  return [`says, in another order: ${fresh.map(caseOf).join('; then ')}`];
}

const spoken = ({ sentences }: RuleInBook): readonly string[] =>
  sentences.map(({ where, says }) => `where ${where}: “${says}”`);

const beforeColon = (line: string): string => line.split(':')[0] ?? line;

const caseOf = (line: string): string => line.split(': “')[0] ?? line;

/** A source in one line: its words and their place. */
export const source = (each: Source): string =>
  `[${each.cite}, ${each.at}] ${'quote' in each ? `“${each.quote}”` : each.paraphrase}`;

/** Two sources with the same place are one whose words changed. */
export const place = (line: string): string => /^\[[^\]]*\]/.exec(line)?.[0] ?? line;
