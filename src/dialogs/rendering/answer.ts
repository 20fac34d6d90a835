import type { Choice } from '../questions/index.ts';
import type { Reply } from '../turn.ts';
import type { AnswerView, Wording } from '../views.ts';
import { answerDocument } from './answer/answerDocument.ts';
import { buttonRows, say } from './card/buttons.ts';
import { fittingCard } from './card/fittingCard.ts';
import { type Document, filled, plain } from './document/document.ts';
import { printText } from './document/printText.ts';
import { notesSection } from './notice.ts';

const NEXT: readonly Choice[] = [
  { label: 'Summary to copy', says: 'summary' },
  { label: 'Evidence', says: 'evidence' },
  { label: 'Change a finding', says: 'back' },
  { label: 'New case', says: 'restart' },
];
const NEXT_URGENT = NEXT.filter(({ says }) => says === 'back' || says === 'restart');
const YOU_CAN_TYPE =
  'You can type: “summary”, “evidence”, “why not olaparib?”, “what if ECOG were 3?”, a correction, “back” or “restart”.';
const YOU_CAN_TYPE_URGENT = 'You can type a correction, “back” or “restart”.';

/** The answer to a case: complete as text, and laid out as a card whose details are folded. */
export function renderAnswer(view: AnswerView, wording: Wording): Reply {
  const { assessment, notes, revision, stage } = view;
  const answer = answerDocument(assessment, wording);
  const isUrgent = assessment.pathway === 'urgent';
  const noted = notesSection(notes);
  const opening = filled(isUrgent ? [...answer.opening, noted] : [noted, ...answer.opening]);
  const document: Document = { ...answer, opening };
  const next = { id: 'next', lines: [plain(isUrgent ? YOU_CAN_TYPE_URGENT : YOU_CAN_TYPE)] };
  const buttons = buttonRows((isUrgent ? NEXT_URGENT : NEXT).map((choice) => say(choice, revision)));
  return {
    text: printText({ ...document, opening: [...opening, next] }),
    card: fittingCard(document, { buttons }),
    data: { stage, revision, assessment },
  };
}
