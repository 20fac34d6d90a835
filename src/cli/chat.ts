import { createInterface } from 'node:readline';
import { type DialogSettings, takeTurn } from '../dialogs/index.ts';
import { currentReview } from '../records/index.ts';
import { runCommand } from './usage.ts';

const USAGE = `usage: chat    the same conversation in a terminal, or one message per line on standard input; exit or quit ends it
       EMERGENCY_CONTACT and HANDOFF_CONTACT are read from the environment, as by the server`;
const BAD_INPUT = 2;

/**
 * The same conversation in a terminal. Nothing is stored: leaving forgets the case.
 * Input may be piped, one message per line; an empty line is a message too.
 */
async function converse(settings: DialogSettings): Promise<void> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true,
    prompt: '> ',
  });
  let record: unknown = speak(undefined, { kind: 'joined', text: '' }, settings);
  lines.prompt();
  for await (const text of lines) {
    if (/^(exit|quit)$/i.test(text.trim())) break;
    record = speak(record, { kind: 'message', text }, settings);
    lines.prompt();
  }
  lines.close();
}

/** Takes one turn, prints what is said, and returns the record for the next. */
function speak(
  record: unknown,
  said: { readonly kind: 'joined' | 'message'; readonly text: string },
  settings: DialogSettings,
): unknown {
  const outcome = takeTurn({ ...said, at: new Date().toISOString(), setting: 'personal' }, record, settings);
  for (const { text } of outcome.replies) process.stdout.write(`\n${text}\n\n`);
  return outcome.record;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return BAD_INPUT;
  }
  const { EMERGENCY_CONTACT, HANDOFF_CONTACT } = process.env;
  await converse({
    review: currentReview(),
    ...(EMERGENCY_CONTACT ? { emergencyContact: EMERGENCY_CONTACT } : {}),
    ...(HANDOFF_CONTACT ? { handoffContact: HANDOFF_CONTACT } : {}),
  });
  return 0;
}

await runCommand(USAGE, main);
