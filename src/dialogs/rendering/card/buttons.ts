import type { Choice } from '../../questions/index.ts';
import type { Submit } from '../../submits.ts';
import type { Element } from './blocks.ts';

/** A button that sends words as if they had been typed; it never takes the inputs of the card with it. */
export function say({ label, says }: Choice, revision: number): Element {
  const data: Submit = { act: 'say', revision, says };
  return { type: 'Action.Submit', title: label, data, associatedInputs: 'none' };
}

export function answer({ label, says }: Choice, revision: number, question: string): Element {
  const data: Submit = { act: 'answer', revision, question, says };
  return { type: 'Action.Submit', title: label, data, associatedInputs: 'none' };
}

/** The button that most will press. */
export const primary = (action: Element): Element => ({ ...action, style: 'positive' });

/** Teams shows at most six of one set. */
const PER_SET = 5;
/** Characters of a title that half a phone's width shows whole, on two lines at most. */
const SHORT = 20;

/** Buttons that every channel shows whole: two to a row where all are short, else one under the other. */
export function buttonRows(actions: readonly Element[]): readonly Element[] {
  const arePaired =
    (actions.length > 3 || actions.length === 2) &&
    actions.every(({ title }) => String(title).length <= SHORT);
  if (arePaired) return inParts(actions, 2).map(([left, right]) => buttonRow(left, right));
  return inParts(actions, PER_SET).map((part) => set(part));
}

/** Two buttons beside each other, in the order of the keyboard. */
export const buttonRow = (left?: Element, right?: Element, more: Element = {}): Element => ({
  type: 'ColumnSet',
  ...more,
  columns: [left, right].map((action) => ({
    type: 'Column',
    width: 'stretch',
    items: action === undefined ? [] : [set([action])],
  })),
});

export const set = (actions: readonly Element[], more: Element = {}): Element => ({
  type: 'ActionSet',
  ...more,
  actions,
});

function inParts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
