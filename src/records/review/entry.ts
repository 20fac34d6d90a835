import { z } from 'zod';
import { REVIEW_STAGES, type ReviewStage } from '../../engine/index.ts';
import { publicKeyFrom } from '../keys.ts';
import { lineSchema as line } from '../line.ts';
import { SignatureSchema } from '../signature.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' });

/** One step of a review, signed by the person whose step it is. */
export const ReviewEntrySchema = z.strictObject({
  ruleBook: z.strictObject({ version: line, hash }),
  stage: z.enum(REVIEW_STAGES, { error: REVIEW_STAGES.join(', ') }),
  by: line,
  role: line,
  on: z.iso.date({ error: 'a date as YYYY-MM-DD' }),
  /** What the reviewer wants to be read with it; an objection has one. */
  note: z.string().max(4000, { error: 'at most 4000 characters' }),
  /** Hash of the entry before it, its signature included; null for the first. */
  previous: hash.nullable(),
  signature: SignatureSchema,
});
export type ReviewEntry = Readonly<z.infer<typeof ReviewEntrySchema>>;

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

/** The article's own statuses, in the order in which they may follow each other; a step back needs a reason. */
const NEXT: Readonly<Record<ReviewStage, readonly ReviewStage[]>> = {
  Submitted: ['Under review'],
  'Under review': ['Approved', 'Submitted'],
  Approved: ['Superseded', 'Discontinued'],
  Superseded: [],
  Discontinued: [],
};

/** Why a step may not follow; undefined where it may. */
export function whyNotNext(from: ReviewStage, to: ReviewStage, note: string): string | undefined {
  if (!NEXT[from].includes(to)) {
    const allowed = NEXT[from].join(' or ') || 'nothing';
    return `${to} cannot follow ${from}; allowed: ${allowed}`;
  }
  return to === 'Submitted' && note.trim() === '' ? 'an objection needs a note' : undefined;
}

const NUMBER_LENGTH = 4;

/** The file of an entry by its place, from 1: "0001-under-review.json". */
export const entryFileName = (place: number, stage: ReviewStage): string =>
  `${String(place).padStart(NUMBER_LENGTH, '0')}-${stage.toLowerCase().replaceAll(' ', '-')}.json`;
