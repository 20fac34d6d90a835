import { accessSync, constants, createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { auditLine, parseAuditLine, type StoredLink } from '../records/index.ts';
import { checkAudit, headIn } from './audit/checkAudit.ts';
import { type AuditReader, entriesOf, openAudit } from './audit/openAudit.ts';
import { whoIs } from './audit/whoIs.ts';
import { BadUse, configOfCommand, FAILED, print, runCommand } from './command.ts';
import { keysOf } from './storage/openBeside.ts';

const USAGE = `usage: audit verify [--head SEQ:HASH]        checks the audit of the store; HEAD: where the server's log says that it ended
       audit verify FILE [--head SEQ:HASH]   the same of an export
       audit export                          every entry, one JSON document a line
       audit find --who CHANNEL:ID           the entries of a person: msteams:ID, oidc:SUBJECT, web:USER
       exit 0: the chain holds; 1: it does not, or the store cannot be read; 2: bad use`;

function textFileProblem(path: string): string | undefined {
  const named = `file: ${JSON.stringify(path)}`;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return `${named} is missing: there is no such file`;
  if (found.isDirectory()) return `${named} is a folder; allowed: an export of the audit`;
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return `${named} cannot be read`;
  }
}

/** Throws a sentence where the file cannot be read. */
async function* linesOf(path: string): AsyncGenerator<StoredLink> {
  const problem = textFileProblem(path);
  if (problem !== undefined) throw new BadUse(problem);
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line.trim() !== '') yield parseAuditLine(line);
}

async function withAudit(work: (audit: AuditReader) => Promise<number>): Promise<number> {
  const audit = await openAudit(configOfCommand());
  try {
    return await work(audit);
  } finally {
    await audit.close();
  }
}

async function verify(links: AsyncIterable<StoredLink>, head: string | undefined): Promise<number> {
  const seen = head === undefined ? undefined : headIn(head);
  if (head !== undefined && seen === undefined) throw new BadUse();
  const { entries, erased, head: end, problem } = await checkAudit(links, seen);
  await print(`${entries} entries hold, ${erased} with their content erased`);
  await print(end === undefined ? 'no end yet' : `end ${end.seq}:${end.hash}`);
  if (problem === undefined) return 0;
  process.stderr.write(`${problem}\n`);
  return FAILED;
}

async function printAll(links: AsyncIterable<StoredLink> | readonly StoredLink[]): Promise<number> {
  for await (const link of links) await print(auditLine(link));
  return 0;
}

await runCommand(
  USAGE,
  { head: { type: 'string' }, who: { type: 'string' } },
  async ({ values, positionals }) => {
    const [task, file, ...more] = positionals;
    const { head, who } = values as { head?: string; who?: string };
    if (more.length > 0 || (file !== undefined && task !== 'verify')) throw new BadUse();
    if (task === 'verify' && file !== undefined) return verify(linesOf(file), head);
    if (task === 'verify') return withAudit((audit) => verify(entriesOf(audit), head));
    if (task === 'export') return withAudit((audit) => printAll(entriesOf(audit)));
    if (task !== 'find' || who === undefined) throw new BadUse();
    const config = configOfCommand();
    const names = whoIs(who, config, keysOf(config));
    return withAudit(async (audit) => printAll(await audit.of({ who: names })));
  },
);
