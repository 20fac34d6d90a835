import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { lead, senseOf, trail } from './judge.ts';
import { numberSaid } from './number.ts';

const WEEKS: Readonly<Record<string, (count: number) => number>> = {
  days: (count) => Math.round((count / 7) * 10) / 10,
  weeks: (count) => count,
  w: (count) => count,
  months: (count) => Math.round((count * 52) / 12),
  years: (count) => count * 52,
};

const isDrugName = inClass('drug');
const isDrug = ({ word }: Token): boolean => isDrugName(word) || word === 'hormones';

/** "Last infusion" without its drug may be another's; with lutetium it is not. */
function aboutAnotherDrug(note: Note, { from, to }: Match): boolean {
  const own = note.tokens.slice(from, to);
  if ([...own, ...trail(note, to, 2)].some(isDrug)) return true;
  return (
    !own.some(({ word }) => word === 'lutetium') &&
    [...lead(note, from, 3), ...trail(note, to, 4)].some(isDrug)
  );
}

function weeksSaid(match: Match, note: Note): readonly Candidate[] {
  const at = match.numbers.at(-1) ?? 0;
  if (senseOf(note, match) & (NOT_FACT | NEGATED | PLAN) || aboutAnotherDrug(note, match)) return [];
  const range =
    note.tokens[at - 1]?.word === 'dash' ||
    (note.tokens[at - 1]?.word === 'to' && note.tokens[at - 2]?.kind === 'number');
  if (range)
    return [{ finding: 'weeksSinceLastInfusion', trouble: 'ambiguous', from: match.from, to: match.to }];
  const unit = note.tokens.slice(at + 1, at + 3).find(({ word }) => word in WEEKS)?.word ?? 'weeks';
  return numberSaid(
    'weeksSinceLastInfusion',
    { name: 'weeks', convert: WEEKS[unit] ?? ((n) => n), timeless: true },
    match,
    note,
    at,
  );
}

const DOSE =
  '(lutetium [(<course>|dose)]|(<course>|dose) [of] [lutetium]|(cycles|infusions|dose) # [of] [lutetium])';
const PLUVICTO = '(lutetium [<course>]|cycles of lutetium)';
const LAST =
  '(last|final|ordinal|most recent|latest|sixth|completed|finished|completing|finishing|end of|completion of)';
const TIME = '(weeks|months|days|years|w)';
const ABOUT =
  '[(about|approximately|around|roughly|nearly|almost|just|over|was|is|on|colon|given|comma|lparen|dash|administered|some|received|completed|finished|approx|exactly|only)]*';

const BEGINS = wordSet('started start first began since of on ordinal to commenced');

const isLutetiumOrDrug = ({ word }: Token): boolean =>
  word === 'lutetium' || word === 'infusions' || isDrugName(word);

/** "The last one eight weeks ago": of lutetium, where that is the treatment that the words stand nearest to. */
const ofLutetium: Meaning = (match, note) => {
  const before = note.tokens.slice(Math.max(0, match.from - 30), match.from).findLast(isLutetiumOrDrug);
  const nearest = before ?? trail(note, match.to, 8).find(isLutetiumOrDrug);
  const asked = nearest === undefined && note.asked === 'pluvictoInfusions';
  return asked || nearest?.word === 'lutetium' || nearest?.word === 'infusions' ? weeksSaid(match, note) : [];
};

/** Weeks since the last infusion; months count 4⅓ weeks, rounded. */
export const weeksSinceLastInfusion: FindingReader = {
  phrases: [
    phrases(
      weeksSaid,
      `${LAST} [(of|his|the|all|#|six|planned|dose|in)]* ${DOSE} ${ABOUT} # ${TIME} (ago|back)`,
      `# ${TIME} (since|after|post|from|following|out from) [(his|the|and|completing|finishing|completion|end|of|last|final|ordinal|most|recent|having|cycle|#|all|stopping|being given|a|dose)]* ${DOSE}`,
      `(last|final|ordinal) ${DOSE} [(was|given)]* # ${TIME} (ago|back|earlier)`,
      `lutetium [(x|#|<course>|hash|slash|star|comma|all|the|therapy|treatment|lparen|rparen|of)]* (completed|finished|ended|stopped|given|done) [(x|#|<course>|lparen|rparen)]* ${ABOUT} # ${TIME} (ago|back)`,
      `(completed|finished) [(his|the)]* lutetium hash # # ${TIME} (ago|back)`,
      `lutetium hash # (was|is|on|given) ${ABOUT} # ${TIME} (ago|back)`,
      `(completed|finished) [(all|the|his|of|planned)]* lutetium [(lparen|x|#|<course>|rparen|comma|of)]* # ${TIME} (ago|back)`,
      `# ${TIME} post lutetium`,
      '^ [(dash|star)]* weeks since [(his|the)]* last [(infusions|dose|cycles|lutetium)]* [(colon|equals|dash|is)]* #',
      `last (infusions|dose|lutetium) [(was|is)]* before # ${TIME}`,
      `(completed|finished) [(all|the|his|#|of|six|planned)]* (lutetium|<course> of lutetium|lutetium <course>) ${ABOUT} # ${TIME} (ago|back)`,
      `# ${TIME} (since|after) [(the|his)]* last (one|1|<course>|dose)`,
      `(last|final) ${PLUVICTO} # ${TIME}`,
      `lutetium [(x|#|cycles|lparen|comma|completed|slash|hash|dash|rparen|star|of|all|fullstop|the)]* last [(dose|one|1|infusion|cycle|was|given|cycles|on|received|about|approximately)]* # ${TIME} (ago|back)`,
      `lutetium comma the last 1 # ${TIME} (ago|back)`,
      `lutetium [(x|#|<course>|is|are|was|were|the|therapy|treatment|all)]* (completed|given|done|stopped) since # ${TIME}`,
      `<course> [(comma|rparen|fullstop|and|the|with|his)]* last [(1|one|dose|was|given|<course>)]* # ${TIME} (ago|back)`,
    ),
    phrases(
      (match, note) =>
        lead(note, match.from, 3).some(({ word }) => BEGINS.has(word)) ? [] : weeksSaid(match, note),
      `lutetium # ${TIME} (ago|back)`,
    ),
    phrases(
      ofLutetium,
      `(last|final|latest|most recent|most recently) [(1|one|was|of|them|these|given|about|only|roughly|some|on|being)]* # ${TIME} (ago|back)`,
    ),
  ],
};

function monthsSaid(match: Match, note: Note): readonly Candidate[] {
  const at = match.numbers.at(-1) ?? 0;
  if (senseOf(note, match) & (NOT_FACT | NEGATED | PLAN)) return [];
  if (note.tokens.slice(match.from, match.to).some(({ word }) => isDrugName(word) && word !== 'docetaxel'))
    return [];
  const unit = note.tokens[at + 1]?.word;
  const convert = (count: number): number =>
    unit === 'years' ? count * 12 : unit === 'weeks' ? Math.round((count * 12) / 52) : count;
  return numberSaid(
    'docetaxelResponseMonths',
    { name: 'docetaxel', convert, timeless: true },
    match,
    note,
    at,
  );
}

const SPAN = '(months|years|weeks)';

/** Progression-free interval after docetaxel. */
export const docetaxelResponseMonths: FindingReader = {
  phrases: [
    phrases(
      monthsSaid,
      `docetaxel [(x|#|<course>|year|comma|lparen|with|a|good|excellent|and|gave|achieved|produced|led to|partial|then|had|was|durable|initial|responding|for|followed by|psa)]* responding [(of|for|lasting|lasted|was|over|about|approximately|around|duration|that|comma|lparen|dash|colon|nearly|almost|maintained)]* # ${SPAN}`,
      `responding [(well|duration|nicely|to|on|with|for|lasted|lasting|of|interval|time|the|his|from)]* docetaxel [(for|lasted|lasting|was|of|duration|about|approximately|around|over|nearly|almost|colon|dash|x|#|<course>|and|progression|comma|lparen|held|maintained)]* # ${SPAN}`,
      `(progressed|relapsed|pd) [within|only|just|about]* # ${SPAN} (of|after|post|following|from) [(completing|finishing|completion|end|of|the|stopping|last)]* docetaxel`,
      `docetaxel [(x|#|<course>|year|comma|lparen|with|a|had|gave|rparen|then)]* # ${SPAN} (pfs|rpfs|responding|remission|control|disease control|progressed free|progression free|benefit|progressed free interval|progressed free survival|ttp)`,
      `docetaxel [(x|#|<course>|year|comma|lparen|with|a|had|gave|rparen)]* (pfs|rpfs|ttp|progression free interval|progression free survival|time to progression|disease control|progression free|remission|sd|stable|progressed free|progressed free interval|progressed free survival|pfi|control) [(of|for|was|lasting|lasted|about|colon|over)]* # ${SPAN}`,
      `(pfs|ttp|pfi|progressed free interval|progressed free survival|progressed free|disease control|time to progressed) [(of|after|on|with|from|post|following|interval|was)]* docetaxel [(was|of|about|colon|lasting|lasted|for|around|over)]* # ${SPAN}`,
      `(controlled|under control|disease free|in remission|progressed free|stable) for [(about|around|over|nearly)]* # ${SPAN} (after|post|following|on|with|from) docetaxel`,
      `(pfs|rpfs|ttp|pfi|progressed free interval|progressed free survival|progressed free period|remission|disease control|time to progressed) [(of|was|is|about|approximately|around|over|nearly|colon|equals|lasting)]* # ${SPAN} (after|on|with|from|following|post) docetaxel`,
      'docetaxel interval [(of|was|is|about|approximately|around|colon|equals)]* # (months|years)',
      `# ${SPAN} [(of)]* (progressed free interval|progressed free|responding|sd|disease control|remission|benefit|control|pfs) [(after|on|to|with|from|following|post|interval|completing|completion|finishing|of)]* docetaxel`,
      `docetaxel [(x|#|<course>|in|year|with|comma)]* # ${SPAN} before progressed`,
      `docetaxel gave [(him|a|the|good|long)]* (progressed free interval|progressed free|remission|pfs) [(interval|survival|of)]* # ${SPAN}`,
      `docetaxel [(responding|lasted|worked|held|controlled|his|the|it|disease|him)]* (lasted|worked for|held [(him|it|disease|things)]* for|controlled [(his|the|disease|things)]* for) [(about|around|over)]* # ${SPAN}`,
      `responded for # ${SPAN} to docetaxel`,
      `docetaxel [(x|#|<course>|in|year|date|given|semicolon|comma|with|was|and|he|lparen|had|then|remained)]* (progressed free|progression free) [(for|about|around|over|nearly)]* # ${SPAN} [(afterwards|after|thereafter|it|rparen)]`,
      `docetaxel [(x|#|<course>|in|year|date|given|semicolon|comma|with|was|and|he|then)]* # ${SPAN} without progressed`,
    ),
  ],
};
