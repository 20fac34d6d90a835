import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { lead, trail } from './judge.ts';

const DESCRIBES = wordSet(
  'further more other additional new immediate current systemic any plan plans for of specific',
);
const BETWEEN = wordSet('is was are were being been currently yet has have had now chemotherapy treatment');
const PLANNED = wordSet(
  'planned scheduled booked intended proposed offered considered recommended advised arranged needed required indicated wanted discussed anticipated envisaged foreseen available',
);
const FOR_NOW = new Set(['for now', 'for the', 'at present', 'at the', 'at this', 'this time', 'on the']);

const FARTHEST_NO = 5;

/** "No further imaging is planned": said of a scan, in or after the words that name it. */
export function isUnplannedScan(note: Note, { from, to }: Match): boolean {
  const named = [...lead(note, from, FARTHEST_NO), ...note.tokens.slice(from, to)].map(({ word }) => word);
  const after = trail(note, to, 3).map(({ word }) => word);
  while (BETWEEN.has(after[0] ?? '')) after.shift();
  const planned = PLANNED.has(after[0] ?? '') || PLANNED.has(named.at(-1) ?? '');
  return planned && named.includes('no');
}

/** "No cabazitaxel planned", "no chemo for now": of what is to come, not of what has been. */
export function isUnplanned(note: Note, { from, to }: Match): boolean {
  const before = lead(note, from, 4).map(({ word }) => word);
  while (DESCRIBES.has(before.at(-1) ?? '')) before.pop();
  if (before.at(-1) !== 'no') return false;
  const after = trail(note, to, 5).map(({ word }) => word);
  while (BETWEEN.has(after[0] ?? '')) after.shift();
  return PLANNED.has(after[0] ?? '') || FOR_NOW.has(`${after[0]} ${after[1]}`);
}
