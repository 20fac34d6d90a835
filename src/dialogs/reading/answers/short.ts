import { wordSet } from '../lexicon/wordSet.ts';
import { finder, type Phrases } from '../pattern/index.ts';
import type { Token } from '../text/token.ts';

/** Words that add nothing to a short answer. */
const PADDING = wordSet(
  'somewhere them would i think it is was he has had the his patient so just only about around approximately roughly say well um er erm oh ok okay please thanks thank you sorry that would be its a an at of to far in total now currently fullstop comma bang dash today am we they this yes really actually currently score answer my colon quote lparen rparen semicolon newline im',
);

/** The words that carry a short answer. */
export const essence = (tokens: readonly Token[]): readonly Token[] => {
  const words = tokens.filter(({ word }) => !PADDING.has(word));
  return words.length > 0 ? words : tokens.filter(({ kind }) => kind !== 'mark');
};

const PARTS = wordSet('comma fullstop semicolon dash');

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (PARTS.has(token.word)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** Whether one of the patterns is the whole of what the words say. */
export function wholly(...patterns: readonly string[]): (tokens: readonly Token[]) => boolean {
  const phrases: readonly Phrases<true>[] = [
    { patterns: patterns.map((pattern) => `(${pattern}) $`), meaning: true },
  ];
  const find = finder(phrases);
  return (tokens) =>
    tokens.length > 0 &&
    tokens.length <= 12 &&
    find(tokens).some(({ from, to }) => from === 0 && to === tokens.length);
}

export const saysYes = wholly(
  '(yes|y|yep|yeah|yup|correct|true|affirmative|positive|present|confirmed|indeed|definitely|absolutely|sure|certainly)* (yes|y|yep|yeah|yup|correct|true|affirmative|positive|present|confirmed|indeed|definitely|absolutely|sure|certainly)',
  'yes [(there|he|is|it|does|did|have|do|are|any)]*',
  '(does|did|do|have|there are)',
);
export const saysNo = wholly(
  '(no|nope|nah|n|none|negative|never|nil|false|not|zero|absent) [(not|at|all|none|known|really|never|any|there|does|did|do|have|are)]*',
  '(does|did|do|have) not',
  'not [(at|all|known|ever|that|of|aware|knowledge)]*',
  '(no|none|not|nothing) [(comma|that|as|far|to|of|so)]* [(i|we|he)]* [(am|is|are)]* (know|knows|aware|my knowledge|our knowledge|his knowledge|can tell|can see) [(of|about|it|that)]*',
);
export const saysNotAvailable = wholly(
  '[(sorry|no|honestly|we|currently)]* (do|did|does|can|could) not (know|recall|remember|say|tell|have) [(that|this|the|it|result|results|data|information|info|value|to|hand|available|figure|number|for|him|yet|offhand)]*',
  'not (sure|certain|known|available|clear|recorded|documented|in notes) [(if|which|about|that|yet|to|me|from|notes|here|hand)]*',
  '(unsure|unknown|uncertain|dunno|idk|na|unavailable|skip|pass|nk|unrecorded|undocumented|unclear) [(skip|question|that|this|one|it|status|next|qmark)]*',
  'no (idea|clue|information|info|data|record|result|results) [(available|to|hand|on|file|sorry|yet)]*',
  '(skip|pass) [(on|that|this|question|one|it)]*',
  'not available [(yet|to|hand)]*',
  '(result|results|value|data) (unknown|not available|na|unavailable)',
  'information not available',
  '(will|need|have|must|ought) (check|look|ask|find out|chase|look up) [(it|that|this|up|and|back|get|later)]*',
  '(need|have) (check|look it up|look up)',
  'can not remember',
  'none available',
  'i (do|did) not',
);
/** "Not measured, no result available": each clause by itself says that there is none. */
export const saysNothingKnown = (tokens: readonly Token[]): boolean => {
  const clauses = clausesOf(tokens);
  return (
    clauses.length > 1 &&
    clauses.every(
      (clause) => saysNotAvailable(essence(clause)) || saysNotAvailable(clause) || saysNotTested(clause),
    )
  );
};

/** "None on MRI", "no, none on the last scan": a no to what a scan can show. */
export const saysNoneOnScan = wholly(
  '(no|none|nil|not|nothing) [(comma|none|seen|found|visible|present|evident|shown)]* (on|in|by) [(the|his|last|latest|recent|most|a|any|staging|restaging|repeat|whole|both)]* (<scan>|mri|ct|scan) [(brain|head|scan|spine|scans|or|and|mri|ct|last|this|week|month|year|today|of|the|body|bone_scan|psma_pet)]*',
);
/** Not measured, not done: for a finding whose values have no word for it, not available. */
export const saysNotTested = wholly(
  '[(still|is|it|result|results)]* pending [(result|results|still)]*',
  '[(have|has|had|not|been|was|is|were|we|yet|they)]* not_tested [(it|yet|recently|this|that|here|lately|one)]*',
);
