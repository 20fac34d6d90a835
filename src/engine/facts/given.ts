import { NOT_AVAILABLE, type NotAvailable } from '../findings.ts';

/** A finding's value; undefined where it was never said or is not available. */
export const given = <T>(value: T | NotAvailable | undefined): T | undefined =>
  value === NOT_AVAILABLE ? undefined : (value as T | undefined);

/** Kleene "or" of exposures: one yes settles it, and only noes deny it. */
export function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

/** Whether a list that was given has anything in it; the empty list means "asked, none". */
export function someOf(list: readonly string[] | NotAvailable | undefined): boolean | undefined {
  if (list === undefined || list === NOT_AVAILABLE) return undefined;
  return list.length > 0;
}
