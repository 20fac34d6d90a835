const HOLD = /^On hold: ([^,;]+); (.+)$/;

/**
 * Holds that end in the same advice told as one: "On hold: a, b and c; wait until …", in the place of the first. Every
 * other sentence stays as it is. Pure.
 */
export function joinedHolds(sentences: readonly string[]): readonly string[] {
  const causes = new Map<string, string[]>();
  for (const sentence of sentences) {
    const [, cause, advice] = HOLD.exec(sentence) ?? [];
    if (cause !== undefined && advice !== undefined)
      causes.set(advice, [...(causes.get(advice) ?? []), cause]);
  }
  return [...new Set(sentences.map((sentence) => joined(sentence, causes)))];
}

function joined(sentence: string, causes: ReadonlyMap<string, readonly string[]>): string {
  const advice = HOLD.exec(sentence)?.[2];
  const all = advice === undefined ? [] : (causes.get(advice) ?? []);
  return all.length < 2 ? sentence : `On hold: ${all.slice(0, -1).join(', ')} and ${all.at(-1)}; ${advice}`;
}
