import { wordSet } from '../../lexicon/wordSet.ts';
import { type Note, ofNote } from '../../note.ts';
import { finder, type Match, type Phrases } from '../../pattern/index.ts';
import { type Meaning, phrases } from '../candidate.ts';
import { lead, trail } from '../judge.ts';
import { unitAfter } from '../value.ts';
import { flagged, isCurrent, NOT_NOW, raises } from './current.ts';
import { todayOf } from './vitalSigns.ts';

const UNWELL = wordSet(
  'unwell rigors rigor rigoring hypotensive hypotension confused confusion shivering chills septic clammy tachycardic tachycardia ill sick lethargic drowsy poorly',
);

const isIll = ofNote(({ tokens }) => tokens.some(({ word }) => UNWELL.has(word)));

/** "No neutrophils", "neutrophils rock bottom". */
const fewNeutrophils = finder([
  {
    patterns: [
      '(no|without|zero|nil|undetectable|hardly any|almost no) [(detectable|circulating)] anc',
      'anc [(are|is|was|were|at|of|colon|very|now|all|comma|on the floor)]* (rock bottom|zero|nil|none|undetectable|on the floor|very low|critically low|crashed|wiped out|bottomed out|low)',
    ],
    meaning: true,
  },
]);

const neutropenic = ofNote(
  (note) =>
    fewNeutrophils(note.tokens).length > 0 ||
    note.tokens.some(
      ({ word }, at) =>
        ['neutropenic', 'neutropenia', 'neutropaenic', 'neutropaenia'].includes(word) &&
        !((note.senses[at] ?? 0) & NOT_NOW),
    ) ||
    note.tokens.some(
      ({ word }, at) =>
        word === 'anc' &&
        note.tokens
          .slice(at + 1, at + 5)
          .some(
            ({ kind, value }) =>
              kind === 'number' && value !== undefined && (value < 1 || (value >= 10 && value < 1000)),
          ),
    ),
);

const FEVERS_ONLY_SO_CALLED = wordSet('gold hay cabin election football dance wedding');

/** A fever with low neutrophils is febrile neutropenia; otherwise it stands for sepsis until shown to be none. */
const fever: Meaning = (match, note) =>
  isCurrent(note, match) && !FEVERS_ONLY_SO_CALLED.has(note.tokens[match.from - 1]?.word ?? '')
    ? flagged(neutropenic(note) ? 'febrile_neutropenia' : 'sepsis', match)
    : [];

const isFever = (value: number): boolean => (value >= 38 && value <= 43) || (value >= 100.4 && value <= 109);

const temperature: Meaning = (match, note) => {
  const today = todayOf(match, note);
  const value = note.tokens[today.numbers[0] ?? -1]?.value ?? 0;
  return isFever(value) ? fever(today, note) : [];
};

/** "T 38.4": a temperature where testosterone has no unit and the person is ill. */
const bareT: Meaning = (match, note) => {
  const at = match.numbers[0] ?? 0;
  const value = note.tokens[at]?.value ?? 0;
  if (unitAfter(note.tokens, at) !== undefined) return [];
  const celsius = ['degree', 'c', 'degrees', 'celsius'].includes(note.tokens[at + 1]?.word ?? '');
  return celsius || (isFever(value) && (isIll(note) || !Number.isInteger(value)))
    ? temperature(match, note)
    : [];
};

/** "Febrile neutropenia with cycle 2 of docetaxel" is told of the past, unless something says today. */
function ofChemotherapy(note: Note, { from, to }: Match): boolean {
  const near = [...lead(note, from, 6), ...trail(note, to, 8)].map(({ word }) => word);
  const drug = near.some(
    (word) =>
      word === 'docetaxel' ||
      word === 'cabazitaxel' ||
      word === 'chemotherapy' ||
      word === 'taxanes' ||
      word === 'platinum',
  );
  return drug && !near.some((word) => word === 'today' || word === 'now' || word === 'currently');
}

export const infection: readonly Phrases<Meaning>[] = [
  phrases(
    temperature,
    '(temp|temperature|temps|temperatures|tmax) [(is|was|of|colon|at|to|rising|recorded|spiked|spiking|equals|up|over|currently|gt|ge|now|above|has|been)]* #',
    '# (degree|degrees) [(c|celsius|f)]',
    '# (celsius|c)',
    '(spiked|spiking|pyrexia|pyrexial|fever|febrile|spike) [(a|temp|temperature|of|to|at|rising|with|up)]* #',
  ),
  phrases(bareT, 't (is|of|was|colon|equals|at)* #'),
  phrases(
    fever,
    '(febrile|febril|fever|fevers|pyrexia|pyrexial|rigors|rigoring|rigor)',
    'spiking [(a|temps|temperature|temperatures)]*',
    '(feverish|burning up)',
    '(running|has|with|had|got|develops|developed) [(a|an|high|raised|very)]* (temperature|temp|pyrexia) ($|and|with|since|now|today|comma|again|this|last|overnight)',
    '(high|raised) (temperature|temp)',
    '(hot|shivering|shivery|shaking|shaky|sweating) (and|slash|comma) [(feels)]* (shivery|shaking|shaky|shivering|sweaty|hot|rigors|unwell|cold|clammy|mottled|neutropenic)',
    '(neutropenic|neutropenia) [(and|comma|with|is|he)]* (shivering|shivery|rigors|hot|shaky|clammy)',
    '(shaking|rigid) chills',
    '(shivering|shaking) uncontrollably',
    '(neutropenic|neutropenia) and (unwell|septic)',
  ),
  raises('febrile_neutropenia', 'febril (neutropenia|neutropenic|neutropaenia)'),
  raises(
    'sepsis',
    'mottled (and|comma) (clammy|shivering|cold|grey|hot)',
    'sepsis',
    'septic [shock]',
    '(septicaemia|septicaemic|septicemia|septicemic|bacteraemia|bacteremia|bacteraemic|urosepsis|pyaemia|meningococcaemia)',
  ),
  phrases(
    (match, note) =>
      isCurrent(note, match) && !ofChemotherapy(note, match) ? flagged('febrile_neutropenia', match) : [],
    'febrile_neutropenia',
  ),
];
