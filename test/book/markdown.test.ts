import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOut, ruleBook, toMarkdown } from '../../src/book/index.ts';
import { RULE_BOOK } from '../../src/engine/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';

const STALE =
  'the rules have changed: run `npm run book` and commit docs/rule-book.md and docs/rule-book.json';
const kept = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

const book = ruleBook();
const markdown = toMarkdown(layOut(book));

describe('docs/rule-book.md and docs/rule-book.json', () => {
  it('are what the rules say now', () => {
    expect(kept('rule-book.md') === markdown, STALE).toBe(true);
    expect(kept('rule-book.json') === `${JSON.stringify(book, null, 2)}\n`, STALE).toBe(true);
  });

  it('carry the version and the hash of the rule book', () => {
    expect(markdown).toContain(`- Version ${RULE_BOOK.version}, hash ${RULE_BOOK.hash}.`);
    expect(book).toMatchObject(RULE_BOOK);
  });
});

describe('the book as Markdown', () => {
  it('is the same for the same rules, without a blank at a line’s end', () => {
    expect(toMarkdown(layOut(ruleBook()))).toBe(markdown);
    expect(markdown.split('\n').filter((line) => /\s$/.test(line))).toEqual([]);
  });

  it('gives every rule a heading, its id, and a line for its review', () => {
    for (const { id, title } of RULES) {
      expect(markdown, id).toContain(`\n\`${id}\`\n`);
      expect(markdown.replaceAll('\\', ''), id).toContain(`\n### ${title}\n`);
    }
    expect(markdown.split('- Reviewed: nobody yet\n').length - 1).toBeGreaterThan(RULES.length);
  });

  it('keeps the signs that Markdown would swallow', () => {
    expect(markdown).toContain(String.raw`remains \<50 ng/dL`);
    const words = { title: 'a*b_c<d', intro: [{ pieces: ['x > 1.5 & y | #2 ~ `z` [q] \\'] }], sections: [] };
    expect(toMarkdown(words)).toContain(String.raw`a\*b\_c\<d`);
    expect(toMarkdown(words)).toContain('- x \\> 1.5 \\& y \\| \\#2 \\~ \\`z\\` \\[q\\] \\\\\n');
  });

  it('lists every chapter in its contents, under the heading’s own anchor', () => {
    const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, title]) => title).slice(1);
    const contents = [...markdown.matchAll(/^- \[(.+)\]\(#([^)]+)\)$/gm)];
    expect(contents.map(([, title]) => title)).toEqual(headings);
    for (const [, title = '', anchor] of contents)
      expect(anchor).toBe(title.toLowerCase().replaceAll(/[,’]/g, '').replaceAll(' ', '-'));
  });
});
