/** A request that is answered with a status and `{"error": {"code", "message"}}`. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const badRequest = (message: string): HttpError => new HttpError(400, 'BadArgument', message);
export const forbidden = (message: string): HttpError => new HttpError(403, 'Forbidden', message);
export const notFound = (message: string): HttpError => new HttpError(404, 'NotFound', message);
export const tooMany = (message: string, seconds: number): HttpError =>
  new HttpError(429, 'TooManyRequests', message, { 'Retry-After': String(seconds) });

export const errorBody = (code: string, message: string) => ({ error: { code, message } });
