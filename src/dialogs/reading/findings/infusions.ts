import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { isInexact } from './inexact.ts';
import { lead, senseOf, trail } from './judge.ts';
import { numberSaid } from './number.ts';
import { isValue } from './value.ts';

const isAnyDrug = inClass('drug', 'drugClass', 'otherDrug');
const wordAt = (note: Note, at: number): string => note.tokens[at]?.word ?? '';

const OTHERS = wordSet(
  'radiotherapy vaccine vaccines vaccination vaccinations antibiotics iron physiotherapy bcg brachytherapy sbrt',
);

/** Without lutetium in the phrase, a drug in the same sentence claims the cycles: "10 cycles of cabazitaxel". */
function belongsToDrug(note: Note, { from, to }: Match): boolean {
  if (note.tokens.slice(from, to).some(({ word }) => word === 'lutetium')) return false;
  return [...lead(note, from, 8), ...trail(note, to, 5)].some(
    ({ word }) => isAnyDrug(word) || OTHERS.has(word),
  );
}

const LIMITS = wordSet('maximum max limit');

/** "Up to six", "a maximum of six": what may be given. */
const isLimit = (note: Note, at: number): boolean =>
  wordAt(note, at - 1) === 'to' || lead(note, at, 3).some(({ word }) => LIMITS.has(word));

const OF_WHICH = wordSet('the his all a planned scheduled intended possible total');

/** The whole that a count is of: the second six of "6 of 6", the six of "4 of planned 6". */
function isWhole(note: Note, at: number): boolean {
  let joint = at - 1;
  while (OF_WHICH.has(wordAt(note, joint))) joint -= 1;
  return (
    ['of', 'slash'].includes(wordAt(note, joint)) &&
    (note.tokens[joint - 1]?.kind === 'number' || wordAt(note, joint - 1) === 'out')
  );
}

const MORE = ['more', 'further', 'additional', 'extra'];

/** "6 + 2 cycles", "4 Pluvicto then 2 more": a sum is asked, not made. */
function isAddedTo({ tokens }: Note, at: number, to: number): boolean {
  if (tokens[at - 1]?.word === 'plus' && tokens[at - 2]?.kind === 'number') return true;
  if (tokens[at + 1]?.word === 'plus' && tokens[at + 2]?.kind === 'number') return true;
  const after = tokens.slice(to, to + 6);
  return after.some(({ kind }, index) => kind === 'number' && MORE.includes(after[index + 1]?.word ?? ''));
}

/** "Pluvicto is given for 6 cycles" says how it is given, not to whom. */
const isGeneral = (note: Note, { from, to }: Match): boolean =>
  note.tokens
    .slice(from, to)
    .some(
      ({ word }, at) =>
        word === 'is' &&
        ['given', 'administered', 'approved', 'licensed'].includes(wordAt(note, from + at + 1)),
    );

/** Not a count of infusions given: planned ones, doses in GBq, another drug's cycles. */
const COUNTED: ReadonlySet<string> = new Set(['cycles', 'hash', 'lines']);

const TO_COME = wordSet(
  'due delayed deferred postponed next booked scheduled planned pending cancelled canceled tomorrow soon outstanding upcoming awaiting awaited rescheduled hold stopped',
);
const GIVEN = wordSet('given completed done received had finished administered tolerated');
const NUMBERED = wordSet('ordinal c cycles');
const FARTHEST_PLAN = 4;

/** "C6 due in December", "sixth next week": the infusion of this number is still to come. */
function isToCome(note: Note, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  const words = note.tokens.slice(from, to).map(({ word }) => word);
  const numbered = [wordAt(note, from - 1), ...words].some((word) => NUMBERED.has(word));
  const after = trail(note, to, FARTHEST_PLAN).map(({ word }) => word);
  const end = after.findIndex((word) => word === 'comma' || GIVEN.has(word));
  const said = end < 0 ? after : after.slice(0, end);
  return numbered && !words.some((word) => GIVEN.has(word)) && said.some((word) => TO_COME.has(word));
}

const MOST_PLANNED = 6;

/** "6/8": a day and a month sooner than six of eight. */
const isDay = ({ tokens }: Note, at: number): boolean =>
  tokens[at + 1]?.word === 'slash' && (tokens[at + 2]?.value ?? 0) > MOST_PLANNED;

const counted: Meaning = (match, note) => {
  const at = match.numbers[0];
  if (at === undefined || senseOf(note, match) & (NOT_FACT | PLAN | NEGATED)) return [];
  if (isAddedTo(note, at, match.to) || isInexact(note, at)) return unsure(match);
  if (
    !isValue(note.tokens, at, COUNTED) ||
    isWhole(note, at) ||
    isLimit(note, at) ||
    isDay(note, at) ||
    isToCome(note, match) ||
    belongsToDrug(note, match) ||
    isGeneral(note, match)
  )
    return [];
  return numberSaid('pluvictoInfusions', { name: 'lutetium', timeless: true }, match, note, at);
};

const unsure = ({ from, to }: Match): readonly Candidate[] => [
  { finding: 'pluvictoInfusions', trouble: 'ambiguous', from, to },
];

/** "Has not completed 6", "due his sixth": that it is not so many is said, not how many. */
const notSoMany: Meaning = (match, note) => {
  const at = match.numbers[0];
  const counts = at === undefined || isValue(note.tokens, at, COUNTED);
  return !counts || senseOf(note, match) & NOT_FACT || belongsToDrug(note, match) ? [] : unsure(match);
};

/** In an answer any count that is not exact is asked again: "about 6", "6 or so". */
const inexactly: Meaning = (match, note) => {
  const at = match.numbers[0] ?? match.from;
  return isInexact(note, at) && isValue(note.tokens, at, COUNTED) ? unsure(match) : [];
};

/** "Planned six, stopped after three": the last count holds, whatever was planned before it. */
const inTheEnd: Meaning = (match, note) => {
  const at = match.numbers.at(-1) ?? match.from;
  return counted({ from: at, to: match.to, numbers: [at] }, note);
};

/** "All six given", "stopped after C3", where lutetium is what the sentence before or after is about. */
const ofLutetium: Meaning = (match, note) => {
  const near = note.tokens.slice(Math.max(0, match.from - 20), match.to + 10);
  const treated = near.filter(({ word }) => isAnyDrug(word) || word === 'lutetium');
  return treated.length > 0 && treated.every(({ word }) => word === 'lutetium') ? inTheEnd(match, note) : [];
};

/** "His sixth and final infusion". */
function ordinal(match: Match, note: Note): readonly Candidate[] {
  const value = note.tokens.slice(match.from, match.to).find(({ word }) => word === 'ordinal')?.value;
  if (value === undefined || senseOf(note, match) & (NOT_FACT | PLAN | NEGATED) || isToCome(note, match))
    return [];
  return [{ finding: 'pluvictoInfusions', value, from: match.from, to: match.to }];
}

const OF_ALL =
  '[(of|slash|out of) [(the|all|his|a)]* [(planned|scheduled|intended|possible|total)]* # [(planned|scheduled|intended)]]';
const FILLING =
  '[(<is>|treatment|therapy|received|had|given|lparen|completed|done|for|all|total of|total|he|has|now|dash|colon|comma|finished|got|so far|times|only)]*';
const COURSE = '(<course>|hash|x|times|treatments)';
const DONE =
  '(completed|received|had|finished|all|got through|tolerated|done|undergone|underwent|given|managed|got|administered)';

const FINISHED = '(completed|complete|finished|finish|received|receive|had|given|done|reached|got)';

/** Completed infusions of lutetium-177 PSMA: "6 cycles of Pluvicto", "Lu x6", "6# Lu", "completed 6 of 6". */
export const infusions: FindingReader = {
  phrases: [
    phrases(
      counted,
      `lutetium ${FILLING} (x|star|times) #`,
      `lutetium ${FILLING} # ${OF_ALL} ${COURSE}`,
      `lutetium ${FILLING} # (slash|of|out of) #`,
      'lutetium hash # [(was|is)] # (weeks|months) ago',
      'lutetium (colon|lparen|dash) # (rparen|$|comma)',
      `# ${OF_ALL} ${COURSE} [(of|with|complete|completed|the|a|his|intravenous|iv|prior|previous|total|received|had|given|x)]* lutetium`,
      `# ${OF_ALL} [planned] lutetium [<course>]`,
      'lutetium <course> [(completed|given|received|so far|number|total|done)]* (colon|equals|dash|is|was) #',
      'lutetium <course> (completed|given|received|so far|done) [(colon|equals|dash|is|was)]* #',
      '(number|no|total) of lutetium <course> [(completed|given|received|so far|colon|equals|dash|is|was)]* #',
      'lutetium (c|cycle|cycles) # [(completed|given|done|received|finished)]',
      'lutetium hash #',
      'all [(the|his)]* # [planned] lutetium <course> [(were|have been|was)]* (delivered|given|completed|administered|done)',
      '# (x|star|of) lutetium',
      '# of (the|his) lutetium',
      '^ [(dash|star)]* infusions colon # [slash #]',
      '# lutetium [(<course>|completed|received|given)]',
      `${DONE} [(the|his|all|of|a|total|full|course|only|just|through)]* # ${OF_ALL} [(lutetium|planned)]* (<course>|hash) [of lutetium]`,
      `${DONE} # (of|slash|out of) #`,
      `<course> # [of #] [of] lutetium ${DONE}`,
      `${DONE} [(his|the)] cycles # [(of|slash) #] [of] lutetium`,
      `(lutetium <course>|<course>) # [of lutetium] [(was|on|date)]* (completed|given|received|done|finished|administered)`,
      'lutetium hash # [(was|on)]* (completed|given|received|done|finished|administered)',
      '(cycles|dose|infusions) # of lutetium (on|in|date|was|given|completed)',
      `# infusions ${FILLING} $`,
      `# (of|slash|out of) [(the|his|a|all)]* (planned|scheduled|intended) # [<course>] [(were|have been|have|so far|now|was)]* (completed|received|done|given|administered|had)`,
      '# infusions (so far|in total|completed|received|given|comma)',
    ),
    phrases(
      inTheEnd,
      `lutetium [(but|comma|and|he|was|therapy|had|rparen|only|then|it|cycles)]* (stopped|received|completed|got|given|managed|tolerated|had) [(only|after|at|just|early|the|him)]* # [<course>]`,
      `(stopped|received|completed|got|given|managed|tolerated|had) [(only|after|at|just|early)]* # [<course>] of lutetium`,
      'lutetium lparen [(year|date|dash|#|comma|to|in)]* # <course>',
      'lutetium [(c|cycles)] 1 (dash|to) # (given|completed|done|received)',
      `lutetium # gbq [(each|every|weeks|months|q|w|#|comma)]* (x|star|for|times) #`,
    ),
    phrases(
      ofLutetium,
      `all [(the|of|his)]* # [planned] [<course>] [(were|have|been|was|now)]* (given|completed|done|received|administered|delivered)`,
      '(stopped|completed|finished|ended) (after|at|with) (c|cycles) #',
      'all # $',
    ),
    phrases(
      ordinal,
      '(final|last) [(and|lparen|comma)]* ordinal [rparen] [(dose|<course>|of)]* lutetium',
      '(completed|had|received|after|since|finished|following|post|given|completing) [(his|the|a)]* ordinal [and (final|last)] [(dose|<course>)] [of] lutetium',
      '(completed|had|received|after|since|finished|following|post|given|completing) [(his|the|a)]* ordinal [and (final|last)] lutetium [(dose|<course>)]',
      'ordinal [(and final|and last)] lutetium [(dose|<course>)] [(was|on|date)]* (given|completed|received|done|administered|finished)',
      '(his|the) ordinal and (final|last) [(dose|<course>|of)]* lutetium',
      '(since|after) (his|the) ordinal and (final|last) infusions',
    ),
    phrases(
      notSoMany,
      `not [(yet|quite|fully|been|have|has|he)]* ${FINISHED} [(all|the|his|of|a|full)]* # [<course>] [(of|hash)]* [lutetium] (lutetium|<course>|$|comma|and|but)`,
      `yet to (complete|finish|receive|have|get) [(all|the|his|a)]* (#|ordinal)`,
      `(due|awaiting|awaits|needs|booked for|waiting for|before) [(the|his|a)]* ordinal [(dose|<course>|lutetium|and|last|final)]* ($|comma|and|next|in|on|this|tomorrow|soon|date)`,
    ),
    phrases(
      (match, note) =>
        senseOf(note, match) & (NOT_FACT | PLAN)
          ? []
          : [{ finding: 'pluvictoInfusions', value: 0, from: match.from, to: match.to }],
      'no lutetium (yet|so far|given|received|$)',
      '(not|never) [(yet|had|received|started|been given|has|have)]* [(had|received|started|been given|given)] [any]* lutetium [yet] $',
      'lutetium naive',
    ),
  ],
  whenAsked: [
    phrases(inexactly, '#'),
    phrases(notSoMany, 'not #'),
    phrases(
      (match, note) => counted({ ...match, to: (match.numbers.at(-1) ?? match.from) + 1 }, note),
      `^ [(yes|he|has|had|only|just)]* # ${OF_ALL} [<course>] $`,
      `^ [(yes|he|has|had|all|completed|received|got|the|comma)]* # [${OF_ALL}] [<course>] [(completed|given|done|received)] (comma|semicolon|dash|lparen|fullstop|and) [(the|his|with|and)]* (last|most recent|latest|final)`,
    ),
    phrases(
      (match) => [{ finding: 'pluvictoInfusions', value: 0, from: match.from, to: match.to }],
      '^ (none|no|not) [(started|had|given|one)]* yet $',
    ),
    phrases(
      counted,
      '^ [(just|only|he|had|got|managed|about|has)]* # [<course>] [(only|comma|then|and|but|dash|lparen|he|was|it|treatment)]* stopped',
    ),
  ],
};
