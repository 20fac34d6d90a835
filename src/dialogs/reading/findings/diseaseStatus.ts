import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { chosen, means, meansInFull } from './choice.ts';
import { isElsewhere, isOtherLetters, ofAnotherDrug, onScan, toSomethingElse } from './elsewhere.ts';
import { hasException } from './exception.ts';
import { eraOf, lead, senseOf } from './judge.ts';
import { isPetAlone } from './newLesions.ts';
import { isOfAnotherIllness } from './otherIllness.ts';

const progressed: Meaning = (match, note) => {
  const sense = senseOf(note, match);
  if (sense & (NOT_FACT | PLAN) || isElsewhere(note, match) || eraOf(note, match).era === 'then') return [];
  if (onScan(note, match) && (sense & NEGATED || isPetAlone(note, match))) return [];
  if (sense & NEGATED) return chosen({ finding: 'diseaseStatus', value: 'stable' }, match, note);
  const weak = onScan(note, match) ? { weak: true as const } : {};
  return chosen({ finding: 'diseaseStatus', value: 'progressed' }, match, note).map((said) => ({
    ...said,
    ...weak,
  }));
};

const NOT_STATUS = wordSet(
  'autoimmune_disease epilepsy arthritis colitis seizures heart renal kidney blood weight angina af copd asthma diabetes mood depression psa ct bone_scan imaging psma_pet ecog haemoglobin platelets testosterone creatinine',
);

/** "Cr 98 µmol/L" is a creatinine. */
const isCreatinine = ({ tokens }: Note, { to }: Match): boolean =>
  tokens[to]?.kind === 'number' && !['months', 'weeks', 'years', 'days'].includes(tokens[to + 1]?.word ?? '');

const isSite = inClass('viscus', 'boneSite');

/** "Bone disease unchanged": of one site. */
const isOfOneSite = ({ tokens }: Note, { from }: Match): boolean => {
  const before = tokens[from - 1]?.word ?? '';
  return tokens[from]?.word === 'disease' && (isSite(before) || SITES.has(before));
};
const SITES = wordSet('bone bony nodal lymph_nodes visceral liver lung brain pelvic');

const ABBREVIATED = wordSet('sd partial_response complete_response');

/** What a status is said of; "PSA 4.1, SD" is an item of its own. */
function ownLead(note: Note, { from }: Match): readonly Token[] {
  const before = lead(note, from, 4);
  if (note.tokens[from]?.word === 'comma') return [];
  return before.at(-1)?.word === 'comma' && ABBREVIATED.has(note.tokens[from]?.word ?? '') ? [] : before;
}

const LOST = wordSet('lost failed gone ended over');

/** Said of a scan, of the PSA or of a blood test, it is not the overall status. */
const overall =
  (value: 'stable' | 'responding'): Meaning =>
  (match, note): readonly Candidate[] => {
    if (senseOf(note, match) & (NOT_FACT | NEGATED | PLAN)) return [];
    const said = ownLead(note, match);
    if (
      hasException(note, match) ||
      said.some(({ word }) => NOT_STATUS.has(word)) ||
      isOfOneSite(note, match) ||
      LOST.has(note.tokens[match.to]?.word ?? '') ||
      ofAnotherDrug(note, match) ||
      onScan(note, match)
    )
      return [];
    if (
      isOfAnotherIllness(note, match) ||
      isCreatinine(note, match) ||
      isOtherLetters(note, match) ||
      toSomethingElse(note, match)
    )
      return [];
    return eraOf(note, match).era === 'then' ? [] : chosen({ finding: 'diseaseStatus', value }, match, note);
  };

const PSA_ONLY = { finding: 'diseaseStatus', value: 'psa_only_progression' } as const;

/** "Progressed biochemically and on imaging" is more than the PSA. */
const biochemically: Meaning = (match, note) =>
  senseOf(note, match) & (NOT_FACT | NEGATED) ||
  ['and', 'plus', 'slash'].includes(note.tokens[match.to]?.word ?? '')
    ? []
    : chosen(PSA_ONLY, match, note);

/** The overall status as the clinician says it. */
export const diseaseStatus: FindingReader = {
  phrases: [
    phrases(
      progressed,
      'pd',
      'progressed',
      'relapsed',
      'disease [(is|has|been|now|clearly|continues|to|keeps|was|getting|got|gone|become|becoming|much|slowly|steadily|rapidly|unfortunately|sadly|regrettably|again)]* (worsening|growing|worse|spreading|advancing|advanced|grown|spread|active again|out of control|moved on|marched on|on the move)',
    ),
    means(
      PSA_ONLY,
      '(psa|biochemical|biochemically) [only] (progressed|pd|relapse|recurrence|failure)',
      'psa only',
      'isolated psa (rising|progressed)',
      'progressed biochemically only',
      'biochemical only',
      'progressed [(on|by|in|with)]* psa (only|alone)',
      'serological progressed',
    ),
    phrases(biochemically, 'progressed biochemically'),
    phrases(
      overall('stable'),
      'sd',
      '(disease|patient|he|clinically|remains|remained|remaining|currently|now|is|everything) [disease|is|has|remained|remains|been|remain|currently|all|clinically]* stable',
      '(^|comma|colon) overall [(clinically|still|globally|now)]* stable ($|comma)',
      'stable (clinically|overall|disease|mcrpc|post lutetium|after lutetium|since lutetium)',
      '^ stable (after|post|since|following) [(#|his|the|all|six)]* [<course>] [of] lutetium',
      'disease [(is|remains|remained|well|currently|been|has|still|kept)]* (under control|controlled|in check)',
    ),
    phrases(
      overall('responding'),
      'partial_response',
      'complete_response',
      '(disease|patient|he|is|still|now|currently|remains|ongoing|good|excellent|continued|durable|sustained|deep|well|clearly|nicely) [is|has|well|in|to be]* responding',
      '(^|comma|colon) [(overall|clinically|still|globally|now)]* responding [(well|nicely|overall|beautifully|still|brilliantly|clinically)]* ($|comma)',
      'responding [(has|is|was|been)]* (ongoing|sustained|durable)',
      'responding (to lutetium|well|nicely|disease|after lutetium)',
      'in [ongoing|good|durable|partial|a]* (responding|remission)',
    ),
    meansInFull({ finding: 'diseaseStatus', value: 'stable' }, 'no (evidence|sign|signs) of (progressed|pd)'),
  ],
  whenAsked: [
    phrases(
      progressed,
      '^ [(getting|it|he|is|now|clearly|definitely|a bit|disease|yes)]* (worse|worsening|growing|spreading|bigger|progressed)',
      '^ [(it|cancer|disease)]* (has|is) [come] back',
    ),
    means(
      PSA_ONLY,
      '^ [just|only]* psa [rising|progressed|rise]* (only|alone)',
      '^ psa $',
      '^ [(yes|comma)]* (just|only|purely|solely) [(the|his|a|rising)]* psa',
      '^ psa (only|alone)',
    ),
    phrases(overall('stable'), 'stable'),
    phrases(overall('responding'), 'responding', 'remission', '(better|improving)'),
  ],
};
