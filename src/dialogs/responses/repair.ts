import { FINDINGS, type FindingKey } from '../../engine/index.ts';
import type { CaseRecord } from '../../machine/index.ts';
import { PHRASES } from '../phrases.ts';
import { QUESTIONS } from '../questions/index.ts';
import { allowedWords } from '../rendering/index.ts';
import { type Response, showBrief, showNotice } from '../response.ts';
import { talkOf, withTalk } from '../talk.ts';

const MENU = [
  { label: 'Ask the question again', says: 'repeat' },
  { label: 'Not known', says: 'unknown' },
  { label: 'Help', says: 'help' },
  { label: 'Hand over to a person', says: 'hand over to a person' },
  { label: 'New case', says: 'restart' },
];

/** Not understood: helpful, different the second time, and after two a menu with a way out. Never a loop. */
export function notUnderstood(record: CaseRecord): Response {
  const missed = talkOf(record).missed + 1;
  const after = withTalk(record, { missed });
  if (missed > 2)
    return showNotice(
      withTalk(record, { missed: 0 }),
      { heading: 'Let us find a way on', suggestions: MENU },
      'I still can’t read it. One of these will get us on:',
    );
  if (talkOf(record).asks.length > 0) return showBrief(after, PHRASES.noise);
  if (record.question === null)
    return showBrief(after, missed === 1 ? PHRASES.noise : `${PHRASES.noise} ${PHRASES.help[1]}`);
  const { choices, hint } = QUESTIONS[record.question];
  const options = choices.map(({ label }) => label).join(', ');
  return showBrief(
    after,
    missed === 1
      ? `${PHRASES.noise}${hint ? ` ${hint}` : ''}`
      : `That is not one of the answers I know here. Say one of: ${options}.`,
  );
}

/** Outside the range, or without the unit that decides. */
export const invalidNote = (keys: readonly FindingKey[]): string =>
  keys.map((key) => `${FINDINGS[key].label}: not taken. Allowed: ${allowedWords(key)}.`).join(' ');
