import type { CitationId } from '../../../engine/index.ts';
import type { Document, Line, Look, Piece } from './document.ts';

/** Which number each source has: by order of first mention, opening first. */
export type Numbering = ReadonlyMap<CitationId, number>;

export function numberingOf({ opening, details }: Pick<Document, 'opening' | 'details'>): Numbering {
  const numbering = new Map<CitationId, number>();
  const lines = [...opening, ...details].flatMap((section) => section.lines);
  for (const id of lines.flatMap(citesIn)) if (!numbering.has(id)) numbering.set(id, numbering.size + 1);
  return numbering;
}

export const citesIn = ({ pieces }: Line): readonly CitationId[] =>
  pieces.flatMap((piece) => (piece.kind === 'cites' ? piece.ids : []));

/** A run of words of one look: what both printers print. */
export interface Run {
  readonly text: string;
  readonly look?: Look;
  readonly url?: string;
}

/** A line as runs, with its sources as numbers and neighbours of one look joined. */
export function runsOf({ mark, pieces }: Line, numbering: Numbering): readonly Run[] {
  const said: Run[] = [];
  if (mark !== undefined) said.push({ text: `${mark} ` });
  said.push(...pieces.map((piece) => runOf(piece, numbering)));
  return said.reduce<readonly Run[]>(joined, []);
}

function runOf(piece: Piece, numbering: Numbering): Run {
  if (piece.kind === 'words') return { text: piece.words, ...(piece.look ? { look: piece.look } : {}) };
  if (piece.kind === 'link') return { text: piece.words, url: piece.url };
  const numbers = [...new Set(piece.ids)].map((id) => numbering.get(id) ?? 0).sort((a, b) => a - b);
  return { text: ` [${numbers.join(', ')}]` };
}

function joined(runs: readonly Run[], run: Run): readonly Run[] {
  const last = runs.at(-1);
  if (run.text === '') return runs;
  if (last === undefined || last.look !== run.look || last.url !== run.url) return [...runs, run];
  return [...runs.slice(0, -1), { ...run, text: last.text + run.text }];
}
