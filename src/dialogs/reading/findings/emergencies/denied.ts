import type { RedFlag } from '../../../../engine/index.ts';
import type { Note } from '../../note.ts';
import { finder, type Match, type Phrases } from '../../pattern/index.ts';
import { HYPOTHESIS, NEGATED, OTHER_PERSON, PLAN, QUESTION } from '../../sense/sense.ts';
import { senseOf } from '../judge.ts';

/** Each emergency as it is denied. */
const NAMES: readonly (readonly [RedFlag, string])[] = [
  [
    'cord_compression',
    '(cord_compression|cord|cauda equina|mscc|(leg|legs|limb) [(weakness|numbness)]|foot drop|sensory level|incontinence|neurology)',
  ],
  ['hypercalcaemia', '(hypercalcaemia|hypercalcemia|hypercalcaemic|high calcium|raised calcium)'],
  ['febrile_neutropenia', '(febrile_neutropenia|neutropenia|neutropenic)'],
  ['sepsis', '(sepsis|septic|fever|fevers|rigors|infection|temperature|febrile|pyrexia)'],
  ['bleeding', '(bleeding|bleed|haemorrhage|hemorrhage|haematuria|hematuria|melaena)'],
  [
    'urinary_obstruction',
    '(retention|urinary obstruction|hydronephrosis|obstruction|urinary symptoms|obstructive uropathy)',
  ],
  [
    'raised_intracranial_pressure',
    '(raised icp|raised intracranial pressure|papilloedema|papilledema|headache|headaches)',
  ],
  ['seizure', '(seizure|seizures|fits|fit|convulsions|convulsion)'],
  ['pulmonary_embolism', '(pulmonary_embolism|pe|pes|clot|clots|breathlessness|breathless)'],
  ['pathological_fracture', '(fracture|fractures|pathological fracture)'],
];

const HAS = '[(was|is|has|have|had|been|now|all|both|since)]*';
const OUT =
  '(ruled out|excluded|not (seen|present|found|confirmed|identified)|absent|negative|(colon|dash|equals) (no|none|nil|negative|absent|excluded|n))';
const EXCLUDES = '(ruled out|rules out|excluded|excludes|ruling out|excluding|not|no|denies|without|nil)';

interface Denial {
  readonly flag: RedFlag;
  readonly isDenied: (match: Match, note: Note) => boolean;
}

const STANDS_OPEN = ['to', 'be', 'yet', 'not', 'if', 'can', 'until'];

/** "Cord compression not excluded", "to be ruled out": not denied. */
const isOpen = (note: Note, { from, to }: Match): boolean =>
  note.tokens.slice(Math.max(0, from - 2), from).some(({ word }) => STANDS_OPEN.includes(word)) ||
  (note.tokens[to]?.word ?? '') === 'if';

const inSense: Denial['isDenied'] = (match, note) =>
  (senseOf(note, match) & NEGATED) !== 0 && !isOpen(note, match);
const inWords: Denial['isDenied'] = (match, note) => !isOpen(note, match);

const NOT_SAID = NEGATED | HYPOTHESIS | OTHER_PERSON | PLAN | QUESTION;

/** The scan that looks for one of them. */
const SEEN: readonly (readonly [RedFlag, string])[] = [
  ['cord_compression', '(mri|mri (spine|whole spine))'],
  ['pulmonary_embolism', '(ctpa|ct pulmonary angiogram|vq scan|v / q scan)'],
  ['raised_intracranial_pressure', '(ct|mri) (head|brain)'],
];
const CAME =
  '[(was|is|has|came|come|back|as|now|today|just|result|report|reported|shows|showed|colon|dash|been|entirely|all|reassuringly|spine|whole)]*';
const CLEAR = '(clear|normal|negative|reassuring|unremarkable|nothing)';

const denials = finder<Denial>([
  ...NAMES.flatMap(([flag, name]): readonly Phrases<Denial>[] => [
    { patterns: [name], meaning: { flag, isDenied: inSense } },
    {
      patterns: [
        `${name} ${HAS} ${OUT}`,
        `${EXCLUDES} [(any|a|the|acute|metastatic|evidence|sign|signs|of|new|urinary)]* ${name}`,
      ],
      meaning: { flag, isDenied: inWords },
    },
  ]),
  { patterns: ['(afebrile|apyrexial)'], meaning: { flag: 'sepsis', isDenied: inWords } },
  { patterns: ['calcium [(is|was)] normal'], meaning: { flag: 'hypercalcaemia', isDenied: inWords } },
]);

const clearScans = finder<RedFlag>(
  SEEN.map(([flag, scan]) => ({ patterns: [`${scan} ${CAME} ${CLEAR}`], meaning: flag })),
);

/** The emergencies that a clear scan excludes: "MRI clear", "CTPA came back negative". */
export const clearedByScan = (note: Note): readonly RedFlag[] => [
  ...new Set(
    clearScans(note.tokens)
      .filter((match) => !isOpen(note, match) && !(senseOf(note, match) & NOT_SAID))
      .map(({ meaning }) => meaning),
  ),
];

/** The emergencies that a note denies one by one, in the order named: none of them says anything of the others. */
export function deniedIn(note: Note): readonly RedFlag[] {
  const named = denials(note.tokens).filter(({ meaning, ...match }) => meaning.isDenied(match, note));
  return [...new Set(named.map(({ meaning }) => meaning.flag))];
}
