import type { Held } from '../storage/custody.ts';
import type { Store } from '../storage/store.ts';

const PAGE = 500;

/** What is stored, one JSON document a line: conversations with their cases, then audit entries. */
export const heldLines = ({ conversations, audit }: Held): readonly string[] => [
  ...conversations.map((held) => JSON.stringify(held)),
  ...audit.map((link) => JSON.stringify({ audit: link })),
];

/** The messages of conversations in which one person is alone: as they were shown, identities masked. */
export async function* messageLines(
  { conversations }: Held,
  { logAfter }: Pick<Store, 'logAfter'>,
): AsyncGenerator<string> {
  for (const { conversation, person } of conversations) {
    if (person !== '') continue;
    for (let seq = 0; ; ) {
      const entries = await logAfter(conversation, seq, PAGE);
      for (const { json } of entries)
        yield `{"conversation":${JSON.stringify(conversation)},"message":${json}}`;
      if (entries.length < PAGE) break;
      seq = entries.at(-1)?.seq ?? seq;
    }
  }
}
