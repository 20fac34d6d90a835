import type { CitationId, Drug } from '../../engine/index.ts';

/** One answer that can be tapped: what the button shows, and the words it stands for, read like typed ones. */
export interface Choice {
  readonly label: string;
  readonly says: string;
}

/** A question in words. Every question may also be answered by "not known", and by typing. */
export interface QuestionWords {
  /** The finding's short name, for lists of what is still open. */
  readonly label: string;
  readonly prompt: string;
  /** One line: what hangs on the answer. */
  readonly why: string;
  /** The source of `why`. */
  readonly citation: CitationId;
  readonly choices: readonly Choice[];
  /** How a typed answer looks, with its units. */
  readonly hint?: string;
  /** Treatments that are ticked together; those left unticked were not given. */
  readonly multi?: readonly { readonly label: string; readonly value: Drug }[];
}

/** Asked and not available: never read as "no", and not asked again. */
export const NOT_KNOWN: Choice = { label: 'Not known or not available', says: 'unknown' };
export const BACK: Choice = { label: 'Back', says: 'back' };

export const YES_NO: readonly Choice[] = [
  { label: 'Yes', says: 'yes' },
  { label: 'No', says: 'no' },
];

/** A choice whose button shows what it says. */
export const same = (label: string): Choice => ({ label, says: label });
