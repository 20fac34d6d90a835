import type { CitationId } from './evidence/citations.ts';
import type { FigureId } from './evidence/figures.ts';
import type { FindingPath, Findings } from './findings.ts';
import type { AlertId, OptionId, Pathway, Severity, Standing } from './vocabulary.ts';

/** One clause of a rule against one case; `holds` is null where a finding it needs is unknown. */
export interface Clause {
  readonly reading: string;
  readonly holds: boolean | null;
}

/** A rule against one case, in words made from its condition; `clauses` where the condition has more than one. */
export interface Reason extends Clause {
  readonly rule: string;
  readonly clauses?: readonly Clause[];
}

export interface OptionAdvice {
  readonly id: OptionId;
  readonly standing: Standing;
  /** 1 is first; equal ranks are ties in which no order is asserted. */
  readonly rank?: number;
  readonly statement: string;
  /** What its statement is made from, each part with the sources that say it; of an option that ranks. */
  readonly parts?: readonly CitedStatement[];
  readonly because: readonly Reason[];
  /** Findings that must come first (provisional, on hold) or that are unknown (not assessed). */
  readonly needs?: readonly FindingPath[];
  /** Findings to check before a first dose; not given in this case. */
  readonly checks?: readonly FindingPath[];
  /** Sources it rests on that are past the date by which they were to be looked at again. */
  readonly stale?: readonly CitationId[];
  readonly citations: readonly CitationId[];
  readonly figures?: readonly FigureId[];
}

export interface Alert {
  readonly id: AlertId;
  readonly severity: Severity;
  readonly statement: string;
  readonly citations: readonly CitationId[];
}

export interface MissingFinding {
  readonly finding: FindingPath;
  readonly why: string;
}

export interface CitedStatement {
  readonly statement: string;
  readonly citations: readonly CitationId[];
}

/** One finding at another value, with the next that has to change with it. Values are findings' values as JSON. */
export interface Altered {
  readonly finding: FindingPath;
  readonly from: unknown;
  readonly to: unknown;
  readonly and?: Altered;
}

/**
 * A change of one finding that would alter the pathway or the first option; of two where no single one would, and of
 * all the measured values that together hold what ranks first.
 */
export interface Change extends Altered {
  readonly pathway?: Pathway;
  readonly options?: { readonly [O in OptionId]?: Standing };
}

/** Whether a drug would be on the table, whatever is still unknown turns out to be. */
export interface Completion {
  readonly option: OptionId;
  readonly holds: 'every' | 'some' | 'none';
  /** The unknown findings on which it hangs. */
  readonly of: readonly FindingPath[];
}

/** Where the article and its source differ, and what is followed. */
export interface Discrepancy {
  readonly claim: string;
  readonly seed: string;
  readonly source: string;
  readonly followed: string;
  readonly citations: readonly CitationId[];
}

/** A citation as an answer carries it. */
export interface CitationView {
  readonly title: string;
  readonly kind: string;
  readonly url?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly note?: string;
  readonly checked: null;
}

export interface FigureView {
  readonly id: FigureId;
  readonly text: string;
  readonly citation: CitationId;
}

/** The whole answer: the document that `assess` prints, `POST /api/assess` returns and a chat answer carries. */
export interface Assessment {
  readonly ruleBook: { readonly version: string; readonly hash: string };
  /** The named person who signed this rule book, and when; null until then. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly reviewStatus: string;
  /** The day of the answer, ISO 8601, where the caller has a clock. */
  readonly on?: string;
  readonly findings: Findings;
  readonly pathway: Pathway;
  /** The pathway in one line, with what is said first. */
  readonly headline: CitedStatement;
  readonly options: readonly OptionAdvice[];
  readonly alerts: readonly Alert[];
  /** What was worked out from the case's own numbers. */
  readonly derived: readonly CitedStatement[];
  readonly missing: readonly MissingFinding[];
  readonly monitoring: readonly CitedStatement[];
  readonly changes: readonly Change[];
  /** Where the answer is incomplete: what holds under every, some or no completion. */
  readonly completions?: readonly Completion[];
  readonly discrepancies: readonly Discrepancy[];
  readonly figures: readonly FigureView[];
  readonly citations: { readonly [C in CitationId]?: CitationView };
}

/** A fixed, honest refusal: an answer that breaks a guardrail is never shown. */
export interface Refusal {
  readonly refused: true;
  readonly breaches: readonly { readonly guardrail: number; readonly what: string }[];
}
