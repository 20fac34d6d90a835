import type { Errand, Reply } from '../dialogs/index.ts';
import type { Happened } from './audit/auditEvents.ts';
import { opinionGiven, typedOpinion } from './feedback.ts';
import { errorFacts, type Log } from './log.ts';
import type { Whose } from './storage/custody.ts';
import type { FiledCase } from './storage/store.ts';

/** What the server can do for a turn outside the conversation. */
export interface Errands {
  /** Sends a summary to the handoff address; rejects when it did not arrive. The same key is the same handoff. */
  readonly handOff: (summary: string, key: string) => Promise<void>;
  /** What is stored of someone, in words. */
  readonly describeData: (whose: Whose) => Promise<string>;
}

/** An errand, for whom, and what makes it the same one again. */
export interface Sent {
  readonly errand: Errand;
  readonly key: string;
  readonly filed: FiledCase | undefined;
  readonly whose: Whose;
}

/** What came of an errand. */
export interface Done {
  /** Where the dialog's own reply does not say it. */
  readonly told?: string;
  readonly happened: readonly Happened[];
  /** What is stored of the person is to be erased with the turn. */
  readonly erase?: true;
}

const DELIVERED = 'The summary was delivered.';
const NOT_DELIVERED =
  'The summary could not be delivered: nobody there has it. Please call, and carry it yourself (“summary” shows it).';
const NOT_READ = 'What is stored could not be read. Please try again later.';

const handedOff = (delivered: boolean): Happened => ({ kind: 'handoff', content: { delivered } });

async function handOff(errands: Errands, summary: string, key: string, log: Log): Promise<Done> {
  try {
    await errands.handOff(summary, key);
    return { told: DELIVERED, happened: [handedOff(true)] };
  } catch (error) {
    log.error(errorFacts(error), 'a handoff was not delivered');
    return { told: NOT_DELIVERED, happened: [handedOff(false)] };
  }
}

async function showData(errands: Errands, whose: Whose, log: Log): Promise<Done> {
  try {
    return { told: await errands.describeData(whose), happened: [{ kind: 'data_shown' }] };
  } catch (error) {
    log.error(errorFacts(error), 'what is stored could not be shown');
    return { told: NOT_READ, happened: [] };
  }
}

/** Does the errand; what is kept or erased is so with the turn, in its transaction. */
export async function runErrand(
  errands: Errands,
  { errand, key, filed, whose }: Sent,
  log: Log,
): Promise<Done> {
  switch (errand.kind) {
    case 'handoff':
      return handOff(errands, errand.summary, key, log);
    case 'feedback':
      return { happened: [opinionGiven(typedOpinion(errand.comment, filed))] };
    case 'data_show':
      return showData(errands, whose, log);
    case 'data_delete':
      return { happened: [{ kind: 'data_deleted' }], erase: true };
  }
}

/** What came of an errand, as the first reply of its turn. */
export const reported = (told: string | undefined, replies: readonly Reply[]): readonly Reply[] => {
  const [first] = replies;
  return told === undefined || first === undefined
    ? replies
    : [{ text: told, data: { stage: first.data.stage, revision: first.data.revision } }, ...replies];
};
