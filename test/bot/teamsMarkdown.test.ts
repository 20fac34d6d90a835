import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../src/bot/channel/teams/markdown.ts';
import { BOOK_EVIDENCE, citationView } from '../../src/engine/index.ts';

/** Lines as they are read: no empty ones, one space for many. */
const read = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const ADDRESS = /https?:\/\/[^\s\\]+(?=\s|$)/g;
const MARKER = /\[\d{1,2}\](?![(:[])/g;
/** Markdown's signs without the backslash that takes their meaning away. */
const ALIVE = /(?<!\\)(?:\\\\)*(?:[`*_[\]<>~|]|&#?\w+;|^[-+=#]|^\d{1,9}[.)]|\\(?![\\`*_[\]<>~|&:.)#+=-]))/m;

/** What CommonMark makes of a text in which nothing is alive: the backslashes go. */
const shown = (markdown: string): string => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

const nasty = fc.oneof(
  fc.constantFrom(
    ...[
      '>= 60',
      '> 60 mL/min',
      '< 30',
      '2*5*3 mg',
      '10 % *',
      '_x_',
      '__x__',
      'a_b_c',
      '~~x~~',
      '`x`',
      '\\',
      '\\*',
    ],
    ...[
      '# 1',
      '#',
      '1. first',
      '3. third',
      '3) x',
      '- a',
      '+ a',
      '* a',
      '---',
      '===',
      '***',
      '+-',
      '    code',
      '\t',
    ],
    ...[
      '[1]',
      '[1](http://a.b)',
      '[1]: x',
      '[1][2]',
      '[x]',
      '![a](b)',
      '<b>bold</b>',
      '<!-- x -->',
      '&lt;',
      '&copy;',
    ],
    ...[
      '| a | b |',
      '|---|',
      'https://a.b/c_d?x=1&y=2',
      'https://a.b/_x_/*y*',
      '<https://x.y>',
      'www.x.org',
      '•',
      '\n\n',
    ],
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc
  .tuple(fc.array(nasty, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '', '\n'))
  .map(([parts, glue]) => parts.join(glue));

describe('text as Markdown', () => {
  it.each([
    ['>= 60', '\\>= 60'],
    ['> 60 mL/min', '\\> 60 mL/min'],
    ['2*5*3 mg', '2\\*5\\*3 mg'],
    ['_x_', '\\_x\\_'],
    ['# not a heading', '\\# not a heading'],
    ['3. third', '3\\. third'],
    ['- a range 5-6', '\\- a range 5-6'],
    ['one\ntwo\n\nthree', 'one  \ntwo\n\nthree'],
    [
      'OS 13.6 v 11.0 months, HR 0.64 (0.46–0.89) [1] [2]',
      'OS 13.6 v 11.0 months, HR 0.64 (0.46–0.89) [1] [2]',
    ],
    ['[1]: see https://a.b/c_d', '\\[1\\]: see https://a.b/c_d'],
  ])('%j is %j', (plain, markdown) => {
    expect(asMarkdown(plain)).toBe(markdown);
  });

  it('has no sign alive but markers and addresses, and shows what was said', () => {
    fc.assert(
      fc.property(text, (said) => {
        const markdown = asMarkdown(said);
        expect(markdown.replaceAll(ADDRESS, '').replaceAll(MARKER, '')).not.toMatch(ALIVE);
        expect(read(shown(markdown))).toBe(read(said));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves the address of every source as it is', () => {
    const urls = Object.keys(BOOK_EVIDENCE.citations).flatMap((id) => citationView(id as never).url ?? []);
    expect(urls.length).toBeGreaterThan(50);
    for (const url of urls) expect(asMarkdown(`See ${url}`)).toBe(`See ${url}`);
  });
});
