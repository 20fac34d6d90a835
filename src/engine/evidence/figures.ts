export type FigureId = string;
