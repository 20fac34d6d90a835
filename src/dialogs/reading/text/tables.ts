import type { Token } from './token.ts';

/** What the mark between the cells of a table's row is called. */
const CELL = 'cell';

type Line = readonly Token[];

interface Cell {
  readonly tokens: readonly Token[];
  /** The mark before it; none where the line begins with a cell. */
  readonly bar?: Token;
}

const isBar = ({ word, kind }: Token): boolean => kind === 'mark' && word === CELL;
const isNewline = ({ word }: Token): boolean => word === 'newline';
const isRule = ({ tokens }: Cell): boolean => tokens.every(({ word }) => word === 'dash' || word === 'colon');
const hasNumber = ({ tokens }: Cell): boolean => tokens.some(({ kind }) => kind === 'number');

function cellsOf(line: Line): readonly Cell[] {
  const cells: { tokens: Token[]; bar?: Token }[] = [{ tokens: [] }];
  for (const token of line) {
    if (isBar(token)) cells.push({ tokens: [], bar: token });
    else if (!isNewline(token)) cells.at(-1)?.tokens.push(token);
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
function isNameAndValue([first]: Line, [name, value, ...others]: readonly Cell[]): boolean {
  if (!first || !name || !value || hasNumber(name)) return false;
  return isBar(first)
    ? !isMeasured(value) || !others.some(isMeasured)
    : others.length === 0 && isMeasured(value);
}

function joined(cells: readonly Cell[], joint: 'colon' | 'semicolon'): Line {
  return cells.flatMap(({ tokens, bar }, at) =>
    at === 0 || !bar ? tokens : [{ ...bar, word: at === 1 ? joint : 'semicolon' }, ...tokens],
  );
}

function rowOf(line: Line): Line {
  const cells = cellsOf(line);
  if (cells.every(isRule)) return [];
  return [...joined(cells, isNameAndValue(line, cells) ? 'colon' : 'semicolon'), ...line.filter(isNewline)];
}

/** "| Hb | ANC |" over a rule and one row of values: each name and what stands below it. */
function columnsOf(head: Line, rule: Line, row: Line, next: Line): Line | undefined {
  const [names, rules, values] = [cellsOf(head), cellsOf(rule), cellsOf(row)];
  const pairs = names.length > 1 && names.length === values.length && rules.length === names.length;
  if (!pairs || !rules.every(isRule) || next.some(isBar)) return undefined;
  if (names.some(hasNumber) || !values.every(isMeasured)) return undefined;
  const read = names.flatMap((name, at) => {
    const value = values[at];
    return value?.bar
      ? joined([{ tokens: [{ ...value.bar, word: 'semicolon' }, ...name.tokens] }, value], 'colon')
      : [];
  });
  return [...read, ...row.filter(isNewline)];
}

function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    lines.at(-1)?.push(token);
    if (isNewline(token)) lines.push([]);
  }
  return lines;
}

/** The rows of a table as the lines that one would write: a name, a colon and its value. */
export function readTables(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isBar)) return tokens;
  const lines = linesOf(tokens);
  const read: Token[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line = [], rule = [], row = [], next = []] = lines.slice(at, at + 4);
    const columns = columnsOf(line, rule, row, next);
    read.push(...(columns ?? (line.some(isBar) ? rowOf(line) : line)));
    if (columns) at += 2;
  }
  return read;
}
