import type { Token } from './token.ts';

/** What stands between the cells of a table's row. */
export const CELL = 'cell';

interface Cell {
  readonly tokens: readonly Token[];
  /** The mark before it; none where the line begins with a cell. */
  readonly bar?: Token;
}

const isCell = ({ word, kind }: Token): boolean => kind === 'mark' && word === CELL;
const isRule = ({ tokens }: Cell): boolean => tokens.every(({ word }) => word === 'dash' || word === 'colon');
const named = (token: Token, word: string): Token => ({ ...token, word });

function cellsOf(line: readonly Token[]): readonly Cell[] {
  const cells: { tokens: Token[]; bar?: Token }[] = [{ tokens: [] }];
  for (const token of line) {
    if (isCell(token)) cells.push({ tokens: [], bar: token });
    else cells.at(-1)?.tokens.push(token);
  }
  return cells.filter(({ tokens }) => tokens.length > 0);
}

const COMPARES: ReadonlySet<string> = new Set(['lt', 'gt', 'le', 'ge', 'about']);

/** "9.4 g/dL", "< 0.5"; not a range of reference, "13 - 17". */
function isMeasured({ tokens: [first, second, third] }: Cell): boolean {
  const number = first && COMPARES.has(first.word) ? second : first;
  const range = first?.kind === 'number' && second?.word === 'dash' && third?.kind === 'number';
  return number?.kind === 'number' && !range;
}

/** A name and its one value: "| ECOG | 2 |", "Platelets | 93". Of two values side by side it cannot be told which is today's. */
function isNameAndValue(line: readonly Token[], [name, value, ...others]: readonly Cell[]): boolean {
  if (!name || !value || name.tokens.some(({ kind }) => kind === 'number')) return false;
  const framed = line[0] !== undefined && isCell(line[0]);
  return framed
    ? !isMeasured(value) || others.every((other) => !isMeasured(other))
    : others.length === 0 && isMeasured(value);
}

function rowOf(line: readonly Token[]): readonly Token[] {
  if (!line.some(isCell)) return line;
  const cells = cellsOf(line);
  if (cells.every(isRule)) return [];
  const joint = isNameAndValue(line, cells) ? 'colon' : 'semicolon';
  return cells.flatMap(({ tokens, bar }, at) =>
    at === 0 || !bar ? tokens : [named(bar, at === 1 ? joint : 'semicolon'), ...tokens],
  );
}

/** The rows of a table as the lines that one would write: a name, a colon and its value. */
export function readTables(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isCell)) return tokens;
  const read: Token[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.word !== 'newline') continue;
    read.push(...rowOf(tokens.slice(from, at)));
    if (token) read.push(token);
    from = at + 1;
  }
  return read;
}
