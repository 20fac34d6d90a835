import type { Errand, Reply } from '../dialogs/index.ts';
import { type Opinion, typedOpinion } from './feedback.ts';
import { errorFacts, type Log } from './log.ts';
import type { FiledCase } from './storage/store.ts';

/** What the server can do for a turn outside the conversation. */
export interface Errands {
  /** Sends a summary to the handoff address; rejects when it did not arrive. The same key is the same handoff. */
  readonly handOff: (summary: string, key: string) => Promise<void>;
  readonly keepOpinion: (opinion: Opinion) => Promise<void>;
}

/** An errand, for whom, and what makes it the same one again. */
export interface Sent {
  readonly errand: Errand;
  readonly key: string;
  readonly filed: FiledCase | undefined;
}

const DELIVERED = 'The summary was delivered.';
const NOT_DELIVERED =
  'The summary could not be delivered: nobody there has it. Please call, and carry it yourself (“summary” shows it).';
const NOT_KEPT = 'The feedback could not be kept. Please try again later.';

/** Does the errand and says what came of it, where the dialog's own reply does not say it. */
export async function runErrand(
  errands: Errands,
  { errand, key, filed }: Sent,
  log: Log,
): Promise<string | undefined> {
  try {
    if (errand.kind === 'handoff') {
      await errands.handOff(errand.summary, key);
      return DELIVERED;
    }
    if (errand.kind === 'feedback') await errands.keepOpinion(typedOpinion(errand.comment, filed));
    return undefined;
  } catch (error) {
    log.error({ errand: errand.kind, ...errorFacts(error) }, 'an errand failed');
    return errand.kind === 'handoff' ? NOT_DELIVERED : NOT_KEPT;
  }
}

/** What came of an errand, as the first reply of its turn. */
export const reported = (told: string | undefined, replies: readonly Reply[]): readonly Reply[] => {
  const [first] = replies;
  return told === undefined || first === undefined
    ? replies
    : [{ text: told, data: { stage: first.data.stage, revision: first.data.revision } }, ...replies];
};
