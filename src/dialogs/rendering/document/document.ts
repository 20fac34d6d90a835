import type { CitationId } from '../../../engine/index.ts';

/** Part of a line: words, words that lead somewhere, or the sources of what stands before it. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string; readonly look?: Look }
  | { readonly kind: 'link'; readonly words: string; readonly url: string }
  | { readonly kind: 'cites'; readonly ids: readonly CitationId[] };

/** How words stand out from those around them, or stand back; what they say is enough without it. */
export type Look = 'strong' | 'alert' | 'quiet';

/** One paragraph. `mark` stands before it: a bullet, or a rank. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly mark?: string;
  readonly subtle?: true;
  /** The source that the line is the entry of. */
  readonly source?: CitationId;
  /** What can be done about it, at its end on a card; the text says elsewhere how to. */
  readonly press?: Press;
}

/** A word that can be pressed: what it shows, what it is called where it is read aloud, and the text that it sends. */
export interface Press {
  readonly shows: string;
  readonly name: string;
  readonly says: string;
}

export type Tone = 'attention' | 'warning' | 'accent' | 'emphasis';

export interface Section {
  readonly id: string;
  readonly heading?: string;
  /** A small line above the heading: where it belongs. */
  readonly kicker?: string;
  readonly lines: readonly Line[];
  /** What a card shows of it where the whole would be too large to send: each form shorter than the one before. */
  readonly briefs?: readonly (readonly Line[])[];
  /** How urgent it looks; the words say the same. */
  readonly tone?: Tone;
  /** In the text it stands directly under the section before it; a card sets each in a box of its own. */
  readonly follows?: true;
}

/** A view as it is meant, before it is printed as text or as a card: both print this, so they cannot differ. */
export interface Document {
  readonly heading?: string;
  /** Stands with the heading in the first line of the text. */
  readonly status?: string;
  /** What is seen at once. */
  readonly opening: readonly Section[];
  /** What is folded away in a card and stands below a rule in the text. */
  readonly details: readonly Section[];
}

export const BULLET = '•';

export const words = (text: string): Piece => ({ kind: 'words', words: text });
export const strong = (text: string): Piece => ({ kind: 'words', words: text, look: 'strong' });
export const alert = (text: string): Piece => ({ kind: 'words', words: text, look: 'alert' });
export const quiet = (text: string): Piece => ({ kind: 'words', words: text, look: 'quiet' });
export const line = (...pieces: readonly Piece[]): Line => ({ pieces });
export const bullet = (...pieces: readonly Piece[]): Line => ({ pieces, mark: BULLET });
export const plain = (text: string): Line => line(words(text));
export const subtle = (text: string): Line => ({ ...line(words(text)), subtle: true });

/** A sentence with its sources before the full stop: "… on top of it [1, 2]." */
export function cited(sentence: string, ids: readonly CitationId[]): readonly Piece[] {
  if (ids.length === 0) return [words(sentence)];
  const stop = sentence.endsWith('.');
  const pieces = [words(stop ? sentence.slice(0, -1) : sentence), { kind: 'cites', ids } as const];
  return stop ? [...pieces, words('.')] : pieces;
}

/** Sections that have something to say. */
export const filled = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ lines }) => lines.length > 0);

/** Sections that are one in the text and several boxes on a card. */
export const together = (sections: readonly Section[]): readonly Section[] =>
  filled(sections).map((section, at) => (at === 0 ? section : { ...section, follows: true }));
