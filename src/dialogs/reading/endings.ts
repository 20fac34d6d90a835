import type { RedFlag } from '../../engine/index.ts';
import { clearedByScan, deniedIn } from './findings/emergencies/denied.ts';
import { senseOf } from './findings/judge.ts';
import { type Note, noteOf } from './note.ts';
import { finder, type Match } from './pattern/index.ts';
import { HYPOTHESIS, OTHER_PERSON, PLAN, QUESTION } from './sense/sense.ts';

const IT = '[(it|that|this|all|they|these|both|emergency|now|so|everything|the|scare|yes|comma)]*';
const HAS = '[(has|have|is|are|was|were|been|all|now|since|already|fully)]*';

const ends = finder<true>([
  {
    patterns: [
      'false alarm',
      'dealt with',
      'been (treated|sorted|sorted out|resolved|managed)',
      `^ ${IT} ${HAS} (ruled out|excluded|resolved|sorted|sorted out|settled|over)`,
      'no longer (an emergency|an issue|a problem|in danger)',
      '(turned|turns) out [(to be)] (negative|nothing|normal|fine|clear)',
    ],
    meaning: true,
  },
]);

const TAKES_BACK = ['not', 'never', 'be', 'to', 'no', 'until', 'being', 'yet', 'nothing', 'hardly'];
const DOUBTED = HYPOTHESIS | QUESTION | PLAN | OTHER_PERSON;

const isSaid = (note: Note, match: Match): boolean =>
  (senseOf(note, match) & DOUBTED) === 0 &&
  !note.tokens.slice(Math.max(0, match.from - 2), match.to).some(({ word }) => TAKES_BACK.includes(word));

/** What a message says is over: every emergency told so far, or those that it names as excluded. */
export interface Over {
  readonly all: boolean;
  readonly flags: readonly RedFlag[];
}

/** "That's been dealt with", "not cord compression", "MRI clear"; undefined where nothing is said to be over. */
export function overIn(text: string): Over | undefined {
  const note = noteOf(text);
  const all = ends(note.tokens).some((match) => isSaid(note, match));
  const flags = [...deniedIn(note), ...(all ? [] : clearedByScan(note))];
  return all || flags.length > 0 ? { all, flags } : undefined;
}

const WHO = '(he|patient|dad|father|husband|mr|grandad|granddad|partner|brother|uncle)';

const ofDeath = finder<'died' | 'outlook'>([
  {
    patterns: [
      `^ [(sadly|unfortunately|comma|the|my|our|i am afraid|sorry|hello|just|to say|that)]* ${WHO} [(has|had|sadly|just|unfortunately|peacefully)]* (died|passed away|passed on|is dead|is deceased)`,
    ],
    meaning: 'died',
  },
  {
    patterns: [
      'how long (has|does|have|did|will|would|might) (he|we|i|they|patient|dad|my dad|my husband|my father) [(really|still|realistically)]* (got|have|live|survive|last|left)',
      'how long [(is|has)]* (left|to live)',
      'how (long|much time) [(has|have|is|does|he|we|i|there|got|really)]* left',
      '(is|are|am) (he|patient|dad|i|my dad|my husband|my father|we) [(actually|now|really|going to|gonna)]* (dying|die|terminal|end of life)',
      '(will|does) (he|this|it|i|dad|patient) [(going|have)]* (die|kill him|kill me|be fatal|survive this)',
      '(what is|whats|give me|tell me) [(his|the|my)]* (prognosis|life expectancy|survival|outlook)',
      '(his|my) (prognosis|life expectancy)',
      '(months|weeks|years|days) [(does|has|he|left|to)]* (left to live|to live)',
    ],
    meaning: 'outlook',
  },
]);

/** Whether a message tells that the patient died, or asks how long he has to live. */
export const deathIn = (text: string): 'died' | 'outlook' | undefined => {
  const found = new Set(ofDeath(noteOf(text).tokens).map(({ meaning }) => meaning));
  if (found.has('died')) return 'died';
  return found.has('outlook') ? 'outlook' : undefined;
};
