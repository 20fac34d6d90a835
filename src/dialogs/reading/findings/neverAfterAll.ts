import { DRUGS, type Drug } from '../../../engine/index.ts';
import type { Note } from '../note.ts';
import type { Match, Phrases } from '../pattern/index.ts';
import { DECLINED, HYPOTHESIS, NOT_FACT, UNCERTAIN } from '../sense/sense.ts';
import { type Candidate, type Meaning, phrases } from './candidate.ts';
import { senseOf } from './judge.ts';

const isDrug = (word: string): word is Drug => (DRUGS as readonly string[]).includes(word);

function drugIn(note: Note, match: Match, given: boolean, allowed: number): readonly Candidate[] {
  const at = note.tokens.slice(match.from, match.to).findIndex(({ word }) => isDrug(word)) + match.from;
  const word = note.tokens[at]?.word ?? '';
  return isDrug(word) && !(senseOf(note, { from: at, to: at + 1 }) & NOT_FACT & ~allowed)
    ? [{ finding: 'prior', value: { [word]: given }, from: match.from, to: match.to }]
    : [];
}

const never: Meaning = (match, note) => drugIn(note, match, false, UNCERTAIN | HYPOTHESIS);

const taken: Meaning = (match, note) => (senseOf(note, match) & DECLINED ? [] : drugIn(note, match, true, 0));

const RECORDED =
  '(recorded|documented|listed|coded|entered|noted|letter|notes|record|records|file|chart|summary|referral|discharge)';
const HAVING =
  '[(say|says|said|state|states|stated|suggest|suggests|as|having|had|that|he|has|in|the|shows|show|been|a|was|received|given|patient|claims|mentions)]*';
const TREATED =
  '[(exposed|treated|given|pretreated|positive|was|had|having|it|in|error|but|this|that|is|wrong|incorrect|not|true|comma|colon|semicolon|fullstop|lparen|rparen|dash)]*';
const HE = '[(he|patient|has|in|fact|actually|was|did|had|really)]*';
const IT = '[(had|received|have|been|given|got|get|taken|took|it|this|that|any)]*';

/** Once planned, refused or written down, and what came of it in the end. */
export const neverAfterAll: readonly Phrases<Meaning>[] = [
  phrases(
    never,
    '<drug> [(was|were|had|has|been|is)]* (considered|planned|offered|discussed|proposed|recommended|prescribed|approved|arranged|booked|scheduled|ordered|requested|funded|advised|suggested) [(comma|lparen)]* (but|and|though) [(was|ultimately|he|in|the|end|has|had|eventually)]* (not|never) [been|yet]* (given|started|received|used|administered|had|taken|pursued)',
    '<drug> [(was|were|had|has|been)]* prescribed [comma] but [(he|was|it)]* not_tested',
    `(consented|booked|listed|referred|offered|scheduled|planned|prescribed|considered|approved) [(for|with|to|have|start|him|it|was|a|the)]* <drug> [(cycles|in|date|year|#|comma|lparen|dash)]* (but|and|though) [(it|he|this|that|was|has|had|been|in|the|end|then|ultimately|actually)]* (never|not) [(been|in|the|end|actually|was)]* (given|received|started|got|had|administered|commenced|taken|begun) [(it|them)]`,
    `${RECORDED} ${HAVING} <drug> ${TREATED} he ${HE} (never|not) ${IT} ($|comma|and|but)`,
  ),
  phrases(
    taken,
    '(declined|refused|rejected|turned down) <drug> [(in|year|date|at|first|initially|before|once|previously|back|last|#|time|years|ago)]* [comma] [(but|and|then|later|subsequently|eventually|he|has|since|finally|afterwards|now|did)]* (took|had|have|received|accepted|got|tried) (it|this|that)',
  ),
];
