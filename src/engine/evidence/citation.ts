/** Where a source's content was seen: itself or a faithful mirror, secondary text, high-confidence memory, uncertain memory. */
export type Confidence = 'V' | 'VS' | 'MH' | 'MU';

export type SourceKind =
  | 'article'
  | 'randomised trial'
  | 'single-arm trial'
  | 'early-phase trial'
  | 'trial in progress'
  | 'retrospective study'
  | 'cohort'
  | 'case report'
  | 'systematic review'
  | 'pooled analysis'
  | 'review'
  | 'assay study'
  | 'guideline'
  | 'society list'
  | 'consensus criteria'
  | 'scale'
  | 'definition'
  | 'scoring table'
  | 'US label'
  | 'EU label';

/** YYYY-MM-DD. */
export type IsoDate = `${number}-${number}-${number}`;

/** A DOI or PMID with its own confidence. One that was uncertain (MU) is left out, so the type has no place for it. */
export interface Identifier {
  readonly value: string;
  readonly confidence: Exclude<Confidence, 'MU'>;
}

/** One source. `confidence` is the worst honest single code; where parts differ, `note` says which. */
export interface Citation {
  readonly title: string;
  readonly kind: SourceKind;
  /** A link other than the DOI's, which the view derives. */
  readonly url?: string;
  readonly doi?: Identifier;
  readonly pmid?: Identifier;
  readonly population?: string;
  readonly line?: string;
  readonly confidence: Exclude<Confidence, 'MU'>;
  readonly note?: string;
  /** What may be reproduced: where set, only number and link. */
  readonly licence?: string;
  /** Id of the source that replaces this one. */
  readonly supersededBy?: string;
  /** The last day on which it counts as current; after it, it has to be looked at again. */
  readonly reviewBy: IsoDate;
  /** Nobody has signed for it yet; only a named person may change this. */
  readonly checked: null;
}

/** A source as it is written down; its kind gives the date of its review. */
export type UndatedCitation = Omit<Citation, 'reviewBy'>;

/** A source that is known but may not be cited, and why. */
export interface WithheldSource extends Omit<UndatedCitation, 'confidence'> {
  readonly confidence: Confidence;
  readonly withheld: string;
}
