import { randomInt } from 'node:crypto';
import type { Reply } from '../dialogs/index.ts';
import type { CaseRecord } from '../machine/index.ts';

/** Six digits that tie what a person saw to a line of the log. */
export const newReference = (): string => String(randomInt(100_000, 1_000_000));

/** What a person is told when a turn failed. `at` is ISO 8601; the case stands as before the turn. */
export function failureReply(
  reference: string,
  at: string,
  record: CaseRecord | undefined,
  emergencyContact: string | undefined,
): Reply {
  const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return {
    text: [
      'Something went wrong here, and your last message was not used. Your case is kept as it was before it.',
      'Please try again. If it fails again, start over with "restart", and report the reference below.',
      ...(emergencyContact === undefined
        ? []
        : [`If this is urgent, do not wait for this chat: ${emergencyContact}`]),
      `Reference ${reference}, ${time}.`,
    ].join('\n'),
    data: { stage: record?.stage ?? 'scope', revision: record?.revision ?? 0 },
  };
}
