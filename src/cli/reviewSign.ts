import type { KeyObject } from 'node:crypto';
import { type ReviewStage, RULE_BOOK } from '../engine/index.ts';
import {
  appendEntry,
  type ChainRead,
  dayOf,
  privateKeyFrom,
  REVIEW_FOLDER,
  readReview,
  readSourceChecks,
  type Said,
  SIGNING_KEY_ALLOWED,
  type SignedEntry,
  signedNext,
  statedSources,
  textOf,
  whyUnread,
} from '../records/index.ts';

/** What came of signing: lines to print, or why not and whose fault that is (1 refused, 2 bad input). */
export type Outcome =
  | { readonly done: readonly string[] }
  | { readonly problem: string; readonly code: typeof REFUSED | typeof BAD_INPUT };
const REFUSED = 1;
const BAD_INPUT = 2;

/** Who signs, with what, and the folder of the signed files. */
export interface Signing {
  readonly by: string;
  readonly keyFile: string;
  readonly note: string;
  readonly folder: string;
}

/** Signs a step of the review of a rule book, by its hash, and writes it as the next file of the log. */
export function signStep(stage: ReviewStage, hash: string, signing: Signing): Outcome {
  const log = readReview(signing.folder);
  const ruleBook =
    hash === RULE_BOOK.hash ? RULE_BOOK : log.entries.find((entry) => entry.ruleBook.hash === hash)?.ruleBook;
  if (ruleBook === undefined) return badInput(`rule-book: ${hash} is not in the log`);
  const subject = `${stage}: rule book ${ruleBook.version}, ${ruleBook.hash}`;
  return sign(log, { ruleBook, stage, ...saidBy(signing) }, signing.keyFile, subject);
}

/** Signs that a source was checked, and writes it as the next file of the checks. */
export function signCheck(id: string, signing: Signing): Outcome {
  const source = statedSources().find((stated) => stated.id === id);
  if (source === undefined)
    return badInput(`source: ${JSON.stringify(id)} is not one of docs/rule-book.md; ${likeness(id)}`);
  const { title, hash, supersededBy } = source;
  if (supersededBy !== undefined)
    return { problem: `refused: ${id} is superseded by ${supersededBy}: check that one`, code: REFUSED };
  const subject = `checked: ${id}, ${title}`;
  const said = { source: { id, hash }, ...saidBy(signing) };
  return sign(readSourceChecks(signing.folder), said, signing.keyFile, subject);
}

/** The id that was meant where only its letters' case is wrong, else where ids are found. */
function likeness(id: string): string {
  const meant = statedSources().find((stated) => stated.id.toLowerCase() === id.toLowerCase());
  return meant === undefined ? 'review lists their ids' : `${meant.id} is`;
}

const saidBy = ({ by, note }: Signing) => ({ by, note, on: dayOf(new Date()) });

function sign<Entry extends SignedEntry>(
  read: ChainRead<Entry>,
  said: Said<Entry>,
  keyFile: string,
  subject: string,
): Outcome {
  const key = keyIn(keyFile);
  if ('problem' in key) return badInput(key.problem);
  const next = signedNext(read, said, key.value);
  if ('problem' in next) return { problem: `refused: ${next.problem}`, code: REFUSED };
  const file = appendEntry(read, next.entry);
  const isPractice = read.folder !== REVIEW_FOLDER;
  return { done: [subject, `${file}: signed by ${said.by}${isPractice ? '' : '; commit it'}`] };
}

function keyIn(path: string): { readonly value: KeyObject } | { readonly problem: string } {
  const text = textOf(path);
  const named = `key: ${JSON.stringify(path)}`;
  if (text === undefined) return { problem: `${named} ${whyUnread(path)}` };
  const value = privateKeyFrom(text);
  return value === undefined
    ? { problem: `${named} holds none; allowed: ${SIGNING_KEY_ALLOWED}` }
    : { value };
}

const badInput = (problem: string): Outcome => ({ problem, code: BAD_INPUT });
