import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAudit } from '../../src/bot/audit/checkAudit.ts';
import { entriesOf, openAudit } from '../../src/bot/audit/openAudit.ts';
import { loadConfig } from '../../src/bot/config/config.ts';
import type { Environment } from '../../src/bot/config/readSettings.ts';
import { coreFor } from '../../src/bot/coreFor.ts';
import type { AuditEntry } from '../../src/records/index.ts';
import { type Chat, type Json, start, until } from './harness.ts';

export const NOTE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. HRR negative. ' +
  'Prior docetaxel, no prior cabazitaxel, prior enzalutamide, no abiraterone, apalutamide or darolutamide.';

function configOf(env: Environment) {
  const read = loadConfig({ DATA_DIR: 'unused', ...env });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

/** A whole server with the real floors below it. */
export const startReal = (env: Environment, more: Partial<Parameters<typeof start>[0]> = {}) =>
  start({ core: coreFor(configOf(env)), env, ...more });

/** An entry as it was stored. */
export interface Kept {
  readonly entry: AuditEntry;
  readonly content: Json | undefined;
}

/** The audit of a store beside its server, and how the chain stands. */
export async function auditOf(env: Environment) {
  const audit = await openAudit(configOf(env));
  try {
    const kept: Kept[] = [];
    for await (const link of entriesOf(audit)) kept.push(link as Kept);
    const report = await checkAudit(
      (async function* () {
        yield* kept;
      })(),
      undefined,
    );
    return { kept, ...report };
  } finally {
    await audit.close();
  }
}

export const kindsOf = (kept: readonly Kept[]): string[] => kept.map(({ entry }) => entry.kind);

/** Says something, and resolves with the log once it is answered. */
export async function told(chat: Chat, text: string, id?: string): Promise<Json[]> {
  const { body } = await chat.say(text, id);
  return until(
    () => chat.log(),
    (all) => all.some((entry) => String(entry.id).startsWith(`${String(body.id)}.`)),
  );
}

/** All bytes of the embedded store, with its write-ahead log. */
export const bytesOf = (folder: string): string =>
  ['after-six.sqlite', 'after-six.sqlite-wal']
    .map((name) => {
      try {
        return readFileSync(join(folder, name), 'latin1');
      } catch {
        return '';
      }
    })
    .join('');
