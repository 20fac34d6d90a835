import {
  type Drug,
  FINDINGS,
  type FindingKey,
  type FindingSpec,
  NOT_AVAILABLE,
} from '../../../engine/index.ts';
import { PRIOR_GROUPS, type PriorGroup } from '../../../machine/index.ts';
import type { Candidate } from '../findings/candidate.ts';
import { READERS } from '../findings/index.ts';
import type { Note } from '../note.ts';
import { finder } from '../pattern/index.ts';
import type { Asked } from '../reading.ts';
import { groupAnswer } from './group.ts';
import { numberAnswer } from './number.ts';
import { optionsAnswer } from './options.ts';
import {
  essence,
  saysNo,
  saysNoneOnScan,
  saysNotAvailable,
  saysNothingKnown,
  saysNotTested,
  saysYes,
} from './short.ts';

export const isGroup = (asked: Asked): asked is PriorGroup => asked in PRIOR_GROUPS;

const WHEN_ASKED = new Map(
  Object.entries(READERS).flatMap(([key, reader]) =>
    reader.whenAsked ? [[key, finder(reader.whenAsked)] as const] : [],
  ),
);

const whole = (note: Note): { from: number; to: number } => ({ from: 0, to: note.tokens.length });

const groupDrugs = (asked: PriorGroup): readonly Drug[] => PRIOR_GROUPS[asked];

function notAvailable(asked: Asked, note: Note): readonly Candidate[] {
  if (isGroup(asked)) {
    const value = Object.fromEntries(groupDrugs(asked).map((drug) => [drug, NOT_AVAILABLE]));
    return [{ finding: 'prior', value, ...whole(note) }];
  }
  if (asked === 'prior' || asked === 'declines' || asked === 'contraindicated') return [];
  return [said(asked, NOT_AVAILABLE, note)];
}

/** A value that the catalogue allows for the key; the pairing is checked by what calls it. */
const said = (finding: FindingKey, value: unknown, note: Note): Candidate =>
  ({ finding, value, ...whole(note) }) as Candidate;

/** "Yes, pain" and "no, never": the word before the comma answers. */
function opensWith({ tokens }: Note): boolean | undefined {
  const [first, second] = tokens;
  if (!second || !['comma', 'dash', 'fullstop'].includes(second.word)) return undefined;
  if (['yes', 'y', 'yep', 'yeah'].includes(first?.word ?? '')) return true;
  return ['no', 'nope', 'n'].includes(first?.word ?? '') ? false : undefined;
}

function yesOrNo(asked: FindingKey, note: Note): readonly Candidate[] {
  const words = essence(note.tokens);
  const spec: FindingSpec = FINDINGS[asked];
  if (spec.kind === 'redFlags') return saysNo(words) ? [said('redFlags', [], note)] : [];
  if (spec.kind !== 'flag') return [];
  const opening = opensWith(note);
  if (opening !== undefined) return [said(asked, opening, note)];
  if (saysYes(words) || (words.length === 0 && note.tokens.some(({ word }) => word === 'yes')))
    return [said(asked, true, note)];
  return saysNo(words) || saysNoneOnScan(note.tokens) ? [said(asked, false, note)] : [];
}

/** What a short answer says of the question asked; nothing where it says none of what could be answered. */
export function answerTo(asked: Asked, note: Note, general: readonly Candidate[]): readonly Candidate[] {
  if (saysNotAvailable(essence(note.tokens)) || saysNotAvailable(note.tokens))
    return notAvailable(asked, note);
  if (isGroup(asked)) return groupAnswer(asked, note, general);
  if (general.some(({ finding }) => finding === asked)) return [];
  if (asked === 'declines' || asked === 'contraindicated') return optionsAnswer(asked, note);
  const worded =
    WHEN_ASKED.get(asked)?.(note.tokens).flatMap(({ meaning, ...match }) => meaning(match, note)) ?? [];
  if (worded.length > 0) return [...worded, ...numberAnswer(asked, note)];
  if (saysNotTested(essence(note.tokens)) || saysNothingKnown(note.tokens)) return notAvailable(asked, note);
  return [...numberAnswer(asked, note), ...yesOrNo(asked, note)];
}
