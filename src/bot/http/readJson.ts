import type { IncomingMessage, ServerResponse } from 'node:http';
import { strictJson } from '../../machine/index.ts';
import { badRequest, HttpError } from './httpError.ts';

function tooLarge(res: ServerResponse, limit: number): HttpError {
  // The rest of the body is not read, so the connection cannot be used again.
  res.shouldKeepAlive = false;
  return new HttpError(413, 'TooLarge', `The body is larger than ${limit} bytes.`);
}

async function readText(req: IncomingMessage, res: ServerResponse, limit: number): Promise<string> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(res, limit);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for await (const part of req) {
    const bytes: Uint8Array = part;
    size += bytes.length;
    if (size > limit) throw tooLarge(res, limit);
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

/** No findings and no channel's activity come near it; a recursive reader is safe far beyond it. */
const DEPTH_LIMIT = 32;

/** Level by level, without recursion: however deep it is, no stack overflows. */
function isTooDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; depth <= DEPTH_LIMIT; depth += 1) {
    const holders = level.filter((each) => typeof each === 'object' && each !== null);
    if (holders.length === 0) return false;
    level = holders.flatMap((each) => Object.values(each));
  }
  return true;
}

/**
 * The request's body as text in UTF-8. `limit` in bytes.
 * Throws `HttpError`: 413 over the limit, 415 when compressed, 400 when it is not UTF-8.
 */
export async function readBody(req: IncomingMessage, res: ServerResponse, limit: number): Promise<string> {
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new HttpError(415, 'Unsupported', 'Compressed bodies are not accepted.');
  return readText(req, res, limit).catch((error: unknown) => {
    throw error instanceof HttpError ? error : notJson();
  });
}

const notJson = (): HttpError => badRequest('The body is not JSON in UTF-8.');

/** Throws `HttpError` 400 where JSON is nested more than 32 levels deep. */
export function refuseDeep(json: unknown): void {
  if (isTooDeep(json))
    throw badRequest(`The body is nested too deeply; allowed: ${DEPTH_LIMIT} levels of lists and objects.`);
}

/**
 * The request's body as JSON; undefined when it is empty. `limit` in bytes.
 * Throws `HttpError`: as `readBody`, and 400 when it is not JSON, nested too deeply, or gives a member twice.
 */
export async function readJson(req: IncomingMessage, res: ServerResponse, limit: number): Promise<unknown> {
  const text = await readBody(req, res, limit);
  if (text === '') return undefined;
  const read = strictJson(text);
  if (!read.ok && read.twice === undefined) throw notJson();
  if (!read.ok) throw badRequest('The body gives a member twice in one object.');
  refuseDeep(read.json);
  return read.json;
}
