import { z } from 'zod';
import { type Findings, RULE_BOOK } from '../engine/index.ts';
import type { CaseContext } from './caseContext.ts';
import { FindingsSchema } from './findingsSchema.ts';
import { knownFindings } from './knownFindings.ts';
import { QUESTION_IDS, QUESTION_STAGE, STAGES, type Stage } from './stages.ts';

/** Raised when a saved record of the older kind could no longer be continued as it is. */
export const RECORD_VERSION = 1;

const findings = FindingsSchema.transform((value) => value as Findings);

const PACES = ['guided', 'note', 'confirmed'] as const;

/** A step as it is saved; before there were paces it was its findings alone. */
const step = z.union([
  z.strictObject({ findings, pace: z.enum(PACES) }),
  findings.transform((earlier) => ({ findings: earlier, pace: 'guided' as const })),
]);

const RecordSchema = z.object({
  version: z.number().int(),
  /** The rule book that was in force: on another one nothing resumes at advice. */
  ruleBookHash: z.string(),
  stage: z.enum(STAGES),
  /** Counts turns; a card is bound to the revision it was made for. */
  revision: z.number().int().min(0),
  findings,
  pace: z.enum(PACES),
  question: z
    .enum(QUESTION_IDS as [(typeof QUESTION_IDS)[number], ...(typeof QUESTION_IDS)[number][]])
    .nullable(),
  past: z.array(step).max(30),
  /** What the dialog remembers of the talk; the machine does not read it. */
  talk: z.record(z.string(), z.unknown()),
});

/** A stage that asks has its question: without it the conversation would have nothing to say. */
const asksWhatItShould = ({ stage, question }: z.infer<typeof RecordSchema>): boolean =>
  stage === 'read_back' || stage === 'advice' || (question !== null && QUESTION_STAGE[question] === stage);

/** One person's case in one conversation, as it is stored: plain JSON under a version of its own. */
export type CaseRecord = Readonly<z.infer<typeof RecordSchema>>;

export const contextOf = ({ findings: given, pace, question, past }: CaseRecord): CaseContext => ({
  findings: given,
  pace,
  question,
  past,
});

/** A record made of a state and its context; everything else is carried over. */
export function recordOf(
  stage: Stage,
  { findings: given, pace, question, past }: CaseContext,
  carried: Pick<CaseRecord, 'revision' | 'talk'>,
): CaseRecord {
  return {
    version: RECORD_VERSION,
    ruleBookHash: RULE_BOOK.hash,
    stage,
    findings: given,
    pace,
    question,
    past: [...past],
    ...carried,
  };
}

/** What the dialog remembered, as it was saved: the dialog judges it. */
type Talked = Readonly<Record<string, unknown>>;

/** What became of a saved record: usable as it is, or only its findings, to be read back again. */
export type Restored =
  | { readonly kind: 'current'; readonly record: CaseRecord }
  | {
      readonly kind: 'outdated';
      readonly findings: Findings;
      readonly revision: number;
      readonly talk: Talked;
      /** Names of findings, and of prior drugs, of which this version does not know all that was saved. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'unreadable' };

const OutdatedSchema = z.object({
  findings: z.record(z.string(), z.unknown()),
  revision: z.number().int().min(0).catch(0),
  talk: z.record(z.string(), z.unknown()).catch({}),
});

/**
 * Reads a saved record. Another version of the record or of the rule book keeps the findings that this one knows, each by
 * itself, and what the dialog remembered: they are read back, and never resumed at advice. What is left out is named.
 */
export function restoreRecord(saved: unknown): Restored {
  const parsed = RecordSchema.safeParse(saved);
  if (
    parsed.success &&
    parsed.data.version === RECORD_VERSION &&
    parsed.data.ruleBookHash === RULE_BOOK.hash &&
    asksWhatItShould(parsed.data)
  ) {
    return { kind: 'current', record: parsed.data };
  }
  const outdated = OutdatedSchema.safeParse(saved);
  if (!outdated.success) return { kind: 'unreadable' };
  const known = knownFindings(outdated.data.findings);
  const isAllLost = known.leftOut.length > 0 && Object.keys(known.findings).length === 0;
  return isAllLost ? { kind: 'unreadable' } : { kind: 'outdated', ...outdated.data, ...known };
}
