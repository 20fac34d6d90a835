import { closedBecause } from './channel/routes.ts';
import { type Config, loadConfig } from './config/config.ts';
import { withEnvFile } from './config/envFile.ts';
import type { Core } from './core.ts';
import { createLog, errorFacts, type Log } from './log.ts';
import { type Running, startServer } from './start.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

function readConfig(): Config | undefined {
  const { env, unknown } = withEnvFile(process.env, process.cwd());
  if (unknown.length > 0) complain(`.env: not settings of After Six, and not used: ${unknown.join(', ')}.`);
  const result = loadConfig(env);
  if (result.ok) return result.config;
  complain('After Six cannot start with these settings (.env.example lists them all):');
  for (const problem of result.problems) complain(`  ${problem}`);
  return undefined;
}

function describeChannel({ channel }: Config): string {
  if (channel.kind === 'closed')
    return `The web chat is ready; Teams is optional and off. ${closedBecause(channel)}`;
  return channel.kind === 'local'
    ? '/api/messages is open without authentication, for programs of this machine (LOCAL_CHANNEL=1).'
    : `/api/messages is open for the bot ${channel.appId}.`;
}

function stopOnSignals(running: Running, log: Log): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal(errorFacts(error), 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** A bug outside every guard: said, and nothing more is risked. What was accepted is answered at the next start. */
function failLoudly(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal(errorFacts(error), 'unexpected: the process ends');
    process.exit(1);
  });
  process.on('unhandledRejection', (error) => log.error(errorFacts(error), 'a rejection was not handled'));
}

/**
 * The program: reads the settings from the environment and `.env`, starts, prints the address, stops on a signal.
 * Wrong settings, a folder or a port in use: a line each on standard error, and exit code 1.
 */
export async function run(coreFor: (config: Config) => Core, webFolder: string): Promise<void> {
  const config = readConfig();
  if (config === undefined) {
    process.exitCode = 1;
    return;
  }
  const log = createLog(config.logLevel);
  try {
    const running = await startServer({ config, core: coreFor(config), webFolder, log });
    failLoudly(log);
    stopOnSignals(running, log);
    say(`After Six is listening at ${running.url}`);
    say(describeChannel(config));
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
