import { type ServerResponse, STATUS_CODES } from 'node:http';
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

/** What is told of an error: anything that is not an `HttpError` is a 500 without details. */
function told(error: unknown, requestId: string) {
  const known = error instanceof HttpError ? error : undefined;
  const message = known?.message ?? `Something went wrong here. Request ${requestId}.`;
  return {
    status: known?.status ?? 500,
    body: errorBody(known?.code ?? 'InternalError', message),
    headers: known?.headers ?? {},
  };
}

/** Answers with the error's own status. */
export function sendError(res: ServerResponse, error: unknown, requestId: string): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const { status, body, headers } = told(error, requestId);
  sendJson(res, status, body, headers);
}

/** The same as bytes, where there is no response object: the connection ends with it. */
export function errorBytes(error: unknown, headers: Headers, requestId: string): string {
  const { status, body, headers: own } = told(error, requestId);
  const text = JSON.stringify(body);
  const fields = {
    ...headers,
    ...own,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`, ...lines, '', text].join('\r\n');
}
