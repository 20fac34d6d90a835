/** What Markdown, or the typographer that comes with it, would turn into something else. */
const MEANS_SOMETHING = [
  /[\\`*_[\]<>~|&"'^]/,
  /^\s*(#|[-+]\s|\d+[.)]\s)/,
  /--|\+-|\.{3}|[!?]{4}|\((c|r|tm|p)\)/i,
  /https?:|www\.|\w\.\w|@|:\w+:/i,
];

/** Whether a text survives a place that reads Markdown (TextBlock, choice titles) unchanged. */
export const isMarkdownSafe = (text: string): boolean =>
  !MEANS_SOMETHING.some((pattern) => pattern.test(text));
