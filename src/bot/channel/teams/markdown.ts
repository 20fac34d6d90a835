/**
 * What Markdown takes for markup wherever it stands, each a single sign. Before it comes what stays as it is: web
 * addresses, as far as Markdown leaves them alone, and markers such as "[1]", which Teams makes citations of.
 */
const MARKUP =
  /https?:\/\/(?:[a-z0-9./:?=#%+,@!$&'()-]|(?<=[a-z0-9])_(?=[a-z0-9]))+|\[\d{1,2}\](?![(:[])|[\\`*_[\]<>~|]|&(?=#?\w+;)/gi;
/** What it takes for a heading, a list or a rule where a line begins with it. */
const AT_START = /^(?=[-+=#])|(?<=^\d{1,9})(?=[.)])/;
const PARAGRAPH_END = '\n\n';
const LINE_END = '  \n';

const escapedLine = (line: string): string =>
  line
    .trim()
    .replaceAll(MARKUP, (found) => (found.length === 1 ? `\\${found}` : found))
    .replace(AT_START, '\\');

/**
 * Plain text as the Markdown that shows it unchanged, line by line. Teams reads Markdown in every message, also where a
 * message says that it is plain (measured in the Agents Playground 0.2.28: "2*5*3 mg" became "253 mg").
 * Spaces at the ends of lines and empty lines after the first are not kept.
 */
export function asMarkdown(text: string): string {
  const paragraphs = text.split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/);
  return paragraphs
    .map((paragraph) =>
      paragraph
        .split(/\r\n?|\n/)
        .map(escapedLine)
        .filter((line) => line !== '')
        .join(LINE_END),
    )
    .filter((paragraph) => paragraph !== '')
    .join(PARAGRAPH_END);
}
