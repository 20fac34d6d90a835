/**
 * The first member that an object of this JSON text gives twice; undefined where none does. `JSON.parse` keeps the
 * last in silence, and another reader the first. The text must be JSON.
 */
export function duplicateMember(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const match of json.matchAll(TOKENS)) {
    const [token, member] = match;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (member !== undefined) {
      const name = String(JSON.parse(member));
      const members = open.at(-1);
      if (members?.has(name)) return name;
      members?.add(name);
    }
  }
  return undefined;
}

/** Brackets, members (a string before a colon) and other strings, which hide what is in them. */
const TOKENS = /[{}[\]]|("(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"/g;
