import { createHash } from 'node:crypto';
import { layOut, ruleBook } from '../../../book/index.ts';
import { type Review, reviewWords } from '../../../engine/index.ts';
import { contentsOf, headerOf, sectionsOf } from './html.ts';
import { SCRIPT } from './script.ts';
import { styleFor } from './style.ts';

/** The page as it goes out: the same bytes to everyone, so that it can be made once, compressed and revalidated. */
export interface Page {
  readonly html: string;
  /** Its policy but for who may frame it: its own script and style by their hashes, and nothing else. */
  readonly policy: string;
}

/** The whole rule book as one page that needs nothing but itself, with the review that its signed files have come to. */
export function ruleBookPage(review: Review): Page {
  const book = { ...ruleBook(), reviewStatus: reviewWords(review) };
  const laidOut = layOut(book);
  const style = styleFor(`${book.title} ${book.version}, ${book.hash.slice(0, 12)}. ${book.reviewStatus}`);
  return {
    html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${book.title} ${book.version}</title><style>${style}</style></head><body><a class="skip" href="#book">Skip to the rules</a>${headerOf(laidOut)}<div class="bar"><div><a href="#contents">Contents</a>${SEARCH}</div></div><div class="columns">${contentsOf(laidOut)}<main id="book" tabindex="-1">${sectionsOf(laidOut)}</main></div><script>${SCRIPT}</script></body></html>`,
    policy: [
      "default-src 'none'",
      `script-src ${hashOf(SCRIPT)}`,
      `style-src ${hashOf(style)}`,
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
  };
}

const SEARCH =
  '<form id="search" role="search" hidden><label for="words">Search the rule book</label><input id="words" type="search" placeholder="Search: cabazitaxel ANC" autocomplete="off" spellcheck="false"><output for="words" aria-live="polite"></output></form>';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
