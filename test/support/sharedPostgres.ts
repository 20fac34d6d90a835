import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { makeDatabase, startPostgres } from './postgres.ts';

type Shared = { readonly port: number } | { readonly problem: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: Shared;
  }
}

/** Before the first test: one server for all of them. Where none can run, the tests that ask for one say so. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const server = await startPostgres();
    project.provide('postgres', { port: server.port });
    return server.remove;
  } catch (error) {
    project.provide('postgres', { problem: String(error) });
    return undefined;
  }
}

/** An empty database for one test or file; resolves with its address. Rejects, and so fails, where PostgreSQL cannot run. */
export async function freshDatabase(): Promise<string> {
  const shared = inject('postgres');
  if ('problem' in shared) throw new Error(`PostgreSQL is needed here: ${shared.problem}`);
  return makeDatabase(shared.port);
}
