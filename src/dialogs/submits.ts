import { z } from 'zod';
import { QUESTION_IDS } from '../machine/index.ts';

/** What a card's button sends. A card is bound to the revision it was made for; a stale one is refused. */
export const SubmitSchema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('answer'),
    revision: z.coerce.number().int(),
    question: z.enum(QUESTION_IDS as [string, ...string[]]),
    /** The words that the button stands for; read like typed ones. */
    says: z.string().max(200).optional(),
    /** The boxes ticked in a list, comma-separated; the empty text is "none of these". */
    picks: z.string().max(500).optional(),
  }),
  z.object({ act: z.literal('say'), revision: z.coerce.number().int(), says: z.string().max(200) }),
]);

export type Submit = z.infer<typeof SubmitSchema>;
