import type { FindingKey } from '../../engine/index.ts';
import { type Candidate, isTrouble } from './findings/candidate.ts';
import { CONVERSIONS } from './findings/labs.ts';
import { type NumberKey, numberSaid } from './findings/number.ts';
import { testosteroneSaid } from './findings/testosterone.ts';
import { type Note, ofNote } from './note.ts';
import { type Found, finder, type Phrases } from './pattern/index.ts';
import { isBreak } from './text/token.ts';

/** What a finding is called where one says that it is wrong. */
const NUMBERS: readonly (readonly [NumberKey, string])[] = [
  ['ecog', '(ecog|ps)'],
  ['karnofsky', 'karnofsky'],
  ['pluvictoInfusions', '(infusions|cycles|number of (infusions|cycles)|infusion count)'],
  ['anc', 'anc'],
  ['platelets', 'platelets'],
  ['haemoglobin', 'haemoglobin'],
  ['creatinineClearance', 'creatinine_clearance'],
  ['potassium', 'potassium'],
  ['correctedCalcium', 'calcium'],
  ['lvef', 'lvef'],
  ['age', 'age'],
  ['neuropathyGrade', 'neuropathy'],
];
const OTHERS: readonly (readonly [FindingKey, string])[] = [
  ['testosterone', 'testosterone'],
  ['psa', 'psa'],
  ['adt', 'hormones'],
  ['msi', '(msi|mss|mmr)'],
  ['hrr', '(genes|molecular|brca1/2|brca1|brca2|hrr)'],
  ['imaging', '(imaging|ct|bone_scan)'],
  ['diseaseStatus', '(disease status|disease state|progression status)'],
  ['prior', '<drug>'],
];

const IS =
  '[(status|value|level|result|number|count|grade|part|bit|entry|is|was|are|were|looks|seems|above|you|have|has)]*';
const WRONG =
  '(wrong|incorrect|mistaken|untrue|false|not (right|correct|true|accurate)|a mistake|a typo|an error)';
const OF_IT =
  '[(the|his|that|this|my|earlier|previous|first|last|old|value|result|of|for|about|what|i|said)]*';
const AND_IS =
  '[(comma|fullstop|dash|semicolon|it|is|was|should|be|actually|now|the|correct|value|that|he|read)]*';
const TAKE_BACK = '(remove|delete|disregard|scratch|strike|withdraw|discard|ignore|forget)';

const disputesOf = (name: string): readonly string[] => [
  `${name} ${IS} [# [<unit>]] ${IS} ${WRONG}`,
  `(correct|right|fine|good|ok|yes|true) [comma] (except|but|apart|besides|save|bar|other than) [(for|from|the|his|that)]* ${name} ($|comma)`,
  `${TAKE_BACK} ${OF_IT} ${name} ($|comma|fullstop|semicolon|and|it)`,
];

interface Dispute {
  readonly finding: FindingKey;
  /** Reads the number that stands in its place. */
  readonly anew?: (note: Note, at: number) => readonly Candidate[];
}

const namedWrong = ([finding, name]: readonly [FindingKey, string]): Phrases<Dispute> => ({
  patterns: disputesOf(name),
  meaning: { finding },
});

const putAnew = (
  finding: FindingKey,
  name: string,
  read: (note: Note, at: number) => readonly Candidate[],
): Phrases<Dispute> => ({
  patterns: disputesOf(name).map((dispute) => `${dispute} ${AND_IS} [(lt|less than|below)] #`),
  meaning: { finding, anew: read },
});

const disputing = finder<Dispute>([
  ...[...NUMBERS, ...OTHERS].map(namedWrong),
  ...NUMBERS.map(([finding, name]) => {
    const convert = CONVERSIONS[finding];
    const words = { name, ...(convert ? { convert } : {}) };
    return putAnew(finding, name, (note, at) =>
      numberSaid(finding, words, { from: at, to: at + 1, numbers: [at] }, note, at),
    );
  }),
  putAnew('testosterone', 'testosterone', (note, at) =>
    testosteroneSaid({ from: at, to: at + 1, numbers: [at] }, note),
  ),
]);

const unsaid = finder([
  {
    patterns: [
      '(i|we) [(have|had|did)]* (never|not) [(once|ever)] (said|say|told|tell|gave|give|wrote|write|typed|type|entered|enter|mentioned|mention|claimed|claim|meant|mean) [(you|that|it|was|is|he|had|to|the)]*',
    ],
    meaning: true,
  },
]);

const LONGEST_CLAUSE = 8;

/** The clause that "I never said" takes back, as tokens. */
function clauseAfter({ tokens }: Note, from: number): number {
  let to = from;
  for (; to < from + LONGEST_CLAUSE; to += 1) {
    const token = tokens[to];
    if (!token || isBreak(token) || ['comma', 'but', 'and'].includes(token.word)) return to;
  }
  return to;
}

const named = ofNote((note) => disputing(note.tokens));
const denied = ofNote((note) =>
  unsaid(note.tokens).map(({ from, to }) => ({ from, to: clauseAfter(note, to) })),
);

/** Whether a message says that something recorded is wrong, or was never said. */
export const isDisputing = (note: Note): boolean => named(note).length + denied(note).length > 0;

const open = (finding: FindingKey, from: number, to: number): Candidate => ({
  finding,
  trouble: 'ambiguous',
  from,
  to,
});

/** What was said, less what "I never said" takes back: that is open. */
function withoutUnsaid(note: Note, said: readonly Candidate[]): readonly Candidate[] {
  return said.map((one) =>
    denied(note).some(({ from, to }) => from <= one.from && one.from < to) && one.finding !== 'redFlags'
      ? open(one.finding, one.from, one.to)
      : one,
  );
}

type Wrong = Found<Dispute>;

/** The candidates of a disputed finding: the number put in its place, what is said of it afterwards, or that it is open. */
function settled(note: Note, wrongs: readonly Wrong[], said: readonly Candidate[]): readonly Candidate[] {
  const [wrong] = wrongs;
  if (!wrong) return said;
  const { anew } = wrong.meaning;
  const at = wrong.numbers.at(-1);
  if (anew && at !== undefined) return anew(note, at);
  const later = said.filter((one) => one.from >= wrong.to && !isTrouble(one));
  return later.length > 0 ? later : [open(wrong.meaning.finding, wrong.from, wrong.to)];
}

/** What was said, less what the same message says is wrong or was never said. Emergencies are never taken back so. */
export function withoutDisputed(note: Note, said: readonly Candidate[]): readonly Candidate[] {
  if (!isDisputing(note)) return said;
  const kept = withoutUnsaid(note, said);
  const findings = [...new Set(named(note).map(({ meaning }) => meaning.finding))];
  const others = kept.filter(({ finding }) => !findings.includes(finding));
  const anew = findings.flatMap((finding) => {
    const wrongs = named(note).filter(({ meaning }) => meaning.finding === finding);
    const fullest = [...wrongs].sort((a, b) => b.to - a.to);
    return settled(
      note,
      fullest,
      kept.filter((one) => one.finding === finding),
    );
  });
  return [...others, ...anew];
}
