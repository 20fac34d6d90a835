import type { Reply } from '../turn.ts';
import type { NoticeView } from '../views.ts';
import { buttonRows, say } from './card/buttons.ts';
import { printCard } from './card/printCard.ts';
import { type Document, filled, plain, type Section } from './document/document.ts';
import { printText } from './document/printText.ts';

/** What was noted, what changed or what went wrong, before anything else. */
export const notesSection = (notes: readonly string[]): Section => ({
  id: 'notes',
  lines: notes.flatMap((note) => note.split('\n')).map(plain),
});

/** Plain sentences with quick replies. Without heading and replies it is text alone. */
export function renderNotice({ heading, notes, suggestions, stage, revision }: NoticeView): Reply {
  const said: Document = {
    ...(heading === undefined ? {} : { heading }),
    opening: filled([notesSection(notes)]),
    details: [],
  };
  const data = { stage, revision };
  if (heading === undefined && suggestions.length === 0) return { text: printText(said), data };
  const replies = suggestions.map(({ says }) => `“${says}”`).join(', ');
  const spoken = [
    ...said.opening,
    ...filled([{ id: 'replies', lines: replies ? [plain(`You can type: ${replies}.`)] : [] }]),
  ];
  const buttons = buttonRows(suggestions.map((suggestion) => say(suggestion, revision)));
  return { text: printText({ ...said, opening: spoken }), card: printCard(said, { buttons }), data };
}
