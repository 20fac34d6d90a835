import type { FindingPath } from '../../findings.ts';
import type { AlertId, OptionId } from '../../vocabulary.ts';
import type { CitationId } from '../citations.ts';
import type { RegisterId } from '../register.ts';

/** Where one thing that the sources say went. */
export interface Coverage {
  /** Ids of the rules that speak to it. */
  readonly rules?: readonly string[];
  /** Options whose own sentence does. */
  readonly options?: readonly OptionId[];
  /** Alerts that those rules raise for it. */
  readonly alerts?: readonly AlertId[];
  readonly register?: readonly RegisterId[];
  /** Sources, besides those it came with, that the rules rest on. */
  readonly also?: readonly CitationId[];
  /** What of it is left to the treating team, and why. */
  readonly left?: string;
}

/** What became of a fact that the sources would ask for: the findings that hold it, and what of it is not asked. */
export interface InputCoverage {
  readonly findings: readonly FindingPath[];
  readonly left?: string;
}
