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
