import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const digest = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());

/** Takes as long whatever the difference is. */
export const isSameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** The `Authorization: Bearer` of a request. */
export const bearerOf = (req: IncomingMessage): string | undefined =>
  /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
