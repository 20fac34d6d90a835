import {
  type Assessment,
  type CitationId,
  DRUG_OPTIONS,
  type OptionAdvice,
  type Reason,
} from '../../../engine/index.ts';
import {
  bullet,
  cited,
  filled,
  type Line,
  line,
  plain,
  type Section,
  strong,
  words,
} from '../document/document.ts';
import { NOT_A_PROGNOSIS } from '../words/caveats.ts';
import { listFindings } from '../words/describeFindings.ts';
import { reasonWords } from '../words/judgedWords.ts';
import { OPTION_NAMES } from '../words/optionNames.ts';
import { statementOf } from '../words/statement.ts';
import { askedFirst, checkNames, withoutDrugs } from './checkWords.ts';
import { monitoringLines } from './monitoringLines.ts';
import { few, isOnTable, rankMark, STANDING_WORDS } from './parts.ts';
import { needsWords } from './waits.ts';

/** Everything behind the first screen, folded: nothing that the answer holds is left out. */
export const detailsOf = (assessment: Assessment): readonly Section[] =>
  filled([
    {
      id: 'reasons',
      heading: 'Reasons for each option',
      lines: reasonLines(assessment, ownReasons),
      briefs: [reasonLines(assessment, () => [])],
    },
    {
      id: 'figures',
      heading: 'Figures in full',
      lines: figureLines(assessment.figures),
      briefs: [figureLines(figuresOf(assessment, isOnTable)), figureLines(figuresOf(assessment, isFirst))],
    },
    {
      id: 'excluded',
      heading: 'Not recommended, not assessed',
      lines: excludedLines(assessment, few, ownReasons),
      briefs: [excludedLines(assessment, one, () => [])],
    },
    { id: 'cautions', heading: 'Cautions and monitoring', lines: watchLines(assessment) },
    {
      id: 'differences',
      heading: 'Where the article and its sources differ',
      lines: differenceLines(assessment),
    },
    {
      id: 'completions',
      heading: 'Whatever is still unknown turns out to be',
      lines: completionLines(assessment),
    },
    { id: 'derived', heading: 'Worked out from what you gave', lines: derivedLines(assessment) },
    inputsSection(assessment),
  ]);

/** Every caution in full, then what is watched. */
const watchLines = (assessment: Assessment): readonly Line[] => [
  ...assessment.alerts.map(({ statement, citations }) => bullet(...cited(statement, citations))),
  ...(assessment.monitoring.length > 0 ? [line(strong('Monitoring:'))] : []),
  ...monitoringLines(assessment),
];

/** Reasons that every drug shares are said once. */
function sharedReasons({ options }: Assessment): readonly Reason[] {
  const drugs = options.filter(({ id }) => (DRUG_OPTIONS as readonly string[]).includes(id));
  return (drugs[0]?.because ?? []).filter(({ rule }) =>
    drugs.every(({ because }) => because.some((reason) => reason.rule === rule)),
  );
}

const ownReasons = ({ because }: OptionAdvice, shared: readonly Reason[]): readonly Reason[] =>
  because.filter(({ rule }) => !shared.some((reason) => reason.rule === rule));

function reasonLines(assessment: Assessment, reasonsOf: typeof ownReasons): readonly Line[] {
  const shared = sharedReasons(assessment);
  const onTable = assessment.options.filter(isOnTable);
  return [
    ...(reasonWords(shared) === '' ? [] : [bullet(strong('For every drug: '), words(reasonWords(shared)))]),
    ...onTable.map((option) => optionLine(option, reasonsOf(option, shared), assessment)),
  ];
}

function optionLine(option: OptionAdvice, reasons: readonly Reason[], assessment: Assessment): Line {
  const { name, sentences } = statementOf(option);
  const isSaid = sentences[0]?.startsWith(STANDING_WORDS[option.standing]);
  const standing = isSaid ? '' : STANDING_WORDS[option.standing];
  const said = `${standing === '' ? '' : ` (${standing})`}${name === '' ? '' : ': '}${sentences.join(' ')}`;
  const { needs = [], checks = [], rank } = option;
  const measured = withoutDrugs(checks);
  const behind = [
    needsWords(needs, assessment.findings),
    ...(measured.length > 0 ? [`Check before a first dose: ${checkNames(measured)}.`] : []),
    askedFirst(checks),
    reasonWords(reasons) === '' ? '' : `Because: ${reasonWords(reasons)}`,
  ];
  const tail = behind.filter((text) => text !== '').map((text) => words(` ${text}`));
  const mark = rank === undefined ? {} : { mark: rankMark(option, assessment) };
  return { ...bullet(strong(name), ...cited(said, option.citations), ...tail), ...mark };
}

const one = (citations: readonly CitationId[]): readonly CitationId[] => citations.slice(0, 1);

/** What excludes an option stands in its statement; readings are added where they fail or are unknown. */
function excludedLines(
  assessment: Assessment,
  some: typeof few,
  reasonsOf: typeof ownReasons,
): readonly Line[] {
  const shared = sharedReasons(assessment);
  return assessment.options
    .filter((option) => !isOnTable(option))
    .map(({ needs: _said, ...option }) =>
      optionLine(
        { ...option, citations: some(option.citations) },
        reasonsOf(option, shared).filter(({ holds }) => holds !== true),
        assessment,
      ),
    );
}

const isFirst = ({ rank }: OptionAdvice): boolean => rank === 1;

/** The figures of some options: those of what is excluded can wait in the text. */
function figuresOf({ figures, options }: Assessment, some: typeof isOnTable): Assessment['figures'] {
  const shown = new Set(options.filter(some).flatMap((option) => option.figures ?? []));
  return figures.filter(({ id }) => shown.has(id));
}

const figureLines = (figures: Assessment['figures']): readonly Line[] =>
  figures.length === 0
    ? []
    : [
        plain(NOT_A_PROGNOSIS),
        ...figures.map(({ text, citation }) => bullet(...cited(`${text}.`, [citation]))),
      ];

const differenceLines = ({ discrepancies }: Assessment): readonly Line[] =>
  discrepancies.map(({ claim, seed, source, followed, citations }) =>
    bullet(
      strong(`${claim}: `),
      words(`the article: “${seed}”. Its sources: ${source} `),
      ...cited(`Followed here: ${followed}`, citations),
    ),
  );

const derivedLines = ({ derived }: Assessment): readonly Line[] =>
  derived.map(({ statement, citations }) => bullet(...cited(statement, citations)));

const HOLDING = [
  ['every', 'Under every completion'],
  ['some', 'Under some'],
  ['none', 'Under none'],
] as const;

/** Of an incomplete answer: what would be on the table under every, some or no completion of what is unknown. */
const completionLines = ({ completions = [] }: Assessment): readonly Line[] =>
  HOLDING.flatMap(([holds, label]) => {
    const options = completions
      .filter((one) => one.holds === holds)
      .map(({ option }) => OPTION_NAMES[option]);
    return options.length === 0 ? [] : [bullet(strong(`${label}: `), words(`${options.join(', ')}.`))];
  });

/** The findings that the answer was made from. */
export const inputsSection = ({ findings }: Assessment): Section => ({
  id: 'inputs',
  heading: 'Findings used',
  lines: listFindings(findings).map(({ label, value }) => bullet(words(`${label}: ${value}`))),
});
