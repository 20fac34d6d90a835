import { z } from 'zod';
import { NOT_REVIEWED, REVIEW_STAGES, type Review, type ReviewStage } from '../../engine/index.ts';
import { lineSchema as line } from '../line.ts';
import { type Chain, type ChainKind, hash, numbered, SIGNED } from './chain.ts';

const ReviewEntrySchema = z.strictObject({
  ruleBook: z.strictObject({ version: line, hash }),
  stage: z.enum(REVIEW_STAGES, { error: REVIEW_STAGES.join(', ') }),
  ...SIGNED,
});

/** One step of a review, signed by the person whose step it is. */
export type ReviewEntry = Readonly<z.infer<typeof ReviewEntrySchema>>;

/** The steps of the reviews of all rule books: "log/0001-under-review.json". */
export const REVIEW_LOG: ChainKind<ReviewEntry> = {
  folder: 'log',
  schema: ReviewEntrySchema,
  fileName: (place, { stage }) => `${numbered(place)}-${stage.toLowerCase().replaceAll(' ', '-')}.json`,
  whyNotNext: (before, { ruleBook, stage, note }) =>
    whyNotFrom(stageIn(before, ruleBook.hash), stage) ?? whyNotNoted(stage, note),
};

/** The article's own statuses, in the order in which they may follow each other; a step back needs a reason. */
const NEXT: Readonly<Record<ReviewStage, readonly ReviewStage[]>> = {
  Submitted: ['Under review'],
  'Under review': ['Approved', 'Submitted'],
  Approved: ['Superseded', 'Discontinued'],
  Superseded: [],
  Discontinued: [],
};

function whyNotFrom(from: ReviewStage, to: ReviewStage): string | undefined {
  if (NEXT[from].includes(to)) return undefined;
  return `${to} cannot follow ${from}; allowed: ${NEXT[from].join(' or ') || 'nothing'}`;
}

const FEW_WORDS = 3;

function whyNotNoted(stage: ReviewStage, note: string): string | undefined {
  const words = note.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (stage === 'Submitted' && words === 0) return 'an objection needs a note';
  return stage === 'Approved' && words < FEW_WORDS
    ? `an approval needs a note of what was looked at, in at least ${FEW_WORDS} words`
    : undefined;
}

/** How far a rule book has come; one of which nothing is said is Submitted. */
const stageIn = (entries: readonly ReviewEntry[], ruleBook: string): ReviewStage =>
  lastOn(entries, ruleBook)?.stage ?? NOT_REVIEWED.stage;

/**
 * The review of a rule book, by its hash, as answers carry it. Fails closed: with a problem in the log it counts as
 * Submitted. Who signed goes along with an approval only: an answer that carries a name counts as reviewed.
 */
export function reviewOf({ entries, problems }: Chain<ReviewEntry>, ruleBook: string): Review {
  const last = problems.length === 0 ? lastOn(entries, ruleBook) : undefined;
  if (last === undefined) return NOT_REVIEWED;
  const { stage, by, on } = last;
  return stage === 'Approved' ? { stage, by, on } : { stage };
}

const lastOn = (entries: readonly ReviewEntry[], ruleBook: string): ReviewEntry | undefined =>
  entries.findLast((entry) => entry.ruleBook.hash === ruleBook);
