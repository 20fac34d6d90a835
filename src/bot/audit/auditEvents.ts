import { randomBytes } from 'node:crypto';
import type { TurnOutcome } from '../../dialogs/index.ts';
import type { Assessment } from '../../engine/index.ts';
import { RULE_BOOK } from '../../engine/index.ts';
import { type AuditEvent, type AuditKind, answerIdOf } from '../../records/index.ts';

/** What happened, before it is known of whom, where and when. */
export interface Happened {
  readonly kind: AuditKind;
  readonly ruleBook?: { readonly version: string; readonly hash: string };
  /** May be erased later. */
  readonly content?: Readonly<Record<string, unknown>>;
}

const SALT_BYTES = 16;
const THIS_BOOK = { version: RULE_BOOK.version, hash: RULE_BOOK.hash };

const answered = (assessment: Assessment): Happened => ({
  kind: 'answer',
  ruleBook: { version: assessment.ruleBook.version, hash: assessment.ruleBook.hash },
  content: {
    answerId: answerIdOf(assessment),
    findings: assessment.findings,
    pathway: assessment.pathway,
    ruleBook: assessment.ruleBook,
  },
});

/** Every answer that a turn shows, and one that a guardrail withheld. */
export function happenedIn({ replies, incident, record }: TurnOutcome): readonly Happened[] {
  const answers = replies.flatMap(({ data }) => (data.assessment ? [answered(data.assessment)] : []));
  if (incident === undefined) return answers;
  const { reference, breaches } = incident;
  const content = { findings: record.findings, reference, breaches };
  return [...answers, { kind: 'withheld', ruleBook: THIS_BOOK, content }];
}

/** An event for the chain. What is random in its content keeps a guess at what was erased from being confirmed. */
export const eventOf = (
  { kind, ruleBook, content }: Happened,
  { who, where, at }: { readonly who: string; readonly where: string; readonly at: Date },
): AuditEvent => ({
  at: at.toISOString(),
  kind,
  who,
  where,
  ...(ruleBook && { ruleBook }),
  ...(content && { content: { salt: randomBytes(SALT_BYTES).toString('base64url'), ...content } }),
});
