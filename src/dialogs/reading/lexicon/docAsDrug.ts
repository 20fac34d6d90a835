import type { Token } from '../text/token.ts';
import { inClass } from './classes.ts';
import { wordSet } from './wordSet.ts';

const isTreatment = inClass('drug', 'drugClass');
const JOINTS = wordSet('and comma slash plus → then n yes no');
const BEFORE = wordSet('prior previous had no received after post on x');
const AFTER = wordSet('yes no x star hash cycles naive date year → only');
/** Before and after the doctor. */
const OF_A_DOCTOR = wordSet('the a my his our your her thanks thank hi hello hey dear this that');
const MOST_JOINTS = 2;

/** The word that stands beside token `at` past the joints of a list. */
function beside(tokens: readonly Token[], at: number, step: 1 | -1): string {
  let next = at + step;
  for (let joints = 0; joints < MOST_JOINTS && JOINTS.has(tokens[next]?.word ?? ''); joints += 1)
    next += step;
  return tokens[next]?.word ?? '';
}

function isDrug(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (OF_A_DOCTOR.has(before)) return false;
  if (isTreatment(beside(tokens, at, -1)) || isTreatment(beside(tokens, at, 1))) return true;
  return BEFORE.has(before) || AFTER.has(after) || tokens[at + 1]?.kind === 'date';
}

/** "Doc" among drugs, counts and years is docetaxel; anywhere else it is the doctor. */
export const withDocAsDrug = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ word }) => word === 'doc')
    ? tokens.map((token, at) =>
        token.word === 'doc' && isDrug(tokens, at) ? { ...token, word: 'docetaxel' } : token,
      )
    : tokens;
