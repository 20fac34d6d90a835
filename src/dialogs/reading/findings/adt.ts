import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { DECLINED, NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { chosen, meansInFull } from './choice.ts';
import { lead, senseOf, trail } from './judge.ts';
import { isStoppedAgain, restartedAfter } from './restarted.ts';

const isDrug = inClass('drug');
const GOES_ON = wordSet('ongoing on remains remained continuing restarted resumed with still');
const AUXILIARIES = wordSet('is was has been were recently then and both had also just');

/** "Enza stopped" before "ADT continues": the verb belongs to the drug on its left. */
function belongsToDrug(note: Note, at: number): boolean {
  let left = at - 1;
  while (AUXILIARIES.has(note.tokens[left]?.word ?? '')) left -= 1;
  return isDrug(note.tokens[left]?.word ?? '');
}

const stoppedThen: Meaning = (match, note) => {
  const between = note.tokens.slice(match.from + 1, match.to - 1);
  if (between.some(({ word }) => GOES_ON.has(word)) || belongsToDrug(note, match.from)) return [];
  return stopped(match, note);
};

/** "Was on Zoladex throughout": of the Pluvicto, not of a time that is over. */
const THROUGHOUT = wordSet('throughout');

/** Stopped; "not stopped" is continuing. */
function stopped(match: Match, note: Note): readonly Candidate[] {
  const sense = senseOf(note, match);
  if (sense & (NOT_FACT | PLAN) || THROUGHOUT.has(note.tokens[match.to]?.word ?? '')) return [];
  const again = restartedAfter(note, match);
  if (again !== undefined)
    return [{ finding: 'adt', value: 'continuing', from: again, to: again + 1, era: 'now' }];
  return chosen({ finding: 'adt', value: sense & NEGATED ? 'continuing' : 'stopped' }, match, note);
}

/** "Was on Prostap until last year", "stopped having his injections", "off ADT since March". */
function isOver(note: Note, { from, to }: Match): boolean {
  const { tokens } = note;
  if (tokens[from - 1]?.word === 'stopped' && !belongsToDrug(note, from - 1)) return true;
  if (THROUGHOUT.has(tokens[to]?.word ?? '')) return false;
  const over = ['was', 'previously', 'previous', 'formerly'].includes(tokens[from - 1]?.word ?? '');
  return over || ['until', 'till'].includes(tokens[to]?.word ?? '');
}

/** "Restarted but stopped again": which of the two holds has to be asked. */
const isUnsettled = (note: Note, match: Match): boolean =>
  note.tokens.slice(match.from, match.to).some(({ word }) => word === 'restarted') &&
  isStoppedAgain(note, match);

const continuing: Meaning = (match, note) => {
  if (isOver(note, match) || senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
  return isUnsettled(note, match)
    ? [{ finding: 'adt', trouble: 'ambiguous', from: match.from, to: match.to }]
    : chosen({ finding: 'adt', value: 'continuing' }, match, note);
};

const LISTS_TREATMENTS = inClass('drug', 'drugClass', 'otherDrug');

/** "SD, PS 0, Zoladex": an item of a note by itself is a treatment that goes on; among past treatments it may be one of them. */
const asAnItem: Meaning = (match, note) => {
  const beside = [...lead(note, match.from, 5), ...trail(note, match.to, 4)];
  const past = beside.some(({ word }) => LISTS_TREATMENTS(word) || word === 'previous');
  return past ? [] : continuing(match, note).map((said) => ({ ...said, weak: true as const }));
};

const NOT_DONE = wordSet(
  'declined declines declining decline refused refuses refusing refuse rejected not_tested not never considered offered discussed cancelled deferred postponed awaiting booked pencilled penciled waiting list listed due slot arranged scheduled planned consented consent consenting considering considers thinking contemplating wants requested referred',
);

/** "Orchiectomy declined", "refused orchiectomy": within its own clause. */
function isNotDone({ tokens }: Note, { from, to }: Match): boolean {
  const ends = ({ kind, word }: Token): boolean =>
    kind === 'mark' && !['colon', 'dash', 'lparen', 'rparen', 'equals'].includes(word);
  const before = tokens.slice(Math.max(0, from - 5), from);
  const after = tokens.slice(to, to + 6);
  const end = after.findIndex(ends);
  const clause = [...before.slice(before.findLastIndex(ends) + 1), ...after.slice(0, end < 0 ? 6 : end)];
  return clause.some(({ word }) => NOT_DONE.has(word));
}

const surgical: Meaning = (match, note) => {
  const before = note.tokens[match.from - 1]?.word ?? '';
  if (['unilateral', 'left', 'right', 'partial', 'radical', 'inguinal'].includes(before)) return [];
  if (senseOf(note, match) & (NOT_FACT | PLAN | NEGATED | DECLINED) || isNotDone(note, match)) return [];
  return chosen({ finding: 'adt', value: 'orchiectomy' }, match, note);
};

/** "Never had", "never given", "never"; "never stopped" is no such thing. */
const neverBegun: Meaning = (match, note) => {
  const next = note.tokens[match.to];
  if (senseOf(note, match) & NOT_FACT || next?.kind === 'word') return [];
  return chosen({ finding: 'adt', value: 'never' }, match, note);
};

const neverStopped: Meaning = (match, note) =>
  senseOf(note, match) & (NOT_FACT | PLAN)
    ? []
    : chosen({ finding: 'adt', value: 'continuing' }, match, note);

const STOPPED = '(stopped|interrupted|missed|withheld|held|omitted|delayed|stopping)';

const DENIES = wordSet('not never');

/** "Not on ADT" may be stopped or never begun: it has to be asked. */
const notOn: Meaning = (match, note) =>
  senseOf(note, match) & NOT_FACT || lead(note, match.from, 4).some(({ word }) => DENIES.has(word))
    ? []
    : [{ finding: 'adt', trouble: 'ambiguous', from: match.from, to: match.to }];

const OFTEN =
  '(monthly|quarterly|# monthly|every # (weeks|months)|# weekly|q # [(weeks|months|m|w|mo|mths|wk)]|daily|od|every [(other|single)]* (month|week|quarter|day)|yearly|annually)';

/** Androgen deprivation: LHRH agonist or antagonist going on, castration by surgery, stopped, or never begun. */
export const adt: FindingReader = {
  phrases: [
    phrases(
      continuing,
      `(ongoing|on|remains|under|receiving|having|getting|gets|takes|taking|keeps|maintained|with|plus|despite|whilst|alongside|continue|still) [(ongoing|on|his|the|their|a|long|term|inj|lifelong|continuous|indefinite|regular|${OFTEN}|depot|background|backbone|top|of|current|same)]* hormones`,
      `hormones [(has|have|been|is|was|are|being|be|also|still|to|therapy|treatment|lparen|dash|colon)]* (ongoing|current|yes|y|continuing|going|given|in situ|up to date|unchanged|as usual)`,
      `hormones [(sr|la|depot|mg|#|im|sc|injection|injections|lparen|colon|implant|implants|la depot|comma|given)]* ${OFTEN}`,
      `(last|latest|recent|most recent) [dose|injection|depot|shot|of]* hormones __ (date|year|ago|week|month|yesterday|today)`,
      `(last|latest|next) [dose|injection|depot|shot]* [of] hormones [is|was] (due|given|on|in|ago|# weeks ago|# months ago|date)`,
      `next hormones`,
      'had [(his|the|a)]* hormones [(injection|shot|depot)]* (yesterday|today|last week|this week|this morning)',
      'hormones comma (which|that) [(he|is|has|have|been|also|still|was|are)]* (ongoing|current|continuing|maintained)',
      '(current|present) (treatment|therapy|medication|medications|systemic treatment|treatments) [(colon|is|equals|dash|includes)]* hormones',
      'hormones (via|by|as|with) [(a|the|his)]* [#] [(monthly|weekly|months|weeks|depot|implant|subcutaneous|im|dash)]* (injection|injections|depot|implant|implants) [(here|at|the|his|gp|surgery|practice|in|clinic|by|nurse|given)]* comma (ongoing|current|continuing)',
      'hormones comma [(is|still)]* (ongoing|current|continuing|continues|maintained) ($|comma)',
      'hormones [(#|mg|sr|depot|injection|given|administered)]* (on|given on) date',
      'hormones lparen hormones comma [(is|still|currently)]* (ongoing|current|continuing|yes)',
      'hormones (colon|equals|dash|via|as|slash) hormones',
      'hormones lparen hormones rparen [(ongoing|current|continuing|comma|$)]',
      `hormones [injection|dose|depot|shot|is]* (next due|due|date|given (last|this|date)|last (week|month|given))`,
      `hormones since (year|date)`,
      'hormones on $',
      'hormones [(started|in|year|date|since)]* [(comma|lparen|and|dash)]* ongoing (it|rparen)',
      'hormones (started|year|date) [(in|year|date|since)]* [(comma|lparen|and|dash)]* ongoing $',
      `${OFTEN} hormones`,
      `hormones indefinitely`,
      `(restarted|resumed|recommenced|reinstated|restarting) _ hormones`,
      `hormones (was|has been|were|then)* (restarted|resumed|recommenced|reinstated)`,
      `castrate on _ hormones`,
    ),
    phrases(
      (match, note) => continuing(match, note).map((said) => ({ ...said, era: 'now' })),
      'hormones __ stopped [(in|year|date|for|#|months|and|then|comma|but|due_to|toxicity|briefly|temporarily|weeks|ago|error|by|mistake|accident|accidentally|inadvertently|since|was|it|now)]* (restarted|resumed|recommenced|reinstated)',
      'stopped [(his|the|taking)]* hormones [(in|year|date|for|#|months|and|then|comma|but|due_to|toxicity|briefly|temporarily|weeks|ago)]* (restarted|resumed|recommenced|reinstated)',
    ),
    phrases(asAnItem, '(comma|semicolon) hormones ($|comma)'),
    phrases(stoppedThen, `stopped [taking|having|his|the|all|on]* _ hormones`),
    phrases(
      stopped,
      '(was|had been) on [(his|the)]* hormones [(until|till|up to)]',
      'hormones (until|till) [(last|year|date|month|week|spring|summer|autumn|winter|recently|the)]',
      `hormones [(was|is|has|been|had|were|have|therapy|injections|now|recently|since|then|colon|dash|lparen|treatment|not)]* stopped`,
      `(holiday|break) from hormones`,
      `hormones (holiday|break)`,
      `missed [his|the|last|#|several]* hormones`,
    ),
    phrases(surgical, 'orchiectomy'),
    meansInFull(
      { finding: 'adt', value: 'stopped' },
      'no (more|further) hormones (since|from|for)',
      'not [(had|received|been on|taken)]* [(any|his)]* hormones (for|since) [(the|about|over|last|past|previous)]* (#|date|year|a)',
    ),
    meansInFull(
      { finding: 'adt', value: 'never' },
      'never [(had|been|on|given|started|received|any|has|have|exposed|to|commenced|offered|a|an|the)]* hormones',
      'hormones naive',
      'hormones not [(yet|been|ever)]* (started|commenced|given)',
      'no [previous|prior]* hormones ever',
      'not yet (on|started) hormones',
    ),
    phrases(
      neverBegun,
      'hormones [(has|was|had|is|colon|dash|were|been)]* never [(given|had|started|received|used|been)]*',
    ),
    phrases(
      neverStopped,
      `hormones [(has|have|was|is|were|had)]* (never|not) [(been|once|ever)]* ${STOPPED}`,
      `(never|not) [(once|ever|has|he|had)]* ${STOPPED} [(his|the|any)]* hormones`,
      '(never|not) [(been|gone|once|ever|had|has|he)]* (without|off) [(his|the|any|an|a)]* hormones',
    ),
    phrases(
      notOn,
      'not [currently|now|been|ongoing|on|receiving|having|taking|under]* hormones',
      'no [current|ongoing]* hormones',
      'without hormones',
      'intermittent hormones',
    ),
  ],
  whenAsked: [
    phrases(
      continuing,
      '^ (yes|y|yep|yeah|ongoing|on it|still on it|remains on it|is on it|on board|current|regular injections|on injections|going on|not stopped|never stopped|indefinitely|on hormones|hormones)',
      `^ [(yes|comma|on|he|is|has|${OFTEN})]* hormones`,
      '^ [(yes|comma|it|he|is|they|are|has|been|still|always|continuously|ever)]* (ongoing|since (date|year|diagnosis|the start))',
      `^ [(yes|comma|he|gets|has|it|given)]* ${OFTEN}`,
    ),
    phrases(
      stopped,
      '^ [(no|yes|comma|it|was|has|been|he|they|were|we|dash|i)]* stopped',
      '^ (no|not) [(any|more|longer|anymore)]* comma stopped',
    ),
    phrases(surgical, 'surgical', 'surgery'),
    phrases(neverBegun, '^ never [had|started|given|on]*', '^ not [yet] started'),
    meansInFull({ finding: 'adt', value: 'never' }, '^ never (had|on|received|given|started) (it|any|one)'),
    phrases(neverStopped, `^ [(it|has|was|is)]* (never|not) [been] ${STOPPED}`),
    phrases(
      (match) => [{ finding: 'adt', trouble: 'ambiguous', from: match.from, to: match.to }],
      '^ (no|not currently|n|nope|none|nil) $',
      '^ (not|no) (on it|currently)',
    ),
  ],
};
