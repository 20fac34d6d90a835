import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import { type Found, finder, type Phrases } from '../pattern/index.ts';
import { isBreak, type Token } from '../text/token.ts';
import { mark } from './questions.ts';
import { OTHER_PERSON, PLAN } from './sense.ts';

/** Under a heading of assessment and plan the state is told, and only treatments are planned. */
const TREATMENTS = -1;

const HEADINGS: readonly Phrases<number>[] = [
  {
    patterns: [
      '^ [the] (plan|plans|recommendation|recommendations|proposal|options|suggestion|suggestions|to do|advice|next steps|next line options|treatment options|management plan|mdt plan|considerations) (colon|dash|newline)',
    ],
    meaning: PLAN,
  },
  {
    patterns: [
      '^ (impression slash plan|a slash p|a and p|assessment slash plan|assessment and plan|impression and plan|mdt outcome|mdt|outcome) (colon|dash|newline)',
    ],
    meaning: TREATMENTS,
  },
  {
    patterns: [
      '^ (family history|fh|fhx|family hx) (colon|dash|newline)',
      '^ [(key|main|trial|study|the|our|major|minor|protocol|general)]* (inclusion|exclusion|eligibility|entry|selection|stopping|starting|enrolment|enrollment) [(criteria|criterion|requirements|rules|and|exclusion)]* [for _] (colon|dash|newline)',
      '^ [(the|minimum|trial|study|recist|pcwg3)]* (template|criteria|criterion|requirement|requirements|definition|definitions|guideline|guidelines|label|smpc|normal range|normal ranges|reference ranges) [for _] (colon|dash|newline)',
    ],
    meaning: OTHER_PERSON,
  },
];
const isTreatment = inClass('drug', 'drugClass', 'optionWord');

const headings = finder(HEADINGS);
const BACK_TO_FACTS = wordSet('previous after post following had received background given history');

const isNewline = (token: Token | undefined): boolean => token?.word === 'newline';

/** A heading rules its line; alone on its line, the lines below it up to a blank one or the next heading. */
function lineEnd(tokens: readonly Token[], from: number, next: number): number {
  let at = from;
  const alone = isNewline(tokens[at]) || isNewline(tokens[at - 1]);
  if (isNewline(tokens[at])) at += 1;
  while (at < next) {
    if (isNewline(tokens[at]) && (!alone || closes(tokens, at))) return at;
    at += 1;
  }
  return at;
}

const closes = (tokens: readonly Token[], at: number): boolean =>
  isNewline(tokens[at + 1]) || tokens[at + 2]?.word === 'colon' || tokens[at + 3]?.word === 'colon';

/** The family's story beside its heading is one sentence; below it, the lines. */
function familyEnd(tokens: readonly Token[], from: number, end: number): number {
  if (isNewline(tokens[from]) || isNewline(tokens[from - 1])) return end;
  let at = from;
  for (let token = tokens[at]; token && at < end && !isBreak(token); token = tokens[at]) at += 1;
  return at;
}

interface Section {
  readonly heading: Found<number>;
  /** Where its lines end, and where a plan under it goes back to what has been. */
  readonly end: number;
  readonly to: number;
}

function sectionsIn(tokens: readonly Token[]): readonly Section[] {
  const all = headings(tokens);
  return all.map((heading, index) => {
    const end = lineEnd(tokens, heading.to, all[index + 1]?.from ?? tokens.length);
    let to = heading.to;
    while (to < end && !BACK_TO_FACTS.has(tokens[to]?.word ?? '')) to += 1;
    return { heading, end, to };
  });
}

function markTreatments(tokens: readonly Token[], senses: Uint16Array, { heading, to }: Section): void {
  for (let at = heading.to; at < to; at += 1)
    if (isTreatment(tokens[at]?.word ?? '')) mark(senses, at, at + 1, PLAN);
}

/** What stands under "Plan:" is planned, under "FH:" is the family's, under "Criteria:" is nobody's. */
export function markSections(tokens: readonly Token[], senses: Uint16Array): void {
  for (const section of sectionsIn(tokens)) {
    const { heading, end, to } = section;
    if (heading.meaning === TREATMENTS) markTreatments(tokens, senses, section);
    else
      mark(
        senses,
        heading.from,
        heading.meaning === PLAN ? to : familyEnd(tokens, heading.to, end),
        heading.meaning,
      );
  }
}
