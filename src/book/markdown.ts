import type { BookDocument, Card, Line, Piece, Row, Section } from './document/document.ts';
import type { PathwayStep } from './pathways.ts';

/**
 * The book as Markdown: one fact a line, no dates, always the same bytes for the same book, so that a reviewer reads a
 * change of the rules as a change of lines. Marks that Markdown would swallow (`<`, `*`) are escaped.
 */
export function toMarkdown({ title, intro, sections }: BookDocument): string {
  return [
    `# ${escaped(title)}`,
    '<!-- Made from the rules by `npm run book`. Do not edit. -->',
    intro.map(bullet).join('\n'),
    '## Contents',
    sections.map(({ title: name }) => `- [${escaped(name)}](#${slug(name)})`).join('\n'),
    ...sections.flatMap(sectionBlocks),
  ]
    .join('\n\n')
    .concat('\n');
}

const sectionBlocks = ({ title, intro, cards, steps = [], isSigned }: Section): readonly string[] => [
  `## ${escaped(title)}`,
  [...intro.map(bullet), ...(isSigned ? ['- Chapter reviewed: nobody yet'] : [])].join('\n'),
  ...(steps.length > 0 ? [steps.flatMap(stepLines).join('\n')] : []),
  ...cards.flatMap(cardBlocks),
];

const stepLines = (step: PathwayStep, index: number): readonly string[] => [
  `${index + 1}. **${escaped(step.name)}**: ${escaped(step.title)}`,
  ...[...(step.reading ? [`If ${step.reading}.`] : []), ...step.terms, `Says: “${step.says}”`].map(
    (text) => `    - ${escaped(text)}`,
  ),
  `    - Rule: \`${step.rule}\``,
];

const cardBlocks = ({ title, code, rows }: Card): readonly string[] => [
  `### ${escaped(title)}`,
  [...(code ? [`\`${code}\``, ''] : []), ...rows.flatMap(rowLines)].join('\n'),
];

function rowLines({ term, lines }: Row): readonly string[] {
  const [only] = lines;
  if (only && lines.length === 1 && only.at === undefined) return [`- ${escaped(term)}: ${text(only)}`];
  return [`- ${escaped(term)}:`, ...lines.map((each) => `${indent(each)}- ${numbered(each)}`)];
}

const indent = ({ at = '' }: Line): string => '    '.repeat(at.split('.').length);

const numbered = (each: Line): string => (each.at === undefined ? text(each) : `(${each.at}) ${text(each)}`);

const bullet = (each: Line): string => `- ${text(each)}`;

const text = ({ pieces }: Line): string => pieces.map(piece).join('');

function piece(part: Piece): string {
  if (typeof part === 'string') return escaped(part);
  switch (part.kind) {
    case 'quote':
      return `“${escaped(part.text)}”`;
    case 'ref':
      return `\`${part.text}\``;
    case 'link':
      return `<${part.href}>`;
  }
}

const escaped = (words: string): string => words.replaceAll(/[\\`*_<>[\]|~&#]/g, String.raw`\$&`);

/** The anchor that a heading gets on code hosts. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
