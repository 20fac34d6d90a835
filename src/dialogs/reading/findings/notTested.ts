import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { trail } from './judge.ts';

const TYPED_TEST = /(?:test|tests|testing|panel|ngs|sequencing|profiling|ihc|immunohistochemistry|genomics)$/;
const TEST = wordSet('test tests testing panel sequencing profiling ihc');
/** What follows talk of a test that was not wanted, or of what one showed. */
const NOT_OF_TESTING = wordSet(
  'needed required necessary indicated available possible planned result results abnormality abnormalities mutation mutations alteration alterations variant variants changes defect beyond besides other reason',
);
const RESULT = wordSet('result results');
const ABOUT_IT = 3;

/** "No HRR testing", "no MMR IHC": the words deny a test, where "no HRR mutation" tells what one found. */
export function deniesTest(note: Note, { from, to }: Match): boolean {
  const named = note.tokens[to - 1];
  const typed = note.text.slice(named?.start, named?.end).toLowerCase();
  if (!TYPED_TEST.test(typed) && !TEST.has(note.tokens[to]?.word ?? '')) return false;
  return from < to && !trail(note, to, ABOUT_IT).some(({ word }) => NOT_OF_TESTING.has(word));
}

/** The words name a test or its result, not what it found. */
export function namesTest(note: Note, { to }: Match): boolean {
  const named = note.tokens[to - 1];
  const typed = note.text.slice(named?.start, named?.end).toLowerCase();
  const next = note.tokens[to]?.word ?? '';
  return /results?$/.test(typed) || TYPED_TEST.test(typed) || TEST.has(next) || RESULT.has(next);
}

/** Before the name of a test: "no", "has had no", "has never had", "never". */
export const UNTESTED =
  '(no|never) [(had|undergone|received|been|offered|sent|for|previous|prior|formal|any|relevant|germline|somatic|or|and|tumour|tissue|further)]*';
