import { z } from 'zod';

/** One environment variable: how its text is read, what is allowed, and what it is for. */
export interface Setting<T> {
  readonly read: z.ZodType<T, string>;
  /** Follows "allowed:" in a problem line and in .env.example. */
  readonly allowed: string;
  readonly meaning: string;
  /** Text that is read when the variable is absent or empty; without one the setting is then undefined. */
  readonly preset?: string;
  /** The value is never printed. */
  readonly secret?: true;
}

export const whole = (min: number, max: number): z.ZodType<number, string> =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));

export const flag = z.enum(['0', '1']).transform((text) => text === '1');

export const line = (max: number): z.ZodType<string, string> =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}]+$/u);

/** In lower case, as tokens carry it. */
export const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .transform((text) => text.toLowerCase());

/** A list whose parts are separated by commas or spaces. */
export const words = <T>(part: z.ZodType<T, string>): z.ZodType<readonly T[], string> =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((each) => each !== ''))
    .pipe(z.array(part));

function isPlainOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '');
}

/** An http or https origin without a path, without a slash at its end. */
export const origin: z.ZodType<string, string> = z
  .string()
  .refine(isPlainOrigin)
  .transform((text) => new URL(text).origin);
