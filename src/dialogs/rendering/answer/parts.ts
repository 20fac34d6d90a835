import type { Assessment, CitationId, OptionAdvice } from '../../../engine/index.ts';
import { cited, type Line, line, type Piece, strong, words } from '../document/document.ts';

/** Sources named on the first screen beside an option; all of them stand in the details. */
const FEW = 2;

export const few = (citations: readonly CitationId[]): readonly CitationId[] => citations.slice(0, FEW);

/** Whether an option may be given at all, now or after something else. */
export const isOnTable = ({ standing }: OptionAdvice): boolean =>
  standing === 'recommended' || standing === 'provisional' || standing === 'on_hold';

export const rankedOptions = ({ options }: Assessment): readonly OptionAdvice[] =>
  options.filter(({ rank }) => rank !== undefined);

/** Options that apply without a place in the order. */
export const unrankedOptions = ({ options }: Assessment): readonly OptionAdvice[] =>
  options.filter((option) => option.rank === undefined && isOnTable(option));

/** "1." alone, "1=" where no order is asserted. */
export function rankMark({ rank }: OptionAdvice, { options }: Assessment): string {
  const isTie = options.filter((other) => other.rank === rank).length > 1;
  return isTie ? `${rank}=` : `${rank}.`;
}

export const STANDING_WORDS = {
  recommended: '',
  provisional: 'provisional',
  on_hold: 'on hold',
  not_recommended: 'not recommended',
  not_assessed: 'not assessed',
} as const;

/** Parts after one label: "Alongside: a [1]; b [2]." Nothing where there are none. */
export function listed(label: string, parts: readonly (readonly Piece[])[]): readonly Line[] {
  if (parts.length === 0) return [];
  const joined = parts.flatMap((part, at) => (at === 0 ? part : [words('; '), ...part]));
  return [line(strong(`${label}: `), ...joined, words('.'))];
}

/** A statement as part of a list: without its full stop, with its sources. */
export const part = (statement: string, citations: readonly CitationId[]): readonly Piece[] =>
  cited(statement.replace(/\.$/, ''), citations);

/** Sentences one after the other behind one label. */
export function told(label: string, parts: readonly (readonly Piece[])[]): readonly Line[] {
  if (parts.length === 0) return [];
  return [
    line(strong(`${label}: `), ...parts.flatMap((each, at) => (at === 0 ? each : [words(' '), ...each]))),
  ];
}
