import { RULE_BOOK } from '../engine/index.ts';
import type { Happened } from './audit/auditEvents.ts';
import type { ActivityJson, FiledCase } from './storage/store.ts';

/** The invoke by which Teams hands on what someone thinks of an answer; it keeps none of it itself. */
export const FEEDBACK = 'message/submitAction';

/** One opinion. */
export interface Opinion {
  readonly reaction?: 'like' | 'dislike';
  /** Identities masked. */
  readonly comment?: string;
  /** The id of the answer that it is about; absent where it is about none, or about one of long ago. */
  readonly answer?: string;
  /** Hash of the rule book that was in force. */
  readonly ruleBook: string;
}

/** The words in an invoke: Teams wraps them as JSON once more. */
export function commentIn(value: unknown): string {
  if (typeof value !== 'string') return '';
  try {
    const { feedbackText } = JSON.parse(value) as { feedbackText?: unknown };
    return typeof feedbackText === 'string' ? feedbackText : '';
  } catch {
    return value;
  }
}

/** What an invoke says, as it was kept: its comment masked and unwrapped. */
export function opinionIn(activity: ActivityJson, filed: FiledCase | undefined): Opinion | undefined {
  if (activity.type !== 'invoke' || activity.name !== FEEDBACK) return undefined;
  const { actionValue = {} } = (activity.value ?? {}) as { actionValue?: ActivityJson };
  const { reaction, feedback: comment } = actionValue;
  const about = filed?.cards.find(({ activityId }) => activityId === activity.replyToId);
  return {
    ...((reaction === 'like' || reaction === 'dislike') && { reaction }),
    ...(typeof comment === 'string' && comment !== '' && { comment }),
    ...(about?.answer !== undefined && { answer: about.answer }),
    ruleBook: filed?.record.ruleBookHash ?? RULE_BOOK.hash,
  };
}

/** What was typed after the word "feedback": about the answer that was shown last, where there is one. */
export function typedOpinion(comment: string, filed: FiledCase | undefined): Opinion {
  const answer = filed?.cards.findLast((card) => card.answer !== undefined)?.answer;
  return {
    comment,
    ...(answer !== undefined && filed?.record.stage === 'advice' && { answer }),
    ruleBook: filed?.record.ruleBookHash ?? RULE_BOOK.hash,
  };
}

/** An opinion for the audit, where it is kept: of whom, as a pseudonym, and erased with what else is theirs. */
export const opinionGiven = (opinion: Opinion): Happened => ({ kind: 'feedback', content: { ...opinion } });
