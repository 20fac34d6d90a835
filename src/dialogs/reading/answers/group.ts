import type { Drug, NOT_AVAILABLE } from '../../../engine/index.ts';
import { PRIOR_GROUPS, type PriorGroup } from '../../../machine/index.ts';
import { type Candidate, isTrouble } from '../findings/candidate.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { finder } from '../pattern/index.ts';
import { essence, saysNo, saysYes, wholly } from './short.ts';

const saysNone = wholly(
  '(no|none|neither|never|nil|nope|not|n) [(of|them|these|those|one|1|either|drug|drugs|any|at|all|had|given|previous|exposure|used|received|the|above)]*',
  '(naive|unexposed|untreated)',
  'not (had|received|given) any [of]* [them|these]*',
);
const saysBoth = wholly('(all|all of|each) [(of|them|these|those|drugs|given|received|had|used)]*');

const saysTwo = wholly('(both|2) [(of|them|these|those|drugs|given|received|had|used)]*');
const saysFour = wholly('all 4 [(of|them|these|those|drugs|given|received|had|used)]*');

/** Beside drug names these leave an answer a closed list; any other word may mean that more is to be said. */
const IN_LIST = wordSet(
  'and comma plus slash lparen rparen star only just both all fullstop newline bang yes y he has had received given previous patient but not none no others other of them the nothing else then first second later for in x cycles months years weeks',
);

const isClosedList = (note: Note, drugs: readonly Drug[]): boolean =>
  note.tokens.every(
    ({ word, kind }) =>
      kind === 'number' || kind === 'date' || IN_LIST.has(word) || drugs.some((drug) => drug === word),
  );

const drugsOf = (asked: PriorGroup): readonly Drug[] => PRIOR_GROUPS[asked];

const filled = (
  drugs: readonly Drug[],
  given: boolean | typeof NOT_AVAILABLE,
): Partial<Record<Drug, boolean | typeof NOT_AVAILABLE>> =>
  Object.fromEntries(drugs.map((drug) => [drug, given]));

/** The drugs of the group that the message itself speaks of. */
function spokenOf(drugs: readonly Drug[], general: readonly Candidate[]): ReadonlyMap<Drug, unknown> {
  const spoken = new Map<Drug, unknown>();
  for (const candidate of general) {
    if (isTrouble(candidate) || candidate.finding !== 'prior') continue;
    for (const drug of drugs) {
      const given = candidate.value[drug];
      if (given !== undefined) spoken.set(drug, given);
    }
  }
  return spoken;
}

const saysAllBut = finder([
  {
    patterns: [
      '^ [(yes|comma|he|has|had|patient|received)]* (all|every 1|every|each|everything) [(of|them|these|those|the|1|4|drugs)]* [comma] (except [for]|apart from|other than|but|bar|barring|besides|save|save for|excluding|aside from) <drug> [(and|or|comma) <drug>] $',
    ],
    meaning: true,
  },
]);

/** "All except darolutamide". */
function allBut(drugs: readonly Drug[], note: Note): Partial<Record<Drug, boolean>> | undefined {
  if (saysAllBut(note.tokens).length === 0) return undefined;
  const excepted = drugs.filter((drug) => mentioned(note, drug));
  const rest = drugs.filter((drug) => !excepted.includes(drug));
  return excepted.length === 0
    ? undefined
    : Object.fromEntries([...rest.map((drug) => [drug, true]), ...excepted.map((drug) => [drug, false])]);
}

/** Drugs of a group that were asked for together: where nothing but drugs is named, those not named count as not given. */
export function groupAnswer(
  asked: PriorGroup,
  note: Note,
  general: readonly Candidate[],
): readonly Candidate[] {
  const drugs = drugsOf(asked);
  const words = essence(note.tokens);
  const place = { finding: 'prior', from: 0, to: note.tokens.length } as const;
  const spoken = spokenOf(drugs, general);
  const exception = allBut(drugs, note);
  if (exception) return [{ ...place, value: exception }];
  if ([...spoken.values()].includes(true) && [...spoken.values()].includes(false)) return [];
  if ([...spoken.values()].includes(true)) {
    if (!isClosedList(note, drugs)) return [];
    const rest = drugs.filter((drug) => !spoken.has(drug) && !mentioned(note, drug));
    return rest.length > 0 ? [{ ...place, value: filled(rest, false) }] : [];
  }
  if (spoken.size > 0) return [];
  if (saysNone(words) || saysNo(words)) return [{ ...place, value: filled(drugs, false) }];
  return affirmed(asked, note) ? [{ ...place, value: affirmedOf(asked) }] : [];
}

const mentioned = (note: Note, drug: Drug): boolean => note.tokens.some(({ word }) => word === drug);

/** "Yes, in 2020", "yes last year", "yes x6": what goes on says when and how often. */
const GOES_ON = wordSet(
  'comma dash fullstop in last x year date twice once previously previous before back during',
);
const opensWithYes = ({ tokens }: Note): boolean =>
  tokens[0]?.word === 'yes' && (GOES_ON.has(tokens[1]?.word ?? '') || tokens[1]?.kind === 'number');

function affirmed(asked: PriorGroup, note: Note): boolean {
  const words = essence(note.tokens);
  if (drugsOf(asked).length === 1 && opensWithYes(note)) return true;
  if (drugsOf(asked).length === 1)
    return (
      saysYes(words) ||
      (words.length === 0 && note.tokens.some(({ word }) => word === 'yes')) ||
      note.tokens.every(({ word }) => word === 'yes' || word === 'fullstop')
    );
  return saysBoth(words) || (drugsOf(asked).length === 2 ? saysTwo(words) : saysFour(words));
}

const affirmedOf = (asked: PriorGroup): Partial<Record<Drug, boolean | typeof NOT_AVAILABLE>> =>
  filled(drugsOf(asked), true);
