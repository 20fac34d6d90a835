import { DRUGS, type Drug, NOT_AVAILABLE } from '../../../engine/index.ts';
import { PRIOR_GROUPS } from '../../../machine/index.ts';
import { DRUG_CLASSES } from '../lexicon/drugs.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import { type Note, ofNote } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import type { FindingReader, Meaning } from './candidate.ts';
import { phrases } from './candidate.ts';
import { tickedAt } from './checklist.ts';
import { contrasted } from './contrast.ts';
import { isExcepted, isGivenInPart } from './exception.ts';
import { exposureAt } from './exposure.ts';
import { lead, senseOf, trail } from './judge.ts';
import { neverAfterAll } from './neverAfterAll.ts';
import { noFurtherTreatment } from './noFurtherTreatment.ts';
import { isNotation } from './notation.ts';
import { OPTIONS_OF, setAside } from './setAside.ts';
import { triplet } from './triplet.ts';
import { twiceDenied } from './twiceDenied.ts';
import { isUnplanned } from './unplanned.ts';
import { exposures, wholeClass } from './wholeClass.ts';

const isDrug = (word: string): word is Drug => (DRUGS as readonly string[]).includes(word);

const isPriorQuestion = (asked: string | undefined): boolean =>
  asked !== undefined && (asked in PRIOR_GROUPS || asked === 'prior');

const DOUBTS = wordSet('think believe guess maybe perhaps possibly probably unsure uncertain might');

/** "Enza, I think": as an answer it is asked again. */
const isDoubted = ofNote(({ tokens }) =>
  tokens.some(
    ({ word }, at) =>
      DOUBTS.has(word) || (word === 'not' && ['sure', 'certain'].includes(tokens[at + 1]?.word ?? '')),
  ),
);

const MOST_JOINED = 24;

/** "Apa and daro unknown": what is not known of the last is not known of those joined to it. */
function isListedUnknown({ tokens }: Note, to: number): boolean {
  let at = to;
  while (
    at - to < MOST_JOINED &&
    ['and', 'or', 'slash', 'plus'].includes(tokens[at]?.word ?? '') &&
    isDrug(tokens[at + 1]?.word ?? '')
  )
    at += 2;
  return at > to && ['unknown', 'unclear', 'uncertain', 'unsure', 'pending'].includes(tokens[at]?.word ?? '');
}

/** "Never" outweighs a plan in the same words: "he never got to have docetaxel". */
const isPlanned = (sense: number): boolean => (sense & (PLAN | NEGATED)) === PLAN;

/** What the words around a drug tell of it: set against another, excepted from its own denial, or plainly. */
function storyOf(note: Note, at: number): 'given' | 'never' | undefined {
  const sides = contrasted(note);
  if (sides.has(at)) return sides.get(at);
  const story = isForHim(note, at) ? undefined : exposureAt(note, at);
  return story === 'never' && isGivenInPart(note, at) ? 'given' : story;
}

const drugSaid: Meaning = (match, note) => {
  const word = note.tokens[match.from]?.word ?? '';
  const sense = senseOf(note, match);
  const aside = setAside(note, match, sense);
  if (aside) return aside;
  if (!isDrug(word) || sense & NOT_FACT || isPlanned(sense) || isNotation(note, match.from)) return [];
  if (isPriorQuestion(note.asked) && isDoubted(note)) return [];
  if (isExcepted(note, match.from) || isListedUnknown(note, match.to) || isUnplanned(note, match)) return [];
  const ticked = tickedAt(note, match.from);
  if (ticked !== undefined)
    return [{ finding: 'prior', value: { [word]: ticked }, from: match.from, to: match.to + 1 }];
  const story = storyOf(note, match.from);
  const given = story ?? (isPriorQuestion(note.asked) && !(sense & NEGATED) ? 'given' : undefined);
  if (given === undefined || (given === 'given' && sense & PLAN)) return [];
  return [{ finding: 'prior', value: { [word]: given === 'given' }, from: match.from, to: match.to }];
};

const EXCEPTIONS = wordSet('other except apart besides bar save excluding than from for aside but');

/** "No ARPI other than enzalutamide": the drugs that an exception names were given. */
function excepted(note: Note, from: number): readonly Drug[] {
  const named: Drug[] = [];
  let opened = false;
  for (const { word, kind } of note.tokens.slice(from, from + 10)) {
    if (kind === 'mark' && word !== 'slash' && word !== 'lparen') break;
    opened ||=
      word === 'other' ||
      word === 'except' ||
      word === 'apart' ||
      word === 'besides' ||
      word === 'bar' ||
      word === 'aside';
    if (opened && isDrug(word)) named.push(word);
    else if (!EXCEPTIONS.has(word) && word !== 'and' && word !== 'or') break;
  }
  return named;
}

const OF_A_TIME = wordSet('since after post following beyond afterwards recently lately');
const FURTHER = wordSet('further more additional recent current subsequent');

/** "No chemo since docetaxel", "no further chemo": denied of a time, not of all his life. */
const isOfATime = ({ tokens }: Note, { from, to }: Match): boolean =>
  OF_A_TIME.has(tokens[to]?.word ?? '') || FURTHER.has(tokens[from - 1]?.word ?? '');

/** "PARP-naive", "no chemo"; a class that was given does not say which of its drugs. */
const classSaid: Meaning = (match, note) => {
  const word = note.tokens[match.from]?.word ?? '';
  const sense = senseOf(note, match);
  const aside = setAside(note, match, sense);
  if (aside) return aside;
  if (twiceDenied(note).has(match.from)) return [];
  if (sense & NOT_FACT || !(sense & NEGATED) || exposureAt(note, match.from) !== 'never') return [];
  if (isOfATime(note, match) || isUnplanned(note, match)) return [];
  const given = excepted(note, match.to);
  const drugs = (DRUG_CLASSES[word]?.none ?? []).filter((drug) => !given.includes(drug));
  return [
    {
      finding: 'prior',
      value: { ...exposures(drugs, false), ...exposures(given, true) },
      from: match.from,
      to: match.to,
    },
  ];
};

/** "Nubeqa 2022, no other ARPI": those of the class that the note does not name. */
const noOther: Meaning = (match, note) => {
  const named = new Set(note.tokens.map(({ word }) => word));
  const drugs = (DRUG_CLASSES[note.tokens[match.to - 1]?.word ?? '']?.none ?? []).filter(
    (drug) => !named.has(drug),
  );
  const told = drugs.length < (DRUG_CLASSES[note.tokens[match.to - 1]?.word ?? '']?.none.length ?? 0);
  if (!told || note.tokens[match.from + 1]?.word !== 'other' || senseOf(note, match) & NOT_FACT) return [];
  return [{ finding: 'prior', value: exposures(drugs, false), from: match.from, to: match.to }];
};

const isForHim = ({ tokens }: Note, at: number): boolean =>
  tokens[at + 1]?.word === 'for' && tokens[at + 2]?.word === 'him';

/** "No radium for him": refused, whatever he had. */
const notForHim: Meaning = (match, note) => {
  const value = OPTIONS_OF[note.tokens[match.from + 1]?.word ?? ''] ?? [];
  const refuses = trail(note, match.to, 5).some(({ word }) =>
    ['refuses', 'declines', 'refused'].includes(word),
  );
  if (!refuses || value.length === 0) return [];
  return [{ finding: 'declines', value, from: match.from, to: match.to }];
};

/** "I rule out cabazitaxel", "enzalutamide ruled out: epilepsy"; "not ruled out" says nothing. */
const ruledOut: Meaning = (match, note) => {
  const word = note.tokens.slice(match.from, match.to).find((token) => isDrug(token.word))?.word ?? '';
  const value = OPTIONS_OF[word] ?? [];
  const told = [...lead(note, match.from, 4), ...note.tokens.slice(match.from, match.to)];
  if (value.length === 0 || told.some((token) => token.word === 'not')) return [];
  const decided = ['i', 'we'].includes(note.tokens[match.from - 1]?.word ?? '');
  return senseOf(note, match) & NOT_FACT && !decided
    ? []
    : [{ finding: 'contraindicated', value, from: match.from, to: match.to }];
};

/** "I would regard abiraterone as contraindicated": an opinion that decides. */
const heldContraindicated: Meaning = (match, note) => {
  const said = note.tokens.slice(match.from, match.to).flatMap(({ word }) => OPTIONS_OF[word] ?? []);
  const doubted = senseOf(note, { from: match.from, to: match.from + 1 }) & (NOT_FACT | NEGATED);
  return doubted || said.length === 0
    ? []
    : [{ finding: 'contraindicated', value: [...new Set(said)], from: match.from, to: match.to }];
};

/** "Cabazitaxel? No." */
const afterQuestionMark: Meaning = (match, note) => {
  const word = note.tokens[match.from]?.word ?? '';
  const given = ['yes', 'yep', 'y'].includes(note.tokens[match.to - 1]?.word ?? '');
  return isDrug(word) ? [{ finding: 'prior', value: { [word]: given }, from: match.from, to: match.to }] : [];
};

/** "Was offered docetaxel in 2021 but declined it." */
const refusedInTheEnd: Meaning = (match, note) => {
  const word = note.tokens[match.from]?.word ?? '';
  const sense = senseOf(note, { from: match.from, to: match.from + 1 });
  const value = OPTIONS_OF[word] ?? [];
  if (!(sense & PLAN) || sense & NOT_FACT || value.length === 0) return [];
  return [{ finding: 'declines', value, from: match.from, to: match.to }];
};

const unknown: Meaning = (match, note) => {
  const at =
    note.tokens.slice(match.from, match.to).find(({ word }) => isDrug(word) || word in DRUG_CLASSES)?.word ??
    '';
  const drugs = isDrug(at) ? [at] : (DRUG_CLASSES[at]?.none ?? []);
  return [
    {
      finding: 'prior',
      value: Object.fromEntries(drugs.map((drug) => [drug, NOT_AVAILABLE])),
      from: match.from,
      to: match.to,
    },
  ];
};

/** Prior treatments, and the options that the patient declines or the clinician rules out: one drug, three different stories. */
export const prior: FindingReader = {
  phrases: [
    phrases(drugSaid, '<drug>'),
    phrases(classSaid, '<drugClass>', 'trial', 'palliative_care'),
    ...wholeClass,
    ...neverAfterAll,
    noFurtherTreatment,
    triplet,
    phrases(noOther, 'no (other|further) (arpis|taxanes|parp_inhibitors)'),
    phrases(notForHim, 'no <drug> for him'),
    phrases(
      ruledOut,
      '<drug> [(is|was|has|been|now|therefore)]* ruled out',
      '(rule|ruling|ruled) out <drug>',
    ),
    phrases(
      heldContraindicated,
      '(i|we) [(would|will|do|have|also|now|therefore|shall|must|had)]* (regard|consider|view|deem|judge|rate|see|treat|regarded|considered|deemed|judged|hold) [(both|any|further|the)]* (<drug>|<drugClass>) [(and|or|slash|comma) (<drug>|<drugClass>)] [(as|to|be|being|absolutely|relatively|strictly|now|is|are)]* contraindicated',
    ),
    phrases(
      refusedInTheEnd,
      '<drug> [(in|year|date|last|time|before|at|that)]* [comma] (but|and|which) [(he|was|has|subsequently|then|patient)]* (declined|refused|rejected) [(it|this|that)] ($|comma|because|due_to|at|in|as)',
    ),
    phrases(afterQuestionMark, '<drug> qmark (no|never|none|nope|n|nil|yes|yep|y|not [yet])'),
    phrases(
      unknown,
      '(<drug>|<drugClass>) [(exposure|history|use|status|is|dash|colon)]* (unknown|not known|unclear from notes)',
    ),
  ],
};
