import type { AdaptiveCard } from '../../turn.ts';
import type { Document, Section } from '../document/document.ts';
import { type Numbering, numberingOf, runsOf } from '../document/numbering.ts';
import { firstLine, printOpening } from '../document/printText.ts';
import { upperFirst } from '../words/optionNames.ts';
import { APART, container, type Element, folded, heading, pressed, richText, smallText } from './blocks.ts';

/** What a card has besides its document: inputs, and buttons in the order of the keyboard. */
export interface Controls {
  /** Between the opening and the details. */
  readonly inputs?: readonly Element[];
  /** At the end. */
  readonly buttons?: readonly Element[];
  /** The revision that words to press are bound to; without it no line has one. */
  readonly pressAt?: number;
}

/** A document as an Adaptive Card 1.5: the opening in sight, each section of the details behind a button of its own. */
export function printCard(
  document: Document,
  { inputs = [], buttons = [], pressAt }: Controls = {},
  numbering: Numbering = numberingOf(document),
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
    speak: spoken(nameOf(document)),
    fallbackText: `${nameOf(document).replace(/\.$/, '')}. The text of this message says all of it.`,
    msteams: { width: 'Full' },
    body: [
      ...titleOf(document),
      ...document.opening.map((section) => openingOf(section, numbering, pressAt)),
      ...inputs,
      ...document.details.flatMap((section, at) =>
        folded(section, linesOf(section, numbering), at === 0 ? 'Medium' : 'Small'),
      ),
      ...(document.details.length > 0 ? setApart(buttons) : buttons),
    ],
  };
}

const setApart = ([first, ...rest]: readonly Element[]): readonly Element[] =>
  first === undefined ? rest : [{ ...first, ...APART }, ...rest];

/** What the card is called: its first line, else the step and what is asked there, else how it begins. */
function nameOf(document: Document): string {
  const asked = document.opening.find(({ heading }) => heading);
  const question = [asked?.kicker, asked?.heading].filter((part) => part).join('. ');
  return firstLine(document) || question || beginningOf(document);
}

const beginningOf = (document: Document): string => printOpening(document).split('\n', 1).join('');

/** The card's accessible name. It may be read as SSML, to which "<" and "&" are markup. */
const spoken = (text: string): string => text.replaceAll('<', 'below ').replaceAll('&', 'and');

const titleOf = (document: Document): readonly Element[] => [
  ...(document.heading === undefined ? [] : [heading(document.heading, 'Large')]),
  ...(document.status === undefined ? [] : [{ ...smallText(upperFirst(document.status)), spacing: 'None' }]),
];

/** Named by its section, so that a channel which says it elsewhere can leave it out. */
const openingOf = (section: Section, numbering: Numbering, pressAt: number | undefined): Element =>
  container(
    [
      ...(section.kicker === undefined ? [] : [smallText(section.kicker)]),
      ...(section.heading === undefined ? [] : [heading(section.heading, 'Medium')]),
      ...linesOf(section, numbering, pressAt),
    ],
    { id: section.id, ...(section.tone === undefined ? {} : { style: section.tone }) },
  );

const linesOf = ({ lines }: Section, numbering: Numbering, pressAt?: number): readonly Element[] =>
  lines.map((line) => {
    const press = line.press && pressAt !== undefined ? pressed(line.press, pressAt) : [];
    return richText(runsOf(line, numbering), line.subtle, press);
  });
