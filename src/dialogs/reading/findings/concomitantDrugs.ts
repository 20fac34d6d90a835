import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import { type Note, ofNote } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN, THEN } from '../sense/sense.ts';
import { isBreak } from '../text/token.ts';
import { type Candidate, type FindingReader, phrases } from './candidate.ts';
import { lead, senseOf, trail } from './judge.ts';

const TAKEN = wordSet(
  'on taking takes ongoing receives receiving meds medications medication drugs dh dhx rx anticoagulated anticoagulation concomitant comeds prescribed using uses daily bd od tds concurrent home comedications medicines tablets bid chart',
);
const AVOIDED = wordSet(
  'allergic allergy stopped avoid avoids interaction interactions interact hypersensitivity allergies intolerant no not without previous versus vs evidence substrate inhibitors inducers',
);
const NOT_BESIDE = wordSet('bicalutamide flutamide nilutamide');

const isOtherDrug = inClass('otherDrug');
const lastOtherDrug = ofNote(({ tokens }) => tokens.findLastIndex(({ word }) => isOtherDrug(word)));

function listStart(note: Note, at: number): number {
  let from = at;
  while (from > 0 && at - from < 40) {
    const before = note.tokens[from - 1];
    if (!before || (isBreak(before) && before.word !== 'newline')) break;
    from -= 1;
  }
  return from;
}

const IN_LIST = wordSet('and comma plus slash only fullstop newline');

/** "Warfarin, amiodarone": a message of nothing but other drugs, two at least. */
const isListOfDrugs = ofNote(({ tokens }) => {
  const named = tokens.filter(({ word }) => isOtherDrug(word)).length;
  return named > 1 && tokens.every(({ word }) => isOtherDrug(word) || IN_LIST.has(word));
});

/** Taken now: a verb of taking, a "meds:" or a dose stands in its sentence, and nothing that takes it back. */
function isTaken(note: Note, match: Match): boolean {
  const before = note.tokens.slice(listStart(note, match.from), match.from);
  const near = lead(note, match.from, 4);
  if (near.some(({ word }) => AVOIDED.has(word))) return false;
  const after = trail(note, match.to, 4);
  return (
    [...before, ...after].some(({ word }) => TAKEN.has(word)) ||
    isListOfDrugs(note) ||
    note.asked === 'concomitantDrugs'
  );
}

const OF_BONE = wordSet(
  'score t osteoporosis osteopenia osteoporotic scan scans booked requested baseline normal fracture density frax calcium',
);

/** "T-score on DEXA": the scan of the bones, unless a dose or another drug stands beside it. */
function isBoneScan(note: Note, { from, to }: Match): boolean {
  const { start, end } = note.tokens[from] ?? {};
  const typed = note.text.slice(start, end);
  if (typed.toLowerCase() !== 'dexa') return false;
  const beside = [...lead(note, from, 8), ...trail(note, to, 8)];
  if (beside.some(({ word }) => word === 'mg')) return false;
  return beside.some(({ word }) => OF_BONE.has(word)) || !beside.some(({ word }) => isOtherDrug(word));
}

function taken(match: Match, note: Note): readonly Candidate[] {
  const word = note.tokens[match.from]?.word ?? '';
  if (
    NOT_BESIDE.has(word) ||
    isBoneScan(note, match) ||
    senseOf(note, match) & (NOT_FACT | NEGATED | PLAN | THEN) ||
    !isTaken(note, match)
  )
    return [];
  if (['stopped', 'withheld', 'allergy'].includes(note.tokens[match.to]?.word ?? '')) return [];
  return [
    { finding: 'concomitantDrugs', value: [word.replaceAll('_', ' ')], from: match.from, to: match.to },
  ];
}

/** Other drugs that the patient takes, by generic name. */
export const concomitantDrugs: FindingReader = {
  phrases: [
    phrases(taken, '<otherDrug>'),
    phrases(
      (match, note) =>
        lastOtherDrug(note) >= match.from || senseOf(note, match) & NOT_FACT
          ? []
          : [{ finding: 'concomitantDrugs', value: [], from: match.from, to: match.to }],
      'no (other|regular|concomitant|concurrent|current|interacting) (medications|medication|meds|drugs|medicines)',
      'not on any other (medications|medication|meds|drugs|medicines)',
      'no (comedications|comeds)',
    ),
  ],
};
