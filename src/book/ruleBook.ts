import { BOOK_EVIDENCE, type BookEntry, bookEntries, RULE_BOOK } from '../engine/index.ts';
import { type AlertInBook, alertsIn } from './alerts.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { type ClaimInBook, claimsIn, type ReferenceInBook, referencesIn } from './claims.ts';
import { type DiscrepancyInBook, discrepanciesIn } from './discrepancies.ts';
import { type FigureInBook, figuresIn } from './figures.ts';
import { type OptionInBook, optionsIn } from './options.ts';
import { type PathwayStep, pathwaySteps } from './pathways.ts';
import { type SourceRecord, sourcesIn } from './sources.ts';

/** Raised when the shape of the book as data changes: two books of different formats are not compared. */
export const BOOK_FORMAT = 1;

/** A rule as the book holds it; its one-line forms are left to those who print it. */
export type RuleInBook = Omit<BookEntry, 'say' | 'reading'>;

/** All rules of one version with everything they rest on, in the order in which it is reviewed. The same code gives the same book. */
export interface RuleBook {
  readonly format: number;
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly reviewStatus: string;
  readonly pathways: readonly PathwayStep[];
  readonly chapters: readonly Chapter[];
  readonly options: readonly OptionInBook[];
  readonly alerts: readonly AlertInBook[];
  readonly figures: readonly FigureInBook[];
  readonly discrepancies: readonly DiscrepancyInBook[];
  readonly claims: readonly ClaimInBook[];
  readonly references: readonly ReferenceInBook[];
  readonly sources: readonly SourceRecord[];
  /** Known sources that nothing may rest on: the reason, and nothing of what they say. */
  readonly withheld: readonly { readonly id: string; readonly reason: string }[];
}

/** The rule book of this program. Pure. */
export function ruleBook(): RuleBook {
  const entries = bookEntries();
  const { reviewStatus, withheld } = BOOK_EVIDENCE;
  return {
    format: BOOK_FORMAT,
    title: 'After Six: rule book',
    version: RULE_BOOK.version,
    hash: RULE_BOOK.hash,
    reviewStatus,
    pathways: pathwaySteps(entries),
    chapters: chaptersOf(entries),
    options: optionsIn(),
    alerts: alertsIn(entries),
    figures: figuresIn(entries),
    discrepancies: discrepanciesIn(),
    claims: claimsIn(),
    references: referencesIn(),
    sources: sourcesIn(entries),
    withheld,
  };
}

/** Every rule of a book, in its order. */
export const rulesOf = ({ chapters }: RuleBook): readonly RuleInBook[] =>
  chapters.flatMap(({ rules }) => rules);
