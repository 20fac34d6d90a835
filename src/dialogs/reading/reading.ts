import type { FindingKey, Findings, OptionId } from '../../engine/index.ts';
import type { QuestionId } from '../../machine/index.ts';
import type { Stretch } from './unread.ts';

export const INTENTS = [
  'start',
  'restart',
  'help',
  'back',
  'answer',
  'correct_answer',
  'summary',
  'why',
  'evidence',
  'what_if',
  'question',
  'greeting',
  'thanks',
  'stop',
  'handoff',
  'not_sure',
  'out_of_scope',
  'prompt_injection',
  'identifier',
  'emergency',
  'noise',
] as const;
export type Intent = (typeof INTENTS)[number];

export const TOPICS = [
  'adt',
  'monitoring',
  'retreatment',
  'docetaxel_rechallenge',
  'arpi_sequencing',
  'cabazitaxel',
  'parp',
  'msi_immunotherapy',
  'molecular_testing',
  'palliative',
  'emerging_actinium',
  'clinical_trial',
  'status_assessment',
  'ecog_definition',
  'radium223',
  'dosing_or_other_unsupported',
] as const;
export type Topic = (typeof TOPICS)[number];

export const IDENTIFIERS = ['name', 'mrn', 'dob', 'phone', 'email', 'address'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** Where in the text a finding was read; `start` inclusive, `end` exclusive, UTF-16 units of `text`. */
export interface Span {
  readonly finding: FindingKey;
  readonly start: number;
  readonly end: number;
}

/** What was understood of one message. Nothing here is used before it has been read back. */
export interface Reading {
  /** The text with identifiers masked: the only form that may be stored, logged or echoed. Same length as what was typed. */
  readonly text: string;
  readonly intent: Intent;
  readonly topic?: Topic;
  /** The option that "why not X" asks about. */
  readonly option?: OptionId;
  readonly findings: Findings;
  /** Said twice, differently, in this message: no value is taken. */
  readonly conflicts: readonly FindingKey[];
  /** Outside the range allowed, or a number whose unit has to be asked for. */
  readonly invalid: readonly FindingKey[];
  readonly identifiers: readonly Identifier[];
  readonly spans: readonly Span[];
  /** Clauses from which nothing was taken. */
  readonly unread: readonly Stretch[];
}

/** What the reader knows of the conversation: the question that is open. `prior` stands for any prior treatment. */
export type Asked = QuestionId | FindingKey;
