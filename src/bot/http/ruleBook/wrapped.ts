/** In the picture's units; its style sheet sets type of 15. */
export const LINE_HEIGHT = 21;
/** A letter's width on the wide side of what sans-serif faces have at that size. */
const LETTER = 7.7;
const SIDES = 24;
/** A space, but not between a number and its unit. */
const BETWEEN_WORDS = / (?!×|\p{L}+\/\p{L})/u;

/** Paragraphs broken into lines that fit a box of this width: SVG breaks no lines by itself. */
export const wrapped = (paragraphs: readonly string[], width: number): readonly string[] =>
  paragraphs.flatMap((paragraph) => linesOf(paragraph, Math.floor((width - SIDES) / LETTER)));

function linesOf(paragraph: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const next of paragraph.split(BETWEEN_WORDS)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= letters)
      lines[lines.length - 1] = `${last} ${next}`;
    else lines.push(next);
  }
  return lines;
}
