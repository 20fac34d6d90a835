import type { AdaptiveCard, Reply } from '../../../src/dialogs/index.ts';
import { render } from '../../../src/dialogs/rendering/index.ts';
import type { Assessment } from '../../../src/engine/index.ts';

export const renderedAnswer = (assessment: Assessment, notes: readonly string[] = []): Reply =>
  render({ view: 'answer', stage: 'advice', revision: 7, notes, assessment }, {});

export const firstScreenOf = ({ text }: Reply): string => text.split('──── DETAILS')[0] ?? '';

export function cardOf({ card }: Reply): AdaptiveCard {
  if (card === undefined) throw new Error('a card was expected');
  return card;
}

type Json = Readonly<Record<string, unknown>>;

/** Every object inside a card that has a `type`, in reading order. */
export function elementsOf(card: unknown): readonly Json[] {
  if (typeof card !== 'object' || card === null) return [];
  const own = 'type' in card ? [card as Json] : [];
  return [...own, ...Object.values(card).flatMap(elementsOf)];
}

const inlineText = (inline: unknown): string =>
  typeof inline === 'string' ? inline : String((inline as Json).text);

const isPressed = (inline: unknown): boolean =>
  ((inline as Json).selectAction as Json | undefined)?.type === 'Action.Submit';

/** What a line says, without the word at its end that can be pressed. */
const saidOf = (inlines: readonly unknown[]): string =>
  inlines
    .filter((inline) => !isPressed(inline))
    .map(inlineText)
    .join('')
    .trimEnd();

/** Words on a card that can be pressed, each with its action. */
export const pressedOn = (card: unknown): readonly Json[] => elementsOf(card).filter(isPressed);

/** Each paragraph that a person reads on a card, headings included. */
export const paragraphsOf = (card: unknown): readonly string[] =>
  elementsOf(card).flatMap((element) => {
    if (element.type === 'TextBlock') return [String(element.text)];
    return element.type === 'RichTextBlock' ? [saidOf(element.inlines as unknown[])] : [];
  });

/** The buttons of a card. */
export const actionsOf = (card: unknown): readonly Json[] => {
  const pressed = pressedOn(card).map(({ selectAction }) => selectAction);
  return elementsOf(card).filter(
    (element) =>
      String(element.type).startsWith('Action.') &&
      element.type !== 'Action.OpenUrl' &&
      !pressed.includes(element),
  );
};

/** What Markdown would read in a place that reads Markdown: headings and the titles of choices. */
export const markdownReadIn = (card: unknown): readonly string[] =>
  elementsOf(card).flatMap((element) => {
    if (element.type === 'TextBlock') return [String(element.text)];
    if (element.type !== 'Input.ChoiceSet') return [];
    return [String(element.label), ...(element.choices as Json[]).map(({ title }) => String(title))];
  });

const MARKER = /\[(\d+(?:, \d+)*)\]/g;

/** The numbers of the sources that a text mentions. */
export const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(MARKER)].flatMap(([, numbers = '']) => numbers.split(', ').map(Number)));

const ENTRY = /^\[(\d+)\] (.*)$/;

/** The list of sources among paragraphs: number to what it says. */
export const sourcesIn = (paragraphs: readonly string[]): ReadonlyMap<number, string> =>
  new Map(
    paragraphs.flatMap((paragraph) => {
      const [, number, said = ''] = ENTRY.exec(paragraph) ?? [];
      return number === undefined ? [] : [[Number(number), said] as const];
    }),
  );

/** What is said apart from the list of sources. */
export const saidIn = (paragraphs: readonly string[]): string =>
  paragraphs.filter((paragraph) => !ENTRY.test(paragraph)).join('\n');

export const withoutMarkers = (text: string): string => text.replaceAll(/ ?\[\d+(, \d+)*\]/g, '');

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
