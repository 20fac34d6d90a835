/**
 * Every engine must give the same standing for every case: a rate of something else says nothing.
 * @param {readonly { name: string, input: (facts: any) => any, decide: (input: any) => any }[]} contenders
 * @param {readonly any[]} facts
 * @param {(facts: any) => string} expected
 */
export async function demandAgreement(contenders, facts, expected) {
  for (const { name, input, decide } of contenders)
    for (const one of facts) {
      const [theirs, ours] = [await decide(input(one)), expected(one)];
      if (theirs !== ours)
        throw new Error(`bench: ${name} says ${theirs} where we say ${ours}: ${JSON.stringify(one)}`);
    }
}

/** How often each standing comes up. @param {readonly string[]} standings */
export function shares(standings) {
  const names = [...new Set(standings)].sort();
  return names
    .map((name) => `${name} ${standings.filter((standing) => standing === name).length}`)
    .join(', ');
}

/** What an engine makes of a case, failing included. @param {(input: any) => any} decide @param {any} input */
export async function verdict(decide, input) {
  try {
    return String(await decide(input));
  } catch {
    return 'an error';
  }
}
