import type { CitationId } from './evidence/citations.ts';
import type { FigureId } from './evidence/figures.ts';
import type { FindingPath, Findings } from './findings.ts';
import type { AlertId, OptionId, Pathway, Severity, Standing } from './vocabulary.ts';

/** One clause of a rule against one case; `holds` is null where a finding it needs is unknown. */
export interface Reason {
  readonly rule: string;
  readonly reading: string;
  readonly holds: boolean | null;
}

export interface OptionAdvice {
  readonly id: OptionId;
  readonly standing: Standing;
  /** 1 is first; equal ranks are ties in which no order is asserted. */
  readonly rank?: number;
  readonly statement: string;
  readonly because: readonly Reason[];
  /** Findings that must come first (provisional, on hold) or that are unknown (not assessed). */
  readonly needs?: readonly FindingPath[];
  /** Findings to check before a first dose; not given in this case. */
  readonly checks?: readonly FindingPath[];
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

/** A change of one finding that would alter the pathway or the first option. Values are findings' values as JSON. */
export interface Change {
  readonly finding: FindingPath;
  readonly from: unknown;
  readonly to: unknown;
  readonly pathway?: Pathway;
  readonly options?: { readonly [O in OptionId]?: Standing };
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
  readonly reviewed: null;
  readonly reviewStatus: string;
  readonly findings: Findings;
  readonly pathway: Pathway;
  /** The pathway in one line, with what is said first. */
  readonly headline: CitedStatement;
  readonly options: readonly OptionAdvice[];
  readonly alerts: readonly Alert[];
  readonly missing: readonly MissingFinding[];
  readonly monitoring: readonly CitedStatement[];
  readonly changes: readonly Change[];
  readonly discrepancies: readonly Discrepancy[];
  readonly figures: readonly FigureView[];
  readonly citations: { readonly [C in CitationId]?: CitationView };
}

/** A fixed, honest refusal: an answer that breaks a guardrail is never shown. */
export interface Refusal {
  readonly refused: true;
  readonly breaches: readonly { readonly guardrail: number; readonly what: string }[];
}
