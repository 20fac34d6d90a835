import type { Choice } from '../../questions/index.ts';
import type { Submit } from '../../submits.ts';
import type { Section } from '../document/document.ts';
import type { Run } from '../document/numbering.ts';
import { isMarkdownSafe } from './markdown.ts';

/** An element or action of a card, as JSON. */
export type Element = Readonly<Record<string, unknown>>;

/** Words that Markdown never touches: the only place for rule text and for what a person typed. */
export const richText = (runs: readonly Run[], isSubtle = false): Element => ({
  type: 'RichTextBlock',
  inlines: runs.map((run) => inline(run, isSubtle)),
});

/** A run without properties is its text alone, by the schema's shorthand. */
function inline({ text, strong, url }: Run, isSubtle: boolean): unknown {
  if (!strong && !isSubtle && url === undefined) return text;
  return {
    type: 'TextRun',
    text,
    ...(strong ? { weight: 'Bolder' } : {}),
    ...(isSubtle ? { isSubtle: true } : {}),
    ...(url === undefined ? {} : { selectAction: { type: 'Action.OpenUrl', url } }),
  };
}

/** A heading that screen readers find; one that Markdown would corrupt is set as rich text instead. */
export function heading(text: string, size: 'Medium' | 'Large'): Element {
  if (!isMarkdownSafe(text))
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, size, weight: 'Bolder' }] };
  return { type: 'TextBlock', style: 'heading', text, size, weight: 'Bolder', wrap: true };
}

export const container = (items: readonly Element[], more: Element = {}): Element => ({
  type: 'Container',
  ...more,
  items,
});

/** A button that sends words as if they had been typed; it never takes the inputs of the card with it. */
export function say({ label, says }: Choice, revision: number): Element {
  const data: Submit = { act: 'say', revision, says };
  return { type: 'Action.Submit', title: label, data, associatedInputs: 'none' };
}

export function answer({ label, says }: Choice, revision: number, question: string): Element {
  const data: Submit = { act: 'answer', revision, question, says };
  return { type: 'Action.Submit', title: label, data, associatedInputs: 'none' };
}

/** A button that unfolds a section, and the section, folded. */
export function folded({ id, heading: title = id }: Section, items: readonly Element[]): readonly Element[] {
  const toggle = { type: 'Action.ToggleVisibility', title, tooltip: 'Show or hide', targetElements: [id] };
  return [
    { type: 'ActionSet', spacing: 'Small', actions: [toggle] },
    container(items, { id, isVisible: false, spacing: 'Small' }),
  ];
}

/** Buttons in rows that every channel shows whole: Teams shows at most six of one set. */
export function actionSets(actions: readonly Element[], more: Element = {}): readonly Element[] {
  const sets: Element[] = [];
  for (let from = 0; from < actions.length; from += PER_SET)
    sets.push({ type: 'ActionSet', ...more, actions: actions.slice(from, from + PER_SET) });
  return sets;
}

const PER_SET = 5;
