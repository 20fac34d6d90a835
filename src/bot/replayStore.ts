import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { loadConfig } from './config/config.ts';
import { withEnvFile } from './config/envFile.ts';
import { STORE_FILE, storeProblem } from './storage/sqlite/storeProblem.ts';

const FAILED = 1;

interface LogRow {
  readonly conversation: string;
  readonly activity: string;
}
interface CaseRow {
  readonly conversation: string;
  readonly record: string;
}

/** Every answer in the log, then the findings of each case of a conversation without one. Nothing is written. */
function storedCases(folder: string): readonly unknown[] {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) throw new Error(`DATA_DIR: there is no store in ${JSON.stringify(folder)}`);
  const database = new Database(file);
  try {
    database.pragma('query_only = ON');
    if (!isMigrated(database)) return [];
    const logged = database
      .prepare(
        `SELECT conversation, activity FROM log WHERE activity LIKE '%"assessment"%' ORDER BY conversation, seq`,
      )
      .all() as LogRow[];
    const answers = logged.flatMap(({ conversation, activity }) => {
      const { channelData } = JSON.parse(activity) as { channelData?: { assessment?: unknown } };
      return channelData?.assessment === undefined ? [] : [{ conversation, answer: channelData.assessment }];
    });
    const answered = new Set(answers.map(({ conversation }) => conversation));
    const cases = database.prepare('SELECT conversation, record FROM cases').all() as CaseRow[];
    const open = cases.filter(({ conversation }) => !answered.has(conversation));
    return [...answers.map(({ answer }) => answer), ...open.flatMap(({ record }) => findingsIn(record))];
  } finally {
    database.close();
  }
}

/** False while a first start is still making the tables. */
const isMigrated = (database: Database.Database): boolean =>
  database.prepare("SELECT name FROM sqlite_master WHERE name IN ('log', 'cases')").all().length === 2;

function findingsIn(record: string): readonly unknown[] {
  const { findings } = JSON.parse(record) as { findings?: object };
  return findings === undefined || Object.keys(findings).length === 0 ? [] : [findings];
}

/**
 * Prints what the embedded store in DATA_DIR holds of answers and cases, one JSON document a line, for `replay --store`
 * to read through a pipe; also beside a running server. Problems: a line each on standard error, exit 1.
 */
function main(): number {
  const read = loadConfig(withEnvFile(process.env, process.cwd()).env);
  if (!read.ok) return complain(read.problems);
  const { dataDir } = read.config;
  try {
    for (const stored of storedCases(dataDir)) process.stdout.write(`${JSON.stringify(stored)}\n`);
    return 0;
  } catch (error) {
    const { message } = storeProblem(error, dataDir) ?? (error as Error);
    return complain([message]);
  }
}

function complain(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return FAILED;
}

process.exitCode = main();
