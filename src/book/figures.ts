import { BOOK_EVIDENCE, type BookEntry, type FigureView, OPTIONS } from '../engine/index.ts';

/** A published figure, whole, and what shows it. */
export interface FigureInBook extends FigureView {
  readonly place: string;
  /** Null until a named person has held it against its source. */
  readonly checked: null;
  readonly rules: readonly string[];
  readonly options: readonly string[];
}

export const figuresIn = (entries: readonly BookEntry[]): readonly FigureInBook[] =>
  BOOK_EVIDENCE.figures.map((figure) => ({
    ...figure,
    rules: entries.filter(({ figures }) => figures.includes(figure.id)).map(({ id }) => id),
    options: OPTIONS.filter((option) => BOOK_EVIDENCE.offers[option].figures?.includes(figure.id)),
  }));
