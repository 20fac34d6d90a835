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
