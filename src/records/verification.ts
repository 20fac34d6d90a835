import type { KeyObject } from 'node:crypto';
import { type Breach, RULE_BOOK } from '../engine/index.ts';
import { attributes } from './attributes/attributes.ts';
import { type AnswerChange, changeBetween, firstDifference } from './difference.ts';
import { keyIdOf } from './keys.ts';
import { recordOf } from './record.ts';
import { isGenuine } from './signature.ts';
import type { StoredRecord } from './storedRecord.ts';

/** How the signature stands. Without the right public key it cannot be told genuine from forged: `unknown key`. */
export type SignatureVerdict =
  | { readonly kind: 'valid'; readonly keyId: string }
  | { readonly kind: 'altered'; readonly keyId: string }
  | { readonly kind: 'unknown key'; readonly keyId: string }
  | { readonly kind: 'not signed' };

/** What comes out when the case is assessed again. */
export type AnswerVerdict =
  | { readonly kind: 'identical' }
  /** `at`: the first place at which the record is not what this program makes of its findings. */
  | { readonly kind: 'differs'; readonly at: string }
  | { readonly kind: 'refused'; readonly breaches: readonly Breach[] }
  | { readonly kind: 'another rule book'; readonly change: AnswerChange };

export interface Verification {
  readonly signature: SignatureVerdict;
  readonly answer: AnswerVerdict;
  /** The first place at which its source attributes are not those that this program states; undefined where they are. */
  readonly attributesAt: string | undefined;
}

/**
 * Checks a record offline: its signature, and its answer made again from its own findings, day and review. `raw` is the
 * JSON that was read, `record` the same once parsed. Pure.
 */
export function verified(raw: object, record: StoredRecord, publicKey?: KeyObject): Verification {
  const { signature: _, ...content } = raw as Record<string, unknown>;
  const { attributes: stated, ...assessed } = content;
  return {
    signature: signatureVerdict(record, content, publicKey),
    answer: answerVerdict(record, assessed),
    attributesAt: firstDifference(stated, asJson(attributes()), '$.attributes'),
  };
}

function signatureVerdict(
  { signature }: StoredRecord,
  content: object,
  publicKey: KeyObject | undefined,
): SignatureVerdict {
  if (signature === null) return { kind: 'not signed' };
  const { keyId } = signature;
  if (publicKey === undefined || keyIdOf(publicKey) !== keyId) return { kind: 'unknown key', keyId };
  return { kind: isGenuine(signature, content, publicKey) ? 'valid' : 'altered', keyId };
}

function answerVerdict(record: StoredRecord, assessed: object): AnswerVerdict {
  const { assessedOn: on, review, findings, ruleBook, answer } = record;
  const inner = inconsistency(record);
  if (inner !== undefined) return { kind: 'differs', at: inner };
  const again = recordOf(findings, { on, review });
  if ('refused' in again) return { kind: 'refused', breaches: again.breaches };
  if (ruleBook.hash !== RULE_BOOK.hash)
    return { kind: 'another rule book', change: changeBetween(answer, again.answer) };
  const { signature: _, attributes: __, ...expected } = again;
  const at = firstDifference(assessed, asJson(expected));
  return at === undefined ? { kind: 'identical' } : { kind: 'differs', at };
}

/** Where a record, of whatever rule book, contradicts itself. */
function inconsistency({ assessedOn, findings, ruleBook, answer }: StoredRecord): string | undefined {
  return (
    firstDifference(findings, answer.findings, '$.answer.findings') ??
    firstDifference(ruleBook, answer.ruleBook, '$.answer.ruleBook') ??
    firstDifference(assessedOn, answer.on, '$.answer.on')
  );
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
