import { assess, type Findings, isRefusal, RED_FLAGS, type RedFlag } from '../../engine/index.ts';
import type { QuestionId } from '../../machine/index.ts';
import { openDrugsOf } from '../openDrugs.ts';
import { BACK, QUESTIONS } from '../questions/index.ts';
import type { AdaptiveCard, Reply } from '../turn.ts';
import type { ReadBackView } from '../views.ts';
import type { Element } from './card/blocks.ts';
import { primary, say, set } from './card/buttons.ts';
import { bytesInTeams } from './card/bytesInTeams.ts';
import { printCard } from './card/printCard.ts';
import {
  alert,
  bullet,
  type Document,
  filled,
  type Line,
  line,
  type Press,
  plain,
  quiet,
  strong,
  words,
} from './document/document.ts';
import { printText } from './document/printText.ts';
import { notesSection } from './notice.ts';
import { type DescribedFinding, listFindings } from './words/describeFindings.ts';
import { drugName, findingName } from './words/findingNames.ts';
import { lowerFirst } from './words/optionNames.ts';
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
    card: readBackCard(closing(HOW_TO_CORRECT), buttons, revision),
    data: { stage, revision, findings },
  };
}

/** What of the 28 KB that Teams takes is left for a card. */
const MOST_BYTES = 26_500;

/** Each finding ends in a word that changes it; where that would make the card too large to send, it is typed. */
function readBackCard(document: Document, buttons: readonly Element[], revision: number): AdaptiveCard {
  const withPresses = [document, withShortQuotes(document)].map((shown) =>
    printCard(shown, { buttons, pressAt: revision }),
  );
  return withPresses.find((card) => bytesInTeams(card) <= MOST_BYTES) ?? printCard(document, { buttons });
}

const MOST_QUOTED = 12;
const shortened = (said: string): string =>
  said.replace(/“([^”]*)”/g, (whole, words: string) =>
    words.length > MOST_QUOTED ? `“${words.slice(0, MOST_QUOTED).trimEnd()}…”` : whole,
  );

/** The same with the beginning of what was said: enough to find it in the note. */
const withShortQuotes = (document: Document): Document => ({
  ...document,
  opening: document.opening.map((section) => ({
    ...section,
    lines: section.lines.map((each) => ({
      ...each,
      pieces: each.pieces.map((piece) =>
        piece.kind === 'words' && piece.look === 'quiet'
          ? { ...piece, words: shortened(piece.words) }
          : piece,
      ),
    })),
  })),
});

function findingLines({ findings, words: said, denied = [] }: ReadBackView): readonly Line[] {
  const lines = listFindings(findings).flatMap((finding, index, all) => {
    const isLast = all[index + 1]?.path !== finding.path;
    if (finding.path === 'prior')
      return [findingLine(finding, ''), ...(isLast ? priorWords(said.prior) : [])];
    const quote = said[finding.path];
    return [findingLine(finding, quote === undefined ? '' : ` (from “${quote}”)`)];
  });
  return findings.redFlags === undefined
    ? [{ ...bullet(strong('Red flags: '), alert(flagWords(denied))), press: pressOf('Red flags') }, ...lines]
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

const findingLine = ({ path, label, value }: DescribedFinding, from: string): Line => ({
  ...bullet(strong(`${label}: `), words(value), quiet(from)),
  press: pressOf(path === 'prior' ? PRIOR : label),
});

/** Of prior treatments it is asked which. */
const PRIOR = findingName('prior');

const pressOf = (label: string): Press => ({
  shows: 'change',
  name: `Change ${lowerFirst(label)}`,
  says: `change ${lowerFirst(label)}`,
});

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
