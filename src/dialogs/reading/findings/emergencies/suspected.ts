import type { RedFlag } from '../../../../engine/index.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Note } from '../../note.ts';
import type { Match, Phrases } from '../../pattern/index.ts';
import { HYPOTHESIS, OTHER_PERSON, THEN } from '../../sense/sense.ts';
import { type Meaning, phrases } from '../candidate.ts';
import { lead, trail } from '../judge.ts';
import { flagged, isCurrent } from './current.ts';

/** Emergencies as they are feared. */
const FEARED: readonly (readonly [RedFlag, string])[] = [
  ['cord_compression', '(cord_compression|cauda equina)'],
  ['pulmonary_embolism', '(pulmonary_embolism|pe|pes)'],
  ['febrile_neutropenia', 'febrile_neutropenia'],
  ['sepsis', '(sepsis|septicaemia|bacteraemia)'],
  ['hypercalcaemia', '(hypercalcaemia|hypercalcemia)'],
  ['bleeding', '[(gi|intracranial|active)] (bleed|bleeding|haemorrhage|hemorrhage)'],
  ['urinary_obstruction', '[(urinary|ureteric|acute)] (retention|obstruction|hydronephrosis)'],
  ['raised_intracranial_pressure', 'raised (icp|intracranial pressure)'],
  ['pathological_fracture', '[(pathological|pathologic|hip)] (fracture|fractures)'],
];

const KIND =
  '[(a|an|any|the|possible|acute|metastatic|malignant|spinal|active|new|early|evolving|underlying)]*';
const IS = '[(is|was|has|have|had|been|still)]*';

const FEARED_BESIDES: typeof FEARED = [
  ...FEARED,
  ['cord_compression', '(leg weakness|incontinence|paraparesis|paraplegia)'],
  ['sepsis', '(septic|fever|rigors)'],
  ['seizure', '(seizure|seizures|fit|fits)'],
];

const WHAT_TO_DO = [
  'what (should|do|can|shall|would|must|could) (i|we) do [(now|next|here)] (about|with|for|regarding|re)',
  'what to do [(now|next)] (about|with|for|regarding|re)',
  'how (do|should|would|can|shall|could|must) (i|we) (manage|treat|handle|deal with|approach|tackle|sort)',
  'what (is|are) [the] (best|right|next) (thing to do|step|steps|management|treatment) (for|about|with)',
  'advice (on|about|re|regarding|for)',
  '(help|advise) [me] (with|on|about|re)',
];
/** What says that it is this patient's: without it the question may be of anyone. */
const HIS =
  "(new|his|this|acute|sudden|suspected|our|my patient's|progressive|worsening|evolving|impending|current|possible|likely)";

/** What a fear does not weaken: that it is planned to be looked for, asked or not yet denied. */
const NOT_FEARED = HYPOTHESIS | OTHER_PERSON | THEN;

const REASSURING = wordSet('normal negative clear reassuring unremarkable excluded no');

/** "MRI to exclude cord compression: normal", "no need to exclude". */
const isSettled = (note: Note, { from, to }: Match): boolean =>
  trail(note, to, 6).some(({ word }) => REASSURING.has(word)) ||
  lead(note, from, 3).some(({ word }, at, words) => word === 'no' && words[at + 1]?.word === 'need');

const fears =
  (flag: RedFlag): Meaning =>
  (match, note) =>
    isCurrent(note, match, NOT_FEARED) && !isSettled(note, match) ? flagged(flag, match) : [];

/** "What should I do about his sepsis?": asked of what is there. */
export const askedAbout: readonly Phrases<Meaning>[] = FEARED_BESIDES.map(([flag, name]) =>
  phrases(fears(flag), ...WHAT_TO_DO.map((asks) => `${asks} [(a|an|the)] ${HIS} ${KIND} ${name}`)),
);

/** To be ruled out, not yet excluded, asked after: the harm of waiting outweighs that of a false alarm. */
export const suspected: readonly Phrases<Meaning>[] = FEARED.map(([flag, name]) =>
  phrases(
    fears(flag),
    `(rule out|exclude|r/o|ruling out|excluding) ${KIND} ${name}`,
    `not [(yet|been|fully)]* (excluded|ruled out) ${KIND} ${name}`,
    `${name} ${IS} not [(yet|been|fully|definitively|entirely)]* (excluded|ruled out)`,
    `${name} (can not|could not) [(yet|entirely)]* be (excluded|ruled out)`,
    `${name} (needs|need|must|has|ought|still) [to] be (excluded|ruled out)`,
    `${name} to be (excluded|ruled out)`,
    `${name} needs (excluding|ruling out)`,
    `(could|might|may) (this|it|he|these|that|symptoms|they) (be|have|represent) ${KIND} ${name}`,
    `is (this|it|that) [(possibly|likely|really)]* ${KIND} ${name}`,
    `(is|was) he [(in|developing|having|going into)]* ${name}`,
    `(does|has) he (have|got|developed) ${KIND} ${name}`,
  ),
);
