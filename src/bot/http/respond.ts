import type { ServerResponse } from 'node:http';
import { errorBody, HttpError } from './httpError.ts';

type Headers = Readonly<Record<string, string>>;

/** Sends a whole body. Text goes out as UTF-8. */
export function sendText(
  res: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Headers = {},
): void {
  const bytes = Buffer.byteLength(body);
  res.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes,
    'Cache-Control': 'no-store',
    ...headers,
  });
  res.end(body);
}

export const sendJson = (res: ServerResponse, status: number, body: unknown, headers: Headers = {}): void =>
  sendText(res, status, 'application/json; charset=utf-8', JSON.stringify(body), headers);

/** Answers with the error's own status; anything that is not an `HttpError` is a 500 without details. */
export function sendError(res: ServerResponse, error: unknown, requestId: string): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const known = error instanceof HttpError ? error : undefined;
  const message = known?.message ?? `Something went wrong here. Request ${requestId}.`;
  sendJson(res, known?.status ?? 500, errorBody(known?.code ?? 'InternalError', message), known?.headers);
}
