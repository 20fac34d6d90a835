const KEYS_SHOWN = 8;
const KEY_LENGTH = 40;

/** What kind of JSON was given, never what is in it: "a list", "an object with keys a, b". */
export function kindOf(json: unknown): string {
  if (json === undefined) return 'nothing';
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'a list';
  if (typeof json !== 'object') return typeof json === 'string' ? 'text' : `a ${typeof json}`;
  const keys = Object.keys(json);
  if (keys.length === 0) return 'an object without keys';
  const shown = keys.slice(0, KEYS_SHOWN).map((key) => key.slice(0, KEY_LENGTH));
  const more = keys.length > KEYS_SHOWN ? ` and ${keys.length - KEYS_SHOWN} more` : '';
  return `an object with keys ${shown.join(', ')}${more}`;
}
