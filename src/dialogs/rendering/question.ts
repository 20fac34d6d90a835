import type { Drug } from '../../engine/index.ts';
import { BACK, type Choice, NOT_KNOWN, QUESTIONS, type QuestionWords, YES_NO } from '../questions/index.ts';
import type { Submit } from '../submits.ts';
import type { Reply } from '../turn.ts';
import type { QuestionView } from '../views.ts';
import { APART, type Element } from './card/blocks.ts';
import { answer, buttonRows, primary, say, set } from './card/buttons.ts';
import { printCard } from './card/printCard.ts';
import {
  bullet,
  cited,
  type Document,
  filled,
  line,
  plain,
  type Section,
  subtle,
  words,
} from './document/document.ts';
import { printText } from './document/printText.ts';
import { notesSection } from './notice.ts';
import { sourceLine } from './sources.ts';
import { lowerFirst } from './words/optionNames.ts';
import { stageLine } from './words/stageNames.ts';

const FIRST = 'redFlags';
const NONE: Choice = { label: 'None of these', says: 'none' };
const ANSWER_WITH = 'Answer with one of these or in your own words:';

/** One question as text that lists its answers in words, and as a card with a button for each. */
export function renderQuestion(view: QuestionView): Reply {
  const { revision, stage, question } = view;
  const asked = stillAsked(QUESTIONS[question], view.open);
  const leave = question === FIRST ? [] : [BACK];
  const prompt = promptSection(asked);
  const source: Section = { id: 'sources', heading: 'Sources', lines: [sourceLine(1, asked.citation)] };
  const status = stageLine(stage);
  const notes = notesSection(view.notes);
  const spoken: Document = {
    status,
    opening: filled([notes, prompt, answersSection(asked, leave), source]),
    details: [],
  };
  const shown: Document = {
    opening: filled([notes, { ...prompt, kicker: status }, hintSection(asked)]),
    details: [source],
  };
  const buttons = [
    ...buttonRows(asked.choices.map((choice) => answer(choice, revision, question))),
    set([notKnown(asked, view), ...leave.map((choice) => say(choice, revision))], APART),
  ];
  return {
    text: printText(spoken),
    card: printCard(shown, { inputs: [...tickBoxes(asked, view), ...buttons] }),
    data: { stage, revision },
  };
}

/** Of a question about several drugs, the part that is open: what is known already is not asked again. */
function stillAsked(asked: QuestionWords, open: readonly Drug[] | undefined): QuestionWords {
  const { multi, ...rest } = asked;
  if (multi === undefined || open === undefined) return asked;
  const left = multi.filter(({ value }) => open.some((drug) => drug === value));
  const [one, ...others] = left;
  if (one === undefined || left.length === multi.length) return asked;
  if (others.length > 0)
    return { ...asked, prompt: `${asked.prompt} What is known already is not asked again.`, multi: left };
  return { ...rest, prompt: `Was ${lowerFirst(one.label)} given before, in any setting?`, choices: YES_NO };
}

const promptSection = ({ prompt, why, citation }: QuestionWords): Section => ({
  id: 'question',
  heading: prompt,
  lines: [{ ...line(words('Why: '), ...cited(why, [citation])), subtle: true }],
});

/** What can be answered, in words: the text stands alone where there are no buttons. */
function answersSection(asked: QuestionWords, leave: readonly Choice[]): Section {
  const ticks = asked.multi?.map(({ label }) => label) ?? [];
  const choices = [
    ...ticks,
    ...asked.choices.map(({ label }) => label),
    ...(asked.multi ? [NONE.label] : []),
  ];
  return {
    id: 'answers',
    lines: [
      plain(asked.multi ? 'Name those given. Those you do not name count as not given.' : ANSWER_WITH),
      ...choices.map((label) => bullet(words(label))),
      bullet(words(`${NOT_KNOWN.label}: type “${NOT_KNOWN.says}”`)),
      ...(asked.hint ? [plain(asked.hint)] : []),
      ...leave.map(({ says }) => plain(`To change an earlier answer, type “${says}”.`)),
    ],
  };
}

const hintSection = ({ hint, multi }: QuestionWords): Section => ({
  id: 'hint',
  lines: [
    ...(multi ? [plain('Those you do not tick count as not given.')] : []),
    subtle(hint ?? 'The answer can be typed as well.'),
  ],
});

/** Where boxes are ticked, "not known" goes as typed words: a list left empty must never stand for it. */
const notKnown = (asked: QuestionWords, { revision, question }: QuestionView): Element =>
  asked.multi ? say(NOT_KNOWN, revision) : answer(NOT_KNOWN, revision, question);

function tickBoxes(
  { label, multi }: QuestionWords,
  { revision, question }: QuestionView,
): readonly Element[] {
  if (multi === undefined) return [];
  const data: Submit = { act: 'answer', revision, question };
  const choices = multi.map(({ label: title, value }) => ({ title, value }));
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'picks',
      label: `Tick the ${label} that were given`,
      isMultiSelect: true,
      style: 'expanded',
      choices,
    },
    set([
      primary({ type: 'Action.Submit', title: 'Those ticked, no others', data }),
      answer(NONE, revision, question),
    ]),
  ];
}
