import { eventOf, type Happened } from './audit/auditEvents.ts';
import { createPseudonyms } from './audit/pseudonyms.ts';
import { whoIs } from './audit/whoIs.ts';
import { BAD_USE, BadUse, configOfCommand, print, runCommand } from './command.ts';
import type { Config } from './config/config.ts';
import { heldLines, messageLines } from './dataRights/heldLines.ts';
import { createLog } from './log.ts';
import type { Whose } from './storage/custody.ts';
import { keysOf, openBeside } from './storage/openBeside.ts';
import type { Store } from './storage/store.ts';

const USAGE = `usage: data show (--who CHANNEL:ID | --conversation ID)           what is stored, one JSON document a line
       data export (--who CHANNEL:ID | --conversation ID)         the same with every message
       data delete (--who CHANNEL:ID | --conversation ID) --yes   erases it
       CHANNEL:ID is msteams:ID, oidc:SUBJECT or web:USER; a conversation's ID is as show prints it
       exit 0: done; 1: the store cannot be used; 2: bad use`;

interface Asked {
  readonly task: string;
  readonly whose: Whose;
  readonly isSure: boolean;
}

interface Options {
  readonly who?: string;
  readonly conversation?: string;
  readonly yes?: boolean;
}

function whoseOf({ who, conversation }: Options, config: Config): Whose {
  const keys = keysOf(config);
  if (who !== undefined && conversation === undefined) return { who: whoIs(who, config, keys) };
  if (conversation === undefined || who !== undefined) throw new BadUse();
  return { within: { conversation, where: createPseudonyms(keys).whereNames(conversation) } };
}

/** Of whom and where, as far as that was given; it is written down that an operator did it. */
const byOperator = ({ who, within }: Whose, { kind }: Pick<Happened, 'kind'>) =>
  eventOf(
    { kind, content: { by: 'operator' } },
    { who: who?.[0] ?? '', where: within?.where[0] ?? '', at: new Date() },
  );

async function show(store: Store, whose: Whose, withMessages: boolean): Promise<number> {
  const held = await store.custody.held(whose);
  for (const line of heldLines(held)) await print(line);
  if (withMessages) for await (const line of messageLines(held, store)) await print(line);
  await store.custody.account([byOperator(whose, { kind: 'data_shown' })]);
  return 0;
}

async function erase(store: Store, whose: Whose, isSure: boolean): Promise<number> {
  const { conversations, audit } = await store.custody.held(whose);
  const what = `conversations: ${conversations.length}; audit entries, of which the content: ${audit.length}`;
  if (!isSure) {
    process.stderr.write(`would be erased: ${what}. There is no way back: add --yes to do it.\n`);
    return BAD_USE;
  }
  await store.custody.erase(whose, byOperator(whose, { kind: 'data_deleted' }));
  await print(`erased: ${what}`);
  return 0;
}

const run = (store: Store, { task, whose, isSure }: Asked): Promise<number> =>
  task === 'delete' ? erase(store, whose, isSure) : show(store, whose, task === 'export');

await runCommand(
  USAGE,
  { who: { type: 'string' }, conversation: { type: 'string' }, yes: { type: 'boolean' } },
  async ({ values, positionals }) => {
    const [task = '', ...more] = positionals;
    if (!['show', 'export', 'delete'].includes(task) || more.length > 0) throw new BadUse();
    const config = configOfCommand();
    const options = values as Options;
    const asked = { task, whose: whoseOf(options, config), isSure: options.yes === true };
    const storage = await openBeside(config, createLog('warn'));
    try {
      return await run(storage.store, asked);
    } finally {
      await storage.close();
    }
  },
);
