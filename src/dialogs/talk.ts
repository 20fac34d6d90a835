import { z } from 'zod';
import { type Findings, RED_FLAGS } from '../engine/index.ts';
import { type CaseRecord, FindingsSchema } from '../machine/index.ts';
import type { Ask } from './asks.ts';

export const ROLES = [
  'oncologist',
  'physician',
  'nurse_or_pharmacist',
  'trainee',
  'patient_or_family',
] as const;
export type Role = (typeof ROLES)[number];

export const MOST_ALARMS = 8;

export const MOST_ASKS = 8;

const AskSchema = z.object({
  about: z.string().transform((path) => path as Ask['about']),
  prompt: z.string().max(600),
  choices: z
    .array(z.object({ label: z.string().max(200), says: z.string().max(300) }))
    .max(12)
    .readonly(),
  isChange: z.literal(true).optional(),
});

const TalkSchema = z.object({
  role: z.enum(ROLES).optional().catch(undefined),
  /** Messages in a row that could not be read. */
  missed: z.number().int().min(0).catch(0),
  /** A question of the dialog's own that waits for yes or no. */
  pending: z.enum(['restart', 'back', 'handoff', 'data_delete']).optional().catch(undefined),
  /** The person's own words that each finding was read from. */
  words: z.record(z.string(), z.string().max(300)).catch({}),
  /** Emergencies of which no finding is made, in the person's own words: they stay until they are said to be over. */
  alarms: z.array(z.string().max(120)).max(MOST_ALARMS).catch([]),
  /** Questions of the dialog's own, the first of them open: nothing else is asked beside it. */
  asks: z.array(AskSchema).max(MOST_ASKS).catch([]),
  /** The findings of the answer that was shown last: what has changed since is said with the next. */
  answered: FindingsSchema.transform((findings) => findings as Findings)
    .optional()
    .catch(undefined),
  /** Red flags denied one by one. */
  denied: z.array(z.enum(RED_FLAGS)).catch([]),
  /** Whether the read-back of these findings has been shown: "yes" confirms nothing unseen. */
  sawReadBack: z.boolean().catch(true),
  /** Said once: that something was masked, and that the case is read as a health professional's. */
  saidMasked: z.boolean().catch(false),
});

/** What the dialog remembers besides the case: bounded, however long the talk. */
export type Talk = Readonly<z.infer<typeof TalkSchema>>;

export const NEW_TALK: Talk = TalkSchema.parse({});

/** The talk of a record; a field that can't be read starts anew by itself, so that an alarm is not lost with it. */
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
