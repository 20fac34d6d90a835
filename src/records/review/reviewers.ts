import { z } from 'zod';
import { publicKeyFrom } from '../keys.ts';
import { lineSchema as line } from '../line.ts';

/** Who may sign: named people with the public half of a key that only they hold. */
export const ReviewersSchema = z.array(
  z.strictObject({
    name: line,
    role: line,
    publicKey: z.string().transform((text, context) => {
      const key = publicKeyFrom(text);
      if (key !== undefined) return key;
      context.addIssue({ code: 'custom', message: 'an Ed25519 public key, SPKI in PEM form or base64' });
      return z.NEVER;
    }),
  }),
);
export type Reviewer = Readonly<z.infer<typeof ReviewersSchema>[number]>;
