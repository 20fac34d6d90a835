import { wordSet } from '../lexicon/wordSet.ts';
import { type Note, ofNote } from '../note.ts';
import { finder, type Match } from '../pattern/index.ts';
import { isBreak } from '../text/token.ts';
import { lead, trail } from './judge.ts';

const LUMP = '(lesions|focus|foci|uptake|area|deposit|hotspot)';
const KIND = '[(bone|spine|small|subtle|focal|solitary|tiny|faint)]*';

/** One or two new lesions of bone; PCWG3 calls progression by two more on a later scan. */
const fewNew = finder([
  {
    patterns: [
      `(1|2|single|solitary|a) new ${KIND} ${LUMP}`,
      `(single|solitary) ${KIND} new ${KIND} ${LUMP}`,
      `new (single|solitary) ${KIND} ${LUMP}`,
    ],
    meaning: true,
  },
]);

const CONVENTIONAL = wordSet('ct bone_scan imaging mri fdg');
const BONE = wordSet('bone_scan bone spine');
const NEAR = 8;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Up to `NEAR` tokens on either side, within the sentence. */
function around(note: Note, { from, to }: Stretch): readonly string[] {
  const { tokens } = note;
  const before = tokens.slice(Math.max(0, from - NEAR), from);
  const own = before.slice(before.findLastIndex(isBreak) + 1);
  const after = trail(note, to, NEAR);
  return [...own, ...tokens.slice(from, to), ...after].map(({ word }) => word);
}

const fewNewOfBone = ofNote((note): readonly Stretch[] =>
  fewNew(note.tokens).filter((found) => around(note, found).some((word) => BONE.has(word))),
);

/** Whether the note tells anywhere of one or two new lesions on a bone scan. */
export const showsFewNew = (note: Note): boolean => fewNewOfBone(note).length > 0;

/** Whether the words are those of one or two new lesions of bone, and not of progression. */
export const tellsOfFewNew = (note: Note, { from, to }: Match): boolean =>
  note.tokens.slice(from, to).every(({ word }) => word !== 'progressed' && word !== 'pd') &&
  fewNewOfBone(note).some((few) => few.from < to && from < few.to);

const FAR_FROM_SCAN = 6;

/** "PSMA PET shows new lesions": the scan stands before the words, and no other beside it. */
function isSeenOnPet(note: Note, { from, to }: Stretch): boolean {
  const before = lead(note, from, FAR_FROM_SCAN).map(({ word }) => word);
  const pet = before.lastIndexOf('psma_pet');
  const next = trail(note, to, 4).map(({ word }) => word);
  const comma = next.indexOf('comma');
  const beside = [...before.slice(pet), ...(comma < 0 ? next : next.slice(0, comma))];
  return pet >= 0 && !beside.some((word) => CONVENTIONAL.has(word) || word === 'comma');
}

/** "PSMA PET: progression" without CT, MRI or bone scan: progression on conventional imaging is not told by it. */
export function isPetAlone(note: Note, match: Match): boolean {
  const own = note.tokens.slice(match.from, match.to).map(({ word }) => word);
  if (own.some((word) => CONVENTIONAL.has(word))) return false;
  if (own.includes('psma_pet') || isSeenOnPet(note, match)) return true;
  const next = trail(note, match.to, 5);
  const end = next.findIndex(({ word }) => word === 'comma' || word === 'and');
  const seen = (end < 0 ? next : next.slice(0, end)).map(({ word }) => word);
  return ['on', 'by'].includes(seen[0] ?? '') && seen.includes('psma_pet');
}
