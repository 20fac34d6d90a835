import type { Submit } from '../../submits.ts';
import type { Look, Press, Section } from '../document/document.ts';
import type { Run } from '../document/numbering.ts';
import { isMarkdownSafe } from './markdown.ts';

/** An element or action of a card, as JSON. */
export type Element = Readonly<Record<string, unknown>>;

/** Words that Markdown never touches: the only place for rule text and for what a person typed. */
export const richText = (runs: readonly Run[], isSubtle = false, more: readonly unknown[] = []): Element => ({
  type: 'RichTextBlock',
  inlines: [...runs.map((run) => inline(run, isSubtle)), ...more],
});

/** A word at the end of a line that can be pressed; its action's title is what it is called where it is read aloud. */
export const pressed = ({ shows, name, says }: Press, revision: number): readonly unknown[] => {
  const data: Submit = { act: 'say', revision, says };
  return [' ', { type: 'TextRun', text: shows, selectAction: { type: 'Action.Submit', title: name, data } }];
};

/** A small line in the background: the step, the review status. */
export const smallText = (text: string): Element => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, size: 'Small', isSubtle: true }],
});

const LOOKS: Readonly<Record<Look, Element>> = {
  strong: { weight: 'Bolder' },
  alert: { weight: 'Bolder', color: 'Warning' },
  quiet: { isSubtle: true },
};

/** A run without properties is its text alone, by the schema's shorthand. */
function inline({ text, look, url }: Run, isSubtle: boolean): unknown {
  if (look === undefined && !isSubtle && url === undefined) return text;
  return {
    type: 'TextRun',
    text,
    ...(isSubtle ? LOOKS.quiet : {}),
    ...(look === undefined ? {} : LOOKS[look]),
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

/** How what is beside the matter stands apart from it. */
export const APART: Element = { separator: true, spacing: 'Medium' };

/** A button that unfolds a section, and the section, folded. */
export function folded(
  { id, heading: title = id }: Section,
  items: readonly Element[],
  spacing: 'Small' | 'Medium',
): readonly Element[] {
  const toggle = { type: 'Action.ToggleVisibility', title, tooltip: 'Show or hide', targetElements: [id] };
  return [
    { type: 'ActionSet', spacing, actions: [toggle] },
    container(items, { id, isVisible: false, spacing: 'Small' }),
  ];
}
