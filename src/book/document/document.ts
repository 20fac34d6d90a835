import type { PathwayStep } from '../pathways.ts';

/** A piece of a line. `ref` points at a place of this document, `link` outside it. */
export type Piece =
  | string
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'ref'; readonly text: string; readonly to: string }
  | { readonly kind: 'link'; readonly href: string };

/** One fact. */
export interface Line {
  /** Where it can be pointed at. */
  readonly id?: string;
  /** What it is numbered with, "2.1"; nested one step for each point. */
  readonly at?: string;
  readonly pieces: readonly Piece[];
}

/** What is said of one thing, under one word. */
export interface Row {
  readonly term: string;
  readonly lines: readonly Line[];
}

/** One thing to review: a rule, a figure, a source, an entry of the register. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** Its id as others cite it, where the title is not it. */
  readonly code?: string;
  readonly rows: readonly Row[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro: readonly Line[];
  readonly cards: readonly Card[];
  /** The order of decision, to be drawn or listed. */
  readonly steps?: readonly PathwayStep[];
  /** Whether a reviewer signs for it. */
  readonly isSigned?: true;
}

/** The rule book laid out for reading, apart from how it is printed. */
export interface BookDocument {
  readonly title: string;
  readonly intro: readonly Line[];
  readonly sections: readonly Section[];
}

export const line = (...pieces: readonly Piece[]): Line => ({ pieces });

export const quote = (text: string): Piece => ({ kind: 'quote', text });

/** A row of plain lines; none where there is nothing to say. */
export const row = (term: string, ...lines: readonly (Line | string)[]): readonly Row[] =>
  lines.length === 0
    ? []
    : [{ term, lines: lines.map((each) => (typeof each === 'string' ? line(each) : each)) }];

/** References one after the other: "CARD, TROPIC". */
export const refs = (kind: RefKind, ids: readonly string[]): Line =>
  line(...ids.flatMap((id, index): Piece[] => (index === 0 ? [ref(kind, id)] : [', ', ref(kind, id)])));

export type RefKind = 'rule' | 'source' | 'figure' | 'option' | 'alert' | 'difference' | 'claim';

export const ref = (kind: RefKind, id: string): Piece => ({ kind: 'ref', text: id, to: anchorOf(kind, id) });

/** Where a thing stands in the document: rules under their own id, everything else under its kind. */
export const anchorOf = (kind: RefKind, id: string): string => (kind === 'rule' ? id : `${kind}.${id}`);
