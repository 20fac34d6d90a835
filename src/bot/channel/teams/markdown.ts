/** A web address that Markdown leaves alone: whole, up to the space after it. */
const ADDRESS = /https?:\/\/(?:[a-z0-9./:?=#%+,@!$'()-]|&(?!#?\w+;)|(?<=[a-z0-9])_(?=[a-z0-9]))+(?=\s|$)/;
/** A marker such as "[1]", which Teams makes a citation of. */
const MARKER = /\[\d{1,2}\](?![(:[])/;
/** Single signs of markup, wherever they stand. In an address that cannot stay as it is, the sign that would make it a link. */
const SIGN = /[\\`*_[\]<>~|]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./;
const MARKUP = new RegExp([ADDRESS, MARKER, SIGN].map(({ source }) => source).join('|'), 'gi');
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
