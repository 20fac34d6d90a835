import type { Assessment, OptionAdvice, RedFlag } from '../../../engine/index.ts';
import {
  cited,
  filled,
  type Line,
  line,
  type Section,
  type Tone,
  together,
  words,
} from '../document/document.ts';
import { upperFirst } from '../words/optionNames.ts';
import { PATHWAY_TITLES } from '../words/pathwayWords.ts';
import { cautionLines, doNotLine, notesLine, pressingLines } from './alertLines.ts';
import { besideLine, contestedLines, setAsideLine } from './besideLines.ts';
import { changesLine } from './changesLine.ts';
import { missingLine, missingList, redFlagLine } from './missingLines.ts';
import { monitoringLines } from './monitoringLines.ts';
import { dependingLines, openDrugsLine } from './openDrugs.ts';
import { rankedSections, unrankedLines } from './optionLines.ts';
import { few, unrankedOptions } from './parts.ts';
import type { Plan } from './plan.ts';

/** The limits of castration stand in the details. */
const LIMITS = ' (below 50 ng/dL or 1.7 nmol/L)';
const BASIS = /\s*Based on: /;

/** What is seen first: where the case stands, the options in order, what not to do, what is missing, what would change it. */
export function firstScreen(
  assessment: Assessment,
  plan: Plan,
  denied: readonly RedFlag[] = [],
): readonly Section[] {
  const { lead, holding, beside } = unrankedParts(assessment, plan);
  const options = rankedSections(assessment, plan);
  const others = [
    ...openDrugsLine(assessment),
    ...dependingLines(assessment),
    ...unrankedLines(holding, assessment),
  ];
  const cautions = cautionLines(
    assessment,
    plan,
    wordsIn([...options.flatMap(({ lines }) => lines), ...others]),
  );
  const { missingFirst, cautionsInFull, monitoring, changes } = plan;
  return filled([
    ...together([
      { id: 'basis', lines: [basisLine(assessment), ...redFlagLine(assessment, denied)] },
      { id: 'pressing', lines: pressingLines(assessment), tone: 'warning' },
    ]),
    { id: 'missing', heading: 'Missing', lines: missingFirst ? missingList(assessment) : [] },
    ...together([
      { id: 'lead', lines: unrankedLines(lead, assessment), tone: leadTone(plan, options) },
      { id: 'watch-out', lines: cautionsInFull ? cautions : [], tone: 'warning' },
    ]),
    ...together([...options, { id: 'others', lines: others, tone: 'emphasis' }]),
    ...together([
      {
        id: 'beside',
        lines: [
          ...besideLine(beside, assessment),
          ...setAsideLine(assessment),
          ...contestedLines(assessment),
        ],
      },
      { id: 'do-not', lines: doNotLine(assessment), tone: 'warning' },
      { id: 'cautions', lines: [...(cautionsInFull ? [] : cautions), ...notesLine(assessment)] },
    ]),
    { id: 'watch', heading: 'Monitoring', lines: monitoring ? monitoringLines(assessment, monitoring) : [] },
    {
      id: 'open',
      lines: [
        ...(missingFirst ? [] : missingLine(assessment, plan)),
        ...(changes ? changesLine(assessment, plan) : []),
      ],
    },
  ]);
}

/** What leads is the answer, except where an option is, or where the answer is a question. */
const leadTone = ({ missingFirst }: Plan, options: readonly Section[]): Tone =>
  missingFirst || options.some(({ tone }) => tone === 'accent') ? 'emphasis' : 'accent';

interface UnrankedParts {
  readonly lead: readonly OptionAdvice[];
  /** Drugs that hold whatever is still missing. */
  readonly holding: readonly OptionAdvice[];
  readonly beside: readonly OptionAdvice[];
}

function unrankedParts(assessment: Assessment, plan: Plan): UnrankedParts {
  const unranked = unrankedOptions(assessment);
  const lead = plan.lead.flatMap((id) => unranked.filter((option) => option.id === id));
  const rest = unranked.filter((option) => !lead.includes(option));
  return plan.missingFirst ? { lead, holding: rest, beside: [] } : { lead, holding: [], beside: rest };
}

/** The pathway's sentence after its title, and the findings it rests on. */
function basisLine({ headline, pathway }: Assessment): Line {
  const [said = '', basis] = headline.statement.split(BASIS);
  const rest = upperFirst(said.replace(PATHWAY_TITLES[pathway], '').replace(/^[:.]\s*/, ''));
  const told = basis === undefined ? '' : `Based on: ${basis.replace(LIMITS, '')}`;
  if (rest === '') return line(...cited(told, few(headline.citations)));
  return line(...cited(rest, few(headline.citations)), words(told && ` ${told}`));
}

const wordsIn = (lines: readonly Line[]): string =>
  lines.flatMap(({ pieces }) => pieces.map((piece) => (piece.kind === 'words' ? piece.words : ''))).join('');
