import { type Config, loadConfig } from './config/config.ts';
import { withEnvFile } from './config/envFile.ts';
import type { Kept, KeptActivity } from './storage/kept.ts';

const FAILED = 1;

async function keptIn({ databaseUrl, dataDir }: Config): Promise<Kept> {
  return databaseUrl === undefined
    ? (await import('./storage/sqlite/keptInSqlite.ts')).keptInSqlite(dataDir)
    : (await import('./storage/postgres/keptInPostgres.ts')).keptInPostgres(databaseUrl);
}

function answersIn({ conversation, activity }: KeptActivity) {
  const { channelData } = JSON.parse(activity) as { channelData?: { assessment?: unknown } };
  return channelData?.assessment === undefined ? [] : [{ conversation, answer: channelData.assessment }];
}

function findingsIn(record: string): readonly unknown[] {
  const { findings } = JSON.parse(record) as { findings?: object };
  return findings === undefined || Object.keys(findings).length === 0 ? [] : [findings];
}

/** Every answer in the log, then the findings of each case of a conversation without one. */
function storedCases({ activities, cases }: Kept): readonly unknown[] {
  const answers = activities.flatMap(answersIn);
  const answered = new Set(answers.map(({ conversation }) => conversation));
  const open = cases.filter(({ conversation }) => !answered.has(conversation));
  return [...answers.map(({ answer }) => answer), ...open.flatMap(({ record }) => findingsIn(record))];
}

/**
 * Prints what the store holds of answers and cases, one JSON document a line, for `replay --store` to read through a
 * pipe; also beside a running server. Problems: a line each on standard error, exit 1.
 */
async function main(): Promise<number> {
  const read = loadConfig(withEnvFile(process.env, process.cwd()).env);
  if (!read.ok) return complain(read.problems);
  try {
    const stored = storedCases(await keptIn(read.config));
    for (const each of stored) process.stdout.write(`${JSON.stringify(each)}\n`);
    return 0;
  } catch (error) {
    return complain([error instanceof Error ? error.message : String(error)]);
  }
}

function complain(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return FAILED;
}

process.exitCode = await main();
