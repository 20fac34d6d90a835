import { z } from 'zod';
import type { CaseRecord } from '../machine/index.ts';

export const ROLES = [
  'oncologist',
  'physician',
  'nurse_or_pharmacist',
  'trainee',
  'patient_or_family',
] as const;
export type Role = (typeof ROLES)[number];

const TalkSchema = z.object({
  role: z.enum(ROLES).optional(),
  /** Messages in a row that could not be read. */
  missed: z.number().int().min(0).default(0),
  /** A question of the dialog's own that waits for yes or no. */
  pending: z.enum(['restart', 'handoff', 'data_delete']).optional(),
  /** The person's own words that each finding was read from. */
  words: z.record(z.string(), z.string().max(300)).default({}),
  /** Said once: that something was masked, and that the case is read as a health professional's. */
  saidMasked: z.boolean().default(false),
});

/** What the dialog remembers besides the case: bounded, however long the talk. */
export type Talk = Readonly<z.infer<typeof TalkSchema>>;

export const NEW_TALK: Talk = TalkSchema.parse({});

/** The talk of a record; anything unreadable starts anew, because nothing clinical rests on it. */
export function talkOf(record: CaseRecord): Talk {
  const parsed = TalkSchema.safeParse(record.talk);
  return parsed.success ? parsed.data : NEW_TALK;
}

export const withTalk = (record: CaseRecord, change: Partial<Talk>): CaseRecord => ({
  ...record,
  talk: { ...talkOf(record), ...change },
});

/** Forgets what waits for an answer: anything said other than yes or no has answered it. */
export function withoutPending(record: CaseRecord): CaseRecord {
  const { pending: _answered, ...talk } = talkOf(record);
  return { ...record, talk };
}
