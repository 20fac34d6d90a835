import type { Assessment, Drug, FindingPath, Findings, RedFlag } from '../engine/index.ts';
import type { QuestionId, Stage } from '../machine/index.ts';

/** What every message to the person may begin with: what was noted, what changed, what went wrong. */
export interface Preface {
  /** Sentences shown before the rest, in order. */
  readonly notes: readonly string[];
}

/** One question, ready to be put into words. */
export interface QuestionView extends Preface {
  readonly view: 'question';
  readonly question: QuestionId;
  /** Of a question about several drugs, those of which nothing is known yet. */
  readonly open?: readonly Drug[];
  readonly stage: Stage;
  readonly revision: number;
}

/** Everything understood so far, to be confirmed before it is used. */
export interface ReadBackView extends Preface {
  readonly view: 'read_back';
  readonly stage: Stage;
  readonly revision: number;
  readonly findings: Findings;
  /** The person's own words that a finding was read from; a finding that was tapped has none. */
  readonly words: { readonly [F in FindingPath | 'prior']?: string };
  /** Red flags denied one by one. */
  readonly denied?: readonly RedFlag[];
  /** Questions still open that could change the answer. */
  readonly open: readonly QuestionId[];
}

/** The answer to a case. */
export interface AnswerView extends Preface {
  readonly view: 'answer';
  readonly stage: Stage;
  readonly revision: number;
  readonly assessment: Assessment;
}

/** Plain sentences with quick replies: welcome, help, a fixed reply. */
export interface NoticeView extends Preface {
  readonly view: 'notice';
  readonly stage: Stage;
  readonly revision: number;
  readonly heading?: string;
  readonly suggestions: readonly { readonly label: string; readonly says: string }[];
}

export type View = QuestionView | ReadBackView | AnswerView | NoticeView;

/** What renderers need from the deployment. */
export interface Wording {
  /** The local emergency route, shown in urgent answers. */
  readonly emergencyContact?: string;
  /** Whom to ask: shown by "handoff". */
  readonly handoffContact?: string;
  /** Where the rule book can be read. */
  readonly ruleBookUrl?: string;
  /** Of the case, not the deployment: red flags denied one by one, so that an answer does not call them not asked. */
  readonly denied?: readonly RedFlag[];
}
