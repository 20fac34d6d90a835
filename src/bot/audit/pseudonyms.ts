import { createHmac, hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;
/** 128 bits tell any two people apart. */
const LENGTH = 32;

/** People and conversations as the audit names them: today's name first, then those under the keys before. */
export interface Pseudonyms {
  /** `channel` as activities name it, `id` as the channel names the person. */
  whoNames(channel: string, id: string): readonly string[];
  whereNames(conversation: string): readonly string[];
}

/**
 * Keyed hashes: the same person has the same name each time, and nobody who lacks the key finds the way back or can try
 * out guesses. `keys` are those that sign tokens, today's first; the key used here is derived from each.
 */
export function createPseudonyms(keys: readonly Uint8Array[]): Pseudonyms {
  const derived = keys.map((key) =>
    Buffer.from(hkdfSync('sha256', key, '', 'after-six audit pseudonyms', KEY_BYTES)),
  );
  const names = (...parts: readonly string[]): readonly string[] =>
    derived.map((key) =>
      createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH),
    );
  return {
    whoNames: (channel, id) => names('who', channel, id),
    whereNames: (conversation) => names('where', conversation),
  };
}
