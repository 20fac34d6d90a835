export { differenceInWords } from './difference/inWords.ts';
export type { BookDocument, Card, Line, Piece, Row, Section } from './document/document.ts';
export { layOut } from './document/layOut.ts';
export { toMarkdown } from './markdown.ts';
export type { PathwayStep } from './pathways.ts';
export { BOOK_FORMAT, type RuleBook, ruleBook } from './ruleBook.ts';
