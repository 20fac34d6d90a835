import type { AdaptiveCard } from '../../turn.ts';
import type { Document, Line, Section } from '../document/document.ts';
import { plain } from '../document/document.ts';
import { citesIn, numberingOf } from '../document/numbering.ts';
import { type Controls, printCard } from './printCard.ts';

/** Teams refuses a message above about 28 KB; what is around the card, and a second form of each button there, take some of it. */
export const MOST_BYTES = 25_000;

/** What gives way to its short form, in this order. */
const GIVES_WAY = [
  ...['differences', 'sources', 'excluded', 'figures', 'reasons', 'figures', 'sources'],
  // Where no shorter form is left, only where to find the whole: cautions and the first screen stay.
  ...['inputs', 'reasons', 'figures', 'excluded'],
];
const IN_FULL = plain('The full list: type “summary”.');

/** The card of a document, with the longest sections in their short form where it would be too large to send. */
export function fittingCard(document: Document, controls: Controls): AdaptiveCard {
  const numbering = numberingOf(document);
  let shown = document;
  let card = printCard(shown, controls, numbering);
  for (const id of GIVES_WAY) {
    if (bytesOf(card) <= MOST_BYTES) return card;
    shown = {
      ...shown,
      details: shown.details.map((section) => (section.id === id ? shorter(section) : section)),
    };
    card = printCard(onlyMentioned(shown), controls, numbering);
  }
  return card;
}

const bytesOf = (card: AdaptiveCard): number => new TextEncoder().encode(JSON.stringify(card)).length;

function shorter({ briefs = [], ...section }: Section): Section {
  const [next = [], ...rest] = briefs;
  return { ...section, lines: [...next, IN_FULL], briefs: rest };
}

/** Sources that nothing on the card mentions any more go with what mentioned them. */
function onlyMentioned(document: Document): Document {
  const lines = [...document.opening, ...document.details].flatMap((section) => section.lines);
  const mentioned = new Set(lines.flatMap(citesIn));
  const keep = ({ source }: Line): boolean => source === undefined || mentioned.has(source);
  return {
    ...document,
    details: document.details.map((section) => ({ ...section, lines: section.lines.filter(keep) })),
  };
}
