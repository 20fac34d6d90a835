import type { PsaTrend } from '../../../engine/index.ts';
import { inClass } from '../lexicon/classes.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, THEN } from '../sense/sense.ts';
import { type FindingReader, phrases } from './candidate.ts';
import { chosen, means } from './choice.ts';
import { ofAnotherDrug } from './elsewhere.ts';
import { senseOf, trail } from './judge.ts';

const isDrug = inClass('drug', 'drugClass');

const trend = (value: PsaTrend, ...patterns: readonly string[]) =>
  means({ finding: 'psaTrend', value }, ...patterns);

/** "PSA response to docetaxel": of its own day. */
const isToAnotherDrug = (note: Note, { to }: Match): boolean => {
  const [joint, ...rest] = trail(note, to, 4).map(({ word }) => word);
  return ['to', 'on', 'with', 'after'].includes(joint ?? '') && rest.some(isDrug);
};

/** Where the trend stands before its noun: "rising PSA". */
export const psaTrend: FindingReader = {
  phrases: [
    trend('rising', 'rising [(and|serum|the|his|in|of|#)]* psa'),
    trend('falling', '(falling|declining) [(in|of|the|his)]* psa'),
    phrases(
      (match, note) =>
        ofAnotherDrug(note, match) ||
        senseOf(note, match) & (NOT_FACT | NEGATED | THEN) ||
        isToAnotherDrug(note, match)
          ? []
          : chosen({ finding: 'psaTrend', value: 'falling' }, match, note),
      '(good|excellent|deep|great|nice) psa responding',
      'psa responding [(ongoing|maintained|sustained|noted)]',
    ),
    trend('stable', 'stable [(the|his|low)]* psa'),
  ],
  whenAsked: [trend('rising', 'rising'), trend('falling', '(falling|declining)'), trend('stable', 'stable')],
};
