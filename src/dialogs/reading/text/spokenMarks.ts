import type { Token } from './token.ts';

/** Marks that are said aloud and typed out by dictation. "Next line" is none: it is the next treatment. */
const SPOKEN: Readonly<Record<string, string>> = {
  'full stop': 'fullstop',
  'question mark': 'qmark',
  'new line': 'newline',
  'new paragraph': 'newline',
  'open bracket': 'lparen',
  'close bracket': 'rparen',
  'open brackets': 'lparen',
  'close brackets': 'rparen',
};

/** "Full stop" as the mark that it stands for. */
export function readSpokenMarks(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) continue;
    const word = next && token.kind === 'word' ? SPOKEN[`${token.word} ${next.word}`] : undefined;
    if (!next || word === undefined) {
      read.push(token);
      continue;
    }
    read.push({ kind: 'mark', word, start: token.start, end: next.end, glued: token.glued });
    at += 1;
  }
  return read;
}
