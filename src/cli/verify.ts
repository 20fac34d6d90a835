import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import {
  type FocusResult,
  progressLine,
  proveSweep,
  SWEEPS,
  summariseSweeps,
  summaryJson,
  summaryText,
  type Thoroughness,
} from '../engine/proof/index.ts';
import { isOption, runCommand } from './usage.ts';
import { VERIFY_FILE_USAGE, verifyRecord } from './verifyRecord.ts';

const USAGE = `usage: verify [--json] (proves the guardrails over the whole case space)
       ${VERIFY_FILE_USAGE}`;
const BROKEN = 1;
const BAD_INPUT = 2;
const THOROUGHNESS: Thoroughness = { members: 8, answers: 200, seed: 1123 };

/** What the command line asks for: the proof, or a FILE of exported assessments to check. */
function main(args: readonly string[]): Promise<number> | number {
  if (args.length === 0) return prove(summaryText);
  if (args.length === 1 && args[0] === '--json') return prove(summaryJson);
  if (isFile(args)) return check(args);
  process.stderr.write(`${USAGE}\n`);
  return BAD_INPUT;
}

const isFile = (args: readonly string[]): boolean =>
  args.includes('--key') || args.some((arg) => !isOption(arg));

function check(args: readonly string[]): number {
  const { code, out, errors } = verifyRecord(args);
  for (const line of out) process.stdout.write(`${line}\n`);
  for (const line of errors) process.stderr.write(`${line}\n`);
  return code;
}

async function prove(print: typeof summaryText): Promise<number> {
  const started = performance.now();
  const results = await sweepAll(Math.min(availableParallelism(), SWEEPS));
  const summary = summariseSweeps(results, (performance.now() - started) / 1000);
  process.stdout.write(`${print(summary)}\n`);
  return summary.faults.length === 0 ? 0 : BROKEN;
}

/** Every sweep once, in its order; one thread for each core takes the next that is waiting. */
async function sweepAll(threads: number): Promise<readonly FocusResult[]> {
  const results: FocusResult[] = [];
  const waiting = Array.from({ length: SWEEPS }, (_, place) => place);
  let done = 0;
  const keep = (place: number, result: FocusResult) => {
    results[place] = result;
    done += 1;
    process.stderr.write(`${progressLine(result, done, SWEEPS)}\n`);
  };
  await Promise.all(Array.from({ length: threads }, () => runThread(waiting, keep)));
  return results;
}

/** One thread until nothing is waiting; rejects where the thread fails. */
function runThread(waiting: number[], keep: (place: number, result: FocusResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    let place = waiting.shift();
    const next = () => {
      if (place === undefined) void worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(place);
    };
    worker.on('error', reject);
    worker.on('message', (result: FocusResult) => {
      if (place !== undefined) keep(place, result);
      place = waiting.shift();
      next();
    });
    next();
  });
}

if (isMainThread) await runCommand(USAGE, main);
else parentPort?.on('message', (place: number) => parentPort?.postMessage(proveSweep(place, THOROUGHNESS)));
