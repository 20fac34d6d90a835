import type { KeyObject } from 'node:crypto';
import { keyIdOf } from '../keys.ts';
import { problemLines } from '../problem.ts';
import { signatureOf } from '../signature.ts';
import { previousOf, type SignedEntry } from './chain.ts';
import { type ChainRead, reviewersFile } from './folder.ts';
import type { Reviewer } from './reviewers.ts';

/** What a person says in an entry; the rest of it is worked out. */
export type Said<Entry extends SignedEntry> = Omit<Entry, 'role' | 'previous' | 'signature'> &
  Pick<SignedEntry, 'by' | 'on' | 'note'>;

/** The signed entry that comes next, or why there can be none. Nothing is written. */
export function signedNext<Entry extends SignedEntry>(
  read: ChainRead<Entry>,
  said: Said<Entry>,
  key: KeyObject,
): { readonly entry: Entry } | { readonly problem: string } {
  const [broken] = read.problems;
  if (broken !== undefined)
    return { problem: `${read.kind.folder}/ does not hold, so nothing can follow: ${broken}` };
  const signer = signerOf(read, said.by, key);
  if ('problem' in signer) return signer;
  const last = read.entries.at(-1);
  if (last !== undefined && said.on < last.on)
    return { problem: `the last entry is dated ${last.on}: the clock is behind` };
  const content = { ...said, role: signer.role, previous: previousOf(read.entries) };
  const parsed = read.kind.schema.safeParse({ ...content, signature: signatureOf(content, key) });
  if (!parsed.success)
    return { problem: parsed.error.issues.flatMap((issue) => problemLines(issue, 'entry')).join('; ') };
  const refused = read.kind.whyNotNext(read.entries, parsed.data);
  return refused === undefined ? { entry: parsed.data } : { problem: refused };
}

function signerOf<Entry extends SignedEntry>(
  { folder, reviewers }: ChainRead<Entry>,
  by: string,
  key: KeyObject,
): Reviewer | { readonly problem: string } {
  const named = reviewers.filter(({ name }) => name === by);
  const file = reviewersFile(folder);
  if (named.length === 0) return { problem: `${JSON.stringify(by)} is not in ${file}` };
  const signer = named.find(({ publicKey }) => keyIdOf(publicKey) === keyIdOf(key));
  return signer ?? { problem: `the key is not the one registered for ${by} in ${file}` };
}
