import type { Choice } from '../questions/index.ts';
import type { Reply } from '../turn.ts';
import type { AnswerView, Wording } from '../views.ts';
import { answerDocument } from './answer/answerDocument.ts';
import { actionSets, say } from './card/blocks.ts';
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
  const noted: Document = { ...answer, opening: filled([notesSection(notes), ...answer.opening]) };
  const isUrgent = assessment.pathway === 'urgent';
  const next = { id: 'next', lines: [plain(isUrgent ? YOU_CAN_TYPE_URGENT : YOU_CAN_TYPE)] };
  const buttons = actionSets((isUrgent ? NEXT_URGENT : NEXT).map((choice) => say(choice, revision)));
  return {
    text: printText({ ...noted, opening: [...noted.opening, next] }),
    card: fittingCard(noted, { buttons }),
    data: { stage, revision, assessment },
  };
}
