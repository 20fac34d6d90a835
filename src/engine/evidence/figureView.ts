import type { FigureView } from '../assessment.ts';
import { type FigureId, figure, figureText } from './figures.ts';

/** A figure as an answer carries it: its id, its whole text and the source it cites. */
export function figureView(id: FigureId): FigureView {
  return { id, text: figureText(id), citation: figure(id).cite };
}
