import { once } from 'node:events';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Config, loadConfig } from './config/config.ts';
import { withEnvFile } from './config/envFile.ts';
import { storeProblem } from './storage/sqlite/storeProblem.ts';

export const FAILED = 1;
export const BAD_USE = 2;

/** Not what a command takes: answered with what is wrong, where that is said, else with its usage. */
export class BadUse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Words = ReturnType<typeof parseArgs>;

/** The settings, as the server reads them. Throws a sentence, or several, where they are wrong. */
export function configOfCommand(): Config {
  const read = loadConfig(withEnvFile(process.env, process.cwd()).env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

/** Prints a line, and waits for who reads it. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** A store that fails in the middle is named, as one that does not open is. */
function inWords(error: unknown): string {
  const isOfStore = String((error as { code?: unknown }).code).startsWith('SQLITE_');
  const problem = isOfStore ? storeProblem(error, configOfCommand().dataDir) : undefined;
  return (problem ?? (error as Error)).message;
}

/** Runs a command; what goes wrong is a line on standard error and exit code 1; bad use, its usage or a line, and 2. */
export async function runCommand(
  usage: string,
  options: Options,
  main: (words: Words) => Promise<number>,
): Promise<void> {
  const complain = (text: string): boolean => process.stderr.write(`${text}\n`);
  const args = process.argv.slice(2);
  if (args.includes('--help')) return print(usage);
  try {
    process.exitCode = await main(parse(args, options));
  } catch (error) {
    complain(error instanceof BadUse && error.message === '' ? usage : inWords(error));
    process.exitCode = error instanceof BadUse ? BAD_USE : FAILED;
  }
}

/** An id may begin with a dash: an option's value is tied to it. */
const tied = (args: readonly string[], options: Options): string[] =>
  args.flatMap((arg, index) => {
    const isText = (word = ''): boolean => word.startsWith('--') && options[word.slice(2)]?.type === 'string';
    if (index > 0 && isText(args[index - 1])) return [];
    return isText(arg) && index + 1 < args.length ? [`${arg}=${args[index + 1]}`] : [arg];
  });

function parse(args: readonly string[], options: Options): Words {
  try {
    return parseArgs({ args: tied(args, options), options, allowPositionals: true });
  } catch {
    throw new BadUse();
  }
}
