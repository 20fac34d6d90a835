/** A request that is answered with a status and `{"error": {"code", "message"}}`. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  /** `cause` is for the operator's log, never for the answer. */
  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    cause?: unknown,
  ) {
    super(message, { cause });
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

/** What was asked could not be written down, and so was not taken: it may be asked again. */
export const storageUnavailable = (cause: unknown): HttpError =>
  new HttpError(
    503,
    'StorageUnavailable',
    'This cannot be stored at the moment and was not taken. Send it again later.',
    { 'Retry-After': '5' },
    cause,
  );

export const errorBody = (code: string, message: string) => ({ error: { code, message } });
