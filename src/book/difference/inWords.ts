import type { RuleBook } from '../ruleBook.ts';
import { differenceOf } from './difference.ts';

const NONE = 'none';

/** What changed from one book to the next, as plain text for a reviewer; "No change." where nothing did. */
export function differenceInWords(before: RuleBook, after: RuleBook): string {
  const { changes, touched } = differenceOf(before, after);
  const heading = `Rule book ${nameOf(before)} → ${nameOf(after)}`;
  if (changes.length === 0) return `${heading}\n\n${nothing(before, after)}\n`;
  return [
    heading,
    ...changes.map(({ what, lines }) => [capital(what), ...lines.map((line) => `  ${line}`)].join('\n')),
    `Options touched: ${touched.options.join(', ') || NONE}\nPathways touched: ${touched.pathways.join(', ') || NONE}`,
  ]
    .join('\n\n')
    .concat('\n');
}

const nothing = (before: RuleBook, after: RuleBook): string =>
  before.hash === after.hash
    ? 'No change.'
    : 'No change in what the book says; what it is made from differs in form only.';

const nameOf = ({ version, hash }: RuleBook): string => `${version} (${hash.slice(0, 12)})`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
