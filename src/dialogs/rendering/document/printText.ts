import type { Document, Section } from './document.ts';
import { type Numbering, numberingOf, runsOf } from './numbering.ts';

const RULE = '──── DETAILS ────';
const PART_END = '\n\n';

/** A document as plain text: paragraphs of one line each, sections parted by a blank line. No Markdown. */
export function printText(document: Document): string {
  const numbering = numberingOf(document);
  const details = document.details.map((section) =>
    sectionText(section, numbering, (text) => text.toUpperCase()),
  );
  return [printOpening(document, numbering), ...(details.length > 0 ? [RULE, ...details] : [])]
    .filter((part) => part !== '')
    .join(PART_END);
}

/** What is read first: the heading with its status, then the opening. */
export function printOpening(document: Document, numbering: Numbering = numberingOf(document)): string {
  return document.opening.reduce((said, section) => {
    const text = sectionText(section, numbering);
    return said === '' || text === '' ? said + text : said + (section.follows ? '\n' : PART_END) + text;
  }, firstLine(document));
}

export const firstLine = ({ heading, status }: Document): string =>
  [heading, status].filter((part) => part !== undefined).join(' · ');

function sectionText(
  { kicker, heading, lines }: Section,
  numbering: Numbering,
  asHeading = (text: string): string => text,
): string {
  const printed = lines.map((line) =>
    runsOf(line, numbering)
      .map(({ text }) => text)
      .join(''),
  );
  const title = heading === undefined ? [] : [asHeading(heading)];
  return [...(kicker === undefined ? [] : [kicker]), ...title, ...printed].join('\n');
}
