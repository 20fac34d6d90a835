import {
  type Alert,
  type Assessment,
  type Findings,
  isRefusal,
  type OptionAdvice,
  outlookOf,
} from '../../engine/index.ts';
import { answerOn } from '../answerOn.ts';
import { eachDrugApart, lowerFirst, optionInSentence } from '../rendering/index.ts';
import type { DialogSettings } from '../settings.ts';
import { PATHWAY_WORDS } from './words.ts';

export const UNCHANGED = 'The pathway and the order of the options stay as they were.';
/** As many findings are named as the cause of a change; of more, the read-back told. */
const MOST_CAUSES = 2;
const MOST_TOLD = 4;

/**
 * What lies between the answer that was shown last and the one that is shown now (`at`, ISO 8601): another pathway, another
 * order, another standing of an option, a caution that is new or gone; or that none of it changed.
 */
export function changeLines(
  before: Findings,
  now: Assessment,
  at: string,
  settings: DialogSettings,
): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(now.findings)) return [];
  const was = answerOn(before, at, settings);
  if (isRefusal(was)) return [];
  if (was.pathway !== now.pathway)
    return [
      `This changes the answer: it was "${PATHWAY_WORDS[was.pathway]}", now it is "${PATHWAY_WORDS[now.pathway]}".`,
    ];
  const lines = [...orderLine(before, now.findings), ...standingLine(was, now), ...alertLines(was, now)];
  return lines.length === 0 ? [UNCHANGED] : lines;
}

function orderLine(before: Findings, now: Findings): readonly string[] {
  const [was, is] = [rankedWords(before), rankedWords(now)];
  return was === is
    ? []
    : [`This changes the answer: the pathway stays; the options in order were ${was}, now they are ${is}.`];
}

function rankedWords(findings: Findings): string {
  const { ranked } = outlookOf(findings);
  return ranked.length === 0 ? 'none' : ranked.map(optionInSentence).join(', ');
}

/** "Changed (ANC 1.2 ×10⁹/L): cabazitaxel is now on hold (was recommended)." */
function standingLine(was: Assessment, now: Assessment): readonly string[] {
  const moved = now.options.flatMap((option) => {
    const before = was.options.find(({ id }) => id === option.id);
    return before === undefined || before.standing === option.standing ? [] : [movedWords(before, option)];
  });
  return moved.length === 0 ? [] : [`Changed${causeWords(was.findings, now.findings)}: ${moved.join('; ')}.`];
}

const spaced = (standing: string): string => standing.replaceAll('_', ' ');

const movedWords = (before: OptionAdvice, { id, standing }: OptionAdvice): string =>
  `${optionInSentence(id)} is now ${spaced(standing)} (was ${spaced(before.standing)})`;

function causeWords(before: Findings, now: Findings): string {
  const earlier = new Map(eachDrugApart(before).map(({ path, value }) => [path, value]));
  const causes = eachDrugApart(now).filter(({ path, value }) => earlier.get(path) !== value);
  if (causes.length === 0 || causes.length > MOST_CAUSES) return '';
  return ` (${causes.map(({ label, value }) => `${label} ${value}`).join(', ')})`;
}

/** Only the first sentence: the whole, with its sources, stands in the answer. */
const opening = ({ statement }: Alert): string => /^.*?[.;](?=\s|$)/.exec(statement)?.[0] ?? statement;
const briefly = (alert: Alert): string => lowerFirst(opening(alert).replace(/[.;]$/, ''));

/** Cautions with another opening are other cautions; a figure in the middle of one is not. */
function alertLines(was: Assessment, now: Assessment): readonly string[] {
  const told = ({ alerts }: Assessment) => alerts.filter(({ severity }) => severity !== 'info');
  const isIn = (alerts: readonly Alert[]) => (one: Alert) =>
    alerts.some((other) => briefly(other) === briefly(one));
  const added = told(now).filter((alert) => !isIn(was.alerts)(alert));
  const gone = told(was).filter((alert) => !isIn(now.alerts)(alert));
  const listed = (alerts: readonly Alert[]) => alerts.slice(0, MOST_TOLD).map(briefly).join('; ');
  return [
    ...(added.length > 0 ? [`New: ${listed(added)}.`] : []),
    ...(gone.length > 0 ? [`No longer said: ${listed(gone)}.`] : []),
  ];
}
