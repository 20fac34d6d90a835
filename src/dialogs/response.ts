import type { CaseRecord } from '../machine/index.ts';
import type { Errand } from './turn.ts';

/** What a turn comes to: the record after it, sentences to say first, and what is shown. */
export interface Response {
  readonly record: CaseRecord;
  readonly notes: readonly string[];
  /**
   * `current`: where the case stands, shown in full. `brief`: the open question or read-back again, but no answer a second time.
   * A notice: fixed sentences with quick replies, and nothing else.
   */
  readonly show: 'current' | 'brief' | Notice;
  readonly errand?: Errand;
}

export interface Notice {
  readonly heading?: string;
  readonly suggestions: readonly { readonly label: string; readonly says: string }[];
}

export const showCurrent = (record: CaseRecord, ...notes: readonly string[]): Response => ({
  record,
  notes,
  show: 'current',
});
export const showBrief = (record: CaseRecord, ...notes: readonly string[]): Response => ({
  record,
  notes,
  show: 'brief',
});
export const showNotice = (record: CaseRecord, notice: Notice, ...notes: readonly string[]): Response => ({
  record,
  notes,
  show: notice,
});

export const withNotes = (notes: readonly string[], response: Response): Response => ({
  ...response,
  notes: [...notes, ...response.notes],
});
