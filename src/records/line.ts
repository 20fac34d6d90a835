import { z } from 'zod';

/** One line that shows all that it holds: nothing in it breaks a line, hides what follows or turns it round. */
const ONE_LINE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,300}$/u;

/** Text that may be printed beside what the program says itself. */
export const lineSchema = z
  .string()
  .regex(ONE_LINE, { error: 'one line of at most 300 characters, without control characters' });

/** A line fit for a terminal: what could forge or hide another line is shown as a sign. */
export const printable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
