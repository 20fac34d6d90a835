import type { Phrases } from '../../pattern/index.ts';
import { HYPOTHESIS, OTHER_PERSON, PLAN, QUESTION, UNCERTAIN, UNCLEAR } from '../../sense/sense.ts';
import { type Meaning, phrases } from '../candidate.ts';
import { senseOf } from '../judge.ts';

const LONGEST_DENIAL = 12;

/** "The emergency is over", as all that is said; another flag beside it stands. */
const over: Meaning = (match, note) => {
  const before = note.tokens[match.from - 1]?.word ?? '';
  const doubted = senseOf(note, match) & (UNCLEAR | HYPOTHESIS | UNCERTAIN | OTHER_PERSON | QUESTION | PLAN);
  if (doubted || note.tokens.length > LONGEST_DENIAL || ['not', 'be', 'never', 'if'].includes(before))
    return [];
  return [{ finding: 'redFlags', value: [], from: match.from, to: match.to }];
};

/** All emergencies denied in general words. One of them excluded is not none: it gives no value (see `denied.ts`). */
export const NONE: readonly Phrases<Meaning>[] = [
  phrases(
    (match) => [{ finding: 'redFlags', value: [], from: match.from, to: match.to }],
    '(no|nil|without|denies|zero) [(any|of|the|current|other|evidence|history|obvious|apparent)]* (red flags|red flag|redflags|red flag symptoms|emergency symptoms|alarm symptoms|alarm features|emergencies|emergency features|oncological emergency|oncological emergencies|oncologic emergencies)',
    '(red flags|red flag|redflags|red flag symptoms|emergencies) [(colon|dash|all|are|were|screen|review|equals)]* (no|none|nil|negative|absent|denied|excluded)',
    'none of the (red flags|emergencies)',
  ),
  phrases(
    over,
    'emergency [(is|has|was|been|now)]* (over|resolved|passed|settled|excluded|ruled out|dealt with)',
    '(no|not) [(longer|an|any|more|a|current)]* (emergency|emergencies)',
  ),
];
