import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  appendEntry,
  type ChainRead,
  type Said,
  type SignedEntry,
  signedNext,
} from '../../src/records/index.ts';
import { signatureOf } from '../../src/records/signature.ts';
import type { Json } from './cases.ts';
import { type KeyPair, keyPair } from './keyPair.ts';

export const A = keyPair();
export const B = keyPair();
export const REVIEWERS = [
  { name: 'Reviewer A', role: 'oncologist', publicKey: A.publicPem },
  { name: 'Reviewer B', role: 'pharmacist', publicKey: B.publicPem },
];
/** What any entry may say. */
export const NOTE = 'Read against the labels.';

/** A review folder that is gone when the test is over. */
export function folderWith(reviewers: unknown = REVIEWERS): string {
  const folder = mkdtempSync(join(tmpdir(), 'after-six-review-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  put(join(folder, 'reviewers.json'), reviewers);
  return folder;
}

/** Signs and writes as the command does: the problem where it is refused, else undefined. */
export function signedIn<Entry extends SignedEntry>(
  read: ChainRead<Entry>,
  said: Said<Entry>,
  { privateKey }: KeyPair,
): string | undefined {
  const next = signedNext(read, said, privateKey);
  if ('problem' in next) return next.problem;
  appendEntry(read, next.entry);
  return undefined;
}

/** An entry signed anew, as only the holder of the key can. */
export function resigned(entry: Json, { privateKey } = A): Json {
  const { signature: _, ...content } = entry;
  return { ...content, signature: signatureOf(content, privateKey) };
}

/** The file at a place of a chain, and what it holds. */
export function fileIn<Entry>(folder: string, place: number): [string, Entry] {
  const path = join(folder, readdirSync(folder).sort()[place] ?? '');
  return [path, JSON.parse(readFileSync(path, 'utf8')) as Entry];
}

export const put = (path: string, json: unknown): void => writeFileSync(path, JSON.stringify(json));
