const QUESTION =
  /(?:^|[.;,:!?\n–—-]\s*|\b(?:and|but|so|also)\s+)((?:what|whats|what’s|what's|why|how|when|which|who|where|is|are|can|could|should|would|does|do|did|will|may|any)\b[^?\n]*\?)/gi;

/** The last question of a message, and what stands before it. */
export interface QuestionSaid {
  readonly question: string;
  readonly before: string;
}

const JOINS = /[\s,;:.–—-]*(?:\b(?:and|but|so|also)\s*)?$/i;

/** The last question of a message, from its first word to its mark; undefined where none is asked so. */
export function questionIn(text: string): QuestionSaid | undefined {
  const last = [...text.matchAll(QUESTION)].at(-1);
  const question = last?.[1];
  if (last === undefined || question === undefined) return undefined;
  const at = last.index + last[0].length - question.length;
  return { question, before: text.slice(0, at).replace(JOINS, '') };
}
