/** What a command does with its arguments, and the exit code that comes of it. */
type Command = (args: readonly string[]) => number | Promise<number>;

const HELP: readonly string[] = ['--help', '-h'];

/**
 * Runs a command on the arguments of this process; where they ask for help, prints its usage on standard output instead
 * (exit code 0). Resolves once the exit code is set.
 */
export async function runCommand(usage: string, command: Command): Promise<void> {
  const args = process.argv.slice(2);
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  if (!options.some((option) => HELP.includes(option))) process.exitCode = await command(args);
  else process.stdout.write(`${usage}\n`);
}

/** Whether an argument is an option and no file: "-" is standard input, and a file "-x" is named "./-x". */
export const isOption = (argument: string): boolean => argument.startsWith('-') && argument !== '-';
