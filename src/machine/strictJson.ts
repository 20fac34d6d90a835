import { duplicateMember } from './duplicateMember.ts';

/** A JSON text that every reader reads alike, or why it is none; `twice` names a member that an object gives twice. */
export type StrictJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly twice?: string };

/** Reads a JSON text. Never throws. */
export function strictJson(text: string): StrictJson {
  try {
    const json: unknown = JSON.parse(text);
    const twice = duplicateMember(text);
    return twice === undefined ? { ok: true, json } : { ok: false, twice };
  } catch {
    return { ok: false };
  }
}
