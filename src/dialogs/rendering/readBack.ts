import { assess, type Findings, isRefusal, RED_FLAGS, type RedFlag } from '../../engine/index.ts';
import type { QuestionId } from '../../machine/index.ts';
import { openDrugsOf } from '../openDrugs.ts';
import { BACK, QUESTIONS } from '../questions/index.ts';
import type { Reply } from '../turn.ts';
import type { ReadBackView } from '../views.ts';
import { primary, say, set } from './card/buttons.ts';
import { printCard } from './card/printCard.ts';
import {
  alert,
  bullet,
  type Document,
  filled,
  type Line,
  line,
  plain,
  quiet,
  strong,
  words,
} from './document/document.ts';
import { printText } from './document/printText.ts';
import { notesSection } from './notice.ts';
import { type DescribedFinding, listFindings } from './words/describeFindings.ts';
import { drugName } from './words/findingNames.ts';
import { stageLine } from './words/stageNames.ts';
import { valueWords } from './words/values.ts';

const CONFIRM = { label: 'Correct – show the answer', says: 'yes' };
const HOW_TO_CORRECT = 'To correct anything, type it, e.g. “ECOG is 2” or “testosterone 0.4 nmol/L”.';
const HOW_TO_CONFIRM = `If all of this is right, type “${CONFIRM.says}”; to go back, “${BACK.says}”.`;

/** Everything understood, finding by finding, to be confirmed before any of it is used. */
export function renderReadBack(view: ReadBackView): Reply {
  const { findings, stage, revision } = view;
  const document: Document = {
    heading: stageLine(stage),
    status: 'check before it is used',
    opening: filled([
      notesSection(view.notes),
      { id: 'findings', lines: findingLines(view), tone: 'emphasis' },
      { id: 'derived', lines: derivedLines(findings) },
      { id: 'open', lines: openLines(view) },
    ]),
    details: [],
  };
  const closing = (text: string) => ({
    ...document,
    opening: [...document.opening, { id: 'how', lines: [plain(text)] }],
  });
  const buttons = [set([primary(say(CONFIRM, revision)), say(BACK, revision)])];
  return {
    text: printText(closing(`${HOW_TO_CORRECT} ${HOW_TO_CONFIRM}`)),
    card: printCard(closing(HOW_TO_CORRECT), { buttons }),
    data: { stage, revision, findings },
  };
}

function findingLines({ findings, words: said, denied = [] }: ReadBackView): readonly Line[] {
  const lines = listFindings(findings).flatMap((finding, index, all) => {
    const isLast = all[index + 1]?.path !== finding.path;
    if (finding.path === 'prior')
      return [findingLine(finding, ''), ...(isLast ? priorWords(said.prior) : [])];
    const quote = said[finding.path];
    return [findingLine(finding, quote === undefined ? '' : ` (from “${quote}”)`)];
  });
  return findings.redFlags === undefined
    ? [bullet(strong('Red flags: '), alert(flagWords(denied))), ...lines]
    : lines;
}

/** Denied one by one says nothing of the others. */
function flagWords(denied: readonly RedFlag[]): string {
  if (denied.length === 0) return 'not asked';
  const others = RED_FLAGS.filter((flag) => !denied.includes(flag));
  const asked = others.length === 0 ? '' : `; not asked: ${valueWords('redFlags', others)}`;
  return `denied: ${valueWords('redFlags', denied)}${asked}`;
}

/** What was given and what was not come from the same words, the "no" among them. */
const priorWords = (said: string | undefined): readonly Line[] =>
  said === undefined ? [] : [bullet(strong('Prior treatments read from: '), quiet(`“${said}”`))];

const findingLine = ({ label, value }: DescribedFinding, from: string): Line =>
  bullet(strong(`${label}: `), words(value), quiet(from));

const BASIS = /Based on: /;

/** What the rules make of the findings, in their words: whether castrate, a status derived, ECOG from Karnofsky. */
function derivedLines(findings: Findings): readonly Line[] {
  const answer = assess(findings);
  const basis = isRefusal(answer) ? undefined : answer.headline.statement.split(BASIS)[1];
  return basis === undefined ? [] : [line(strong('The rules read this as: '), words(basis))];
}

/** What is open of a question: of one about several drugs, those of which nothing is known, by name. */
function openLabel(question: QuestionId, { prior }: Findings): string {
  const drugs = openDrugsOf(question, prior);
  return drugs === undefined || drugs.length === openDrugsOf(question)?.length
    ? QUESTIONS[question].label
    : `whether ${listed(drugs.map(drugName))} was given before`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

function openLines({ open, findings }: ReadBackView): readonly Line[] {
  if (open.length === 0) return [];
  const labels = open.map((question) => openLabel(question, findings)).join('; ');
  return [
    line(strong('Not given yet, and could change the answer: '), words(`${labels}.`)),
    plain('Add any of it in one message. What stays open counts as not known, never as “no”.'),
  ];
}
