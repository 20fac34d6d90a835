import type { Document, Section } from './document.ts';
import { type Numbering, numberingOf, runsOf } from './numbering.ts';

const RULE = '──── DETAILS ────';

/** A document as plain text: paragraphs of one line each, sections parted by a blank line. No Markdown. */
export function printText(document: Document): string {
  const numbering = numberingOf(document);
  const details = document.details.map((section) =>
    sectionText(section, numbering, (text) => text.toUpperCase()),
  );
  return [printOpening(document, numbering), ...(details.length > 0 ? [RULE, ...details] : [])]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What is read first: the heading with its status, then the opening. */
export function printOpening(document: Document, numbering: Numbering = numberingOf(document)): string {
  const sections = document.opening.map((section) => sectionText(section, numbering));
  return [firstLine(document), ...sections].filter((part) => part !== '').join('\n\n');
}

export const firstLine = ({ heading, status }: Document): string =>
  [heading, status].filter((part) => part !== undefined).join(' · ');

function sectionText(
  { heading, lines }: Section,
  numbering: Numbering,
  asHeading = (text: string): string => text,
): string {
  const printed = lines.map((line) =>
    runsOf(line, numbering)
      .map(({ text }) => text)
      .join(''),
  );
  return [...(heading === undefined ? [] : [asHeading(heading)]), ...printed].join('\n');
}
