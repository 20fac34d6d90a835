import type { Figure } from './figure.ts';
import { ARPI_FIGURES } from './figures/arpi.ts';
import { CHEMOTHERAPY_FIGURES } from './figures/chemotherapy.ts';
import { RADIOLIGAND_FIGURES } from './figures/radioligand.ts';
import { SAFETY_FIGURES } from './figures/safety.ts';
import { TARGETED_FIGURES } from './figures/targeted.ts';
import { renderFigure } from './renderFigure.ts';

/** Every published number that an answer may show; each is shown whole or not at all. */
export const FIGURES = {
  ...CHEMOTHERAPY_FIGURES,
  ...ARPI_FIGURES,
  ...RADIOLIGAND_FIGURES,
  ...TARGETED_FIGURES,
  ...SAFETY_FIGURES,
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof FIGURES;

/** The record of a figure. */
export function figure(id: FigureId): Figure {
  return FIGURES[id];
}

/** The whole figure as one line of plain text, e.g. "CARD, OS 13.6 v 11.0 months (…), HR 0.64 (95% CI 0.46–0.89); …". */
export function figureText(id: FigureId): string {
  return renderFigure(figure(id));
}
