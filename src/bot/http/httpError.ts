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

/** The whole server has more to answer than it can, or has been asked to stop. */
const later = (code: string, message: string): HttpError =>
  new HttpError(503, code, message, { 'Retry-After': '5', Connection: 'close' });
export const overloaded = (): HttpError =>
  later('Overloaded', 'Too many messages wait for an answer. Send it again later.');
export const shuttingDown = (): HttpError =>
  later('ShuttingDown', 'This server is stopping. Send it again in a moment.');
export const timedOut = (): HttpError =>
  later('TimedOut', 'This took too long and was given up. Send it again later.');

/** The sender's own doing: a head or a body that takes too long to come. */
export const tooSlow = (): HttpError =>
  new HttpError(408, 'TooSlow', 'The request did not arrive in time.', { Connection: 'close' });

const NOT_TAKEN = 'This cannot be stored at the moment and was not taken. Send it again later.';

/** Storage does not answer: what was asked may be asked again. */
export const storageUnavailable = (cause: unknown, message: string = NOT_TAKEN): HttpError =>
  new HttpError(503, 'StorageUnavailable', message, { 'Retry-After': '5' }, cause);

export const errorBody = (code: string, message: string) => ({ error: { code, message } });
