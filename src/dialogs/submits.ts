import { z } from 'zod';
import { QUESTION_IDS } from '../machine/index.ts';

/** Channels turn a card's numbers into text; nothing else is taken for a number. */
const revision = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);

/** What a card's button sends. A card is bound to the revision it was made for; a stale one is refused. */
export const SubmitSchema = z.discriminatedUnion('act', [
  z
    .object({
      act: z.literal('answer'),
      revision,
      question: z.enum(QUESTION_IDS as [string, ...string[]]),
      /** The words that the button stands for; read like typed ones. They win over what is ticked. */
      says: z.string().max(200).optional(),
      /** The boxes ticked in a list, comma-separated; the empty text is "none of these". */
      picks: z.string().max(500).optional(),
    })
    .refine(({ says, picks }) => says !== undefined || picks !== undefined),
  z.object({ act: z.literal('say'), revision, says: z.string().max(200) }),
]);

export type Submit = z.infer<typeof SubmitSchema>;
