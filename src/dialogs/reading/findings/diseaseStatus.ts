import { classesOf } from '../lexicon/classes.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import type { Candidate, FindingReader, Meaning } from './candidate.ts';
import { phrases } from './candidate.ts';
import { chosen, means, meansInFull } from './choice.ts';
import { eraOf, senseOf } from './judge.ts';

const EARLIER = new Set([
  'on',
  'through',
  'after',
  'following',
  'with',
  'during',
  'despite',
  'under',
  'post',
  'beyond',
  'to',
  'while',
  'upon',
]);
const TREATED = new Set(['drug', 'drugClass', 'otherDrug']);

/** "Progressed on docetaxel" is the story of docetaxel, unless it goes on to lutetium. */
function ofAnotherDrug(note: Note, { to }: Match): boolean {
  let at = to;
  if (
    ['lparen', 'again', 'radiographically', 'biochemically', 'rapidly', 'quickly'].includes(
      note.tokens[at]?.word ?? '',
    )
  )
    at += 1;
  if (!EARLIER.has(note.tokens[at]?.word ?? '')) return false;
  for (const token of note.tokens.slice(at + 1, at + 6)) {
    if (token.word === 'lutetium') return false;
    if (classesOf(token.word).some((name) => TREATED.has(name)) || token.word === 'hormones') return true;
    if (token.kind === 'mark') return false;
  }
  return false;
}

/** "After progression", "until progression", "at progression", "PSA progression": not today's status. */
const LEADS_ELSEWHERE = new Set([
  'after',
  'until',
  'before',
  'since',
  'to',
  'following',
  'at',
  'per',
  'till',
  'psa',
  'biochemical',
  'for',
  'upon',
  'of',
  'post',
]);

const progressed: Meaning = (match, note) => {
  const sense = senseOf(note, match);
  const before = note.tokens[match.from - 1]?.word ?? '';
  if (sense & (NOT_FACT | PLAN) || LEADS_ELSEWHERE.has(before) || ofAnotherDrug(note, match)) return [];
  if (eraOf(note, match).era === 'then') return [];
  if (sense & NEGATED) return chosen({ finding: 'diseaseStatus', value: 'stable' }, match, note);
  return chosen({ finding: 'diseaseStatus', value: 'progressed' }, match, note);
};

const NOT_STATUS = new Set([
  'psa',
  'ct',
  'bone_scan',
  'imaging',
  'psma_pet',
  'ecog',
  'haemoglobin',
  'platelets',
  'testosterone',
  'creatinine',
]);

/** Said of a scan, of the PSA or of a blood test, it is not the overall status. */
const overall =
  (value: 'stable' | 'responding'): Meaning =>
  (match, note): readonly Candidate[] => {
    if (senseOf(note, match) & (NOT_FACT | NEGATED | PLAN)) return [];
    const said = note.tokens.slice(Math.max(0, match.from - 4), match.from);
    if (said.some(({ word }) => NOT_STATUS.has(word)) || ofAnotherDrug(note, match)) return [];
    return eraOf(note, match).era === 'then' ? [] : chosen({ finding: 'diseaseStatus', value }, match, note);
  };

const PSA_ONLY = { finding: 'diseaseStatus', value: 'psa_only_progression' } as const;

/** The overall status as the clinician says it. */
export const diseaseStatus: FindingReader = {
  phrases: [
    phrases(progressed, 'pd', 'progressed', 'relapsed', '(disease|cancer) (worsening|growing|worse)'),
    means(
      PSA_ONLY,
      '(psa|biochemical|biochemically) [only] (progressed|pd|relapse|recurrence|failure)',
      'psa only',
      'isolated psa (rising|progressed)',
      'progressed biochemically [only]',
      'biochemical only',
      'progressed [(on|by|in|with)]* psa (only|alone)',
      'serological progressed',
    ),
    phrases(
      overall('stable'),
      'sd',
      '(disease|patient|he|clinically|remains|remained|remaining|currently|now|is|everything) [disease|is|has|remained|remains|been|remain|currently|all|clinically]* stable',
      'stable (clinically|overall|disease|mcrpc|post lutetium|after lutetium|since lutetium)',
    ),
    phrases(
      overall('responding'),
      'partial_response',
      'complete_response',
      '(disease|patient|he|is|still|now|currently|remains|ongoing|good|excellent|continued|durable|sustained|deep|well|clearly|nicely) [is|has|well|in|to be]* responding',
      'responding (to lutetium|well|nicely|disease|after lutetium)',
      'in [ongoing|good|durable|partial|a]* (responding|remission)',
    ),
    meansInFull({ finding: 'diseaseStatus', value: 'stable' }, 'no (evidence|sign|signs) of (progressed|pd)'),
  ],
  whenAsked: [
    phrases(progressed, '^ (yes|worse|worsening|progressed)'),
    means(PSA_ONLY, '^ (psa rising|psa|psa rise) [only|alone]'),
    phrases(overall('stable'), 'stable'),
    phrases(overall('responding'), 'responding', 'remission', '(better|improving)'),
  ],
};
