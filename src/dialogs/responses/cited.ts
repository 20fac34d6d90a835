import { type CitationId, type CitedStatement, citationView } from '../../engine/index.ts';

/** Statements as lines with [n], then what explains them, then the sources they name, numbered by first mention. */
export function citedLines(
  statements: readonly CitedStatement[],
  because: readonly string[] = [],
): readonly string[] {
  const order: CitationId[] = [...new Set(statements.flatMap(({ citations }) => citations))];
  const marks = (citations: readonly CitationId[]) =>
    `[${citations.map((id) => order.indexOf(id) + 1).join(', ')}]`;
  return [
    ...statements.map(({ statement, citations }) => `${statement} ${marks(citations)}`),
    ...because,
    'Sources:',
    ...order.map((id, index) => `[${index + 1}] ${sourceLine(id)}`),
  ];
}

function sourceLine(id: CitationId): string {
  const { title, url, note } = citationView(id);
  return [title, url, note].filter(Boolean).join(' · ');
}
