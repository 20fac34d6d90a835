import type { Assessment, Change, FindingPath } from '../../../engine/index.ts';
import { type Line, line, strong, words } from '../document/document.ts';
import { conditionWords, outcomeWords, type RankedNow } from '../words/changeWords.ts';
import { rankedOptions } from './parts.ts';
import type { Plan } from './plan.ts';

/** The findings a clinician looks at next, most telling first. Others are left to "what if". */
const TELLING: readonly FindingPath[] = [
  'ecog',
  'hrr',
  'msi',
  'anc',
  'testosterone',
  'adt',
  'histology',
  'diseaseStatus',
  'imaging',
  'bilirubinTimesUln',
  'platelets',
  'haemoglobin',
  'cnsMetastases',
  'creatinineClearance',
  'potassium',
  'childPugh',
];
const MOST_OUTCOMES = 6;
const MOST_CONDITIONS = 3;

/** What would change the answer: one change of a finding at a time, those with one outcome together. */
export function changesLine(assessment: Assessment, { namesOnly }: Plan): readonly Line[] {
  const outcomes = new Map<string, string[]>();
  const open = assessment.changes.filter((change) => isTelling(change, namesOnly === true));
  const now = rankedNow(assessment);
  for (const change of TELLING.flatMap((path) => tellingChange(open, path))) {
    const outcome = outcomeWords(change, now);
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), conditionWords(change)]);
  }
  const told = [...outcomes]
    .slice(0, MOST_OUTCOMES)
    .map(([outcome, conditions]) => `${either(conditions.slice(0, MOST_CONDITIONS))}: ${outcome}`);
  return told.length === 0 ? [] : [line(strong('What would change this: '), words(`${told.join('; ')}.`))];
}

function rankedNow(assessment: Assessment): RankedNow {
  const ranked = rankedOptions(assessment);
  return {
    first: ranked.filter(({ rank }) => rank === 1).map(({ id }) => id),
    waiting: ranked.filter(({ standing }) => standing !== 'recommended').map(({ id }) => id),
  };
}

/** A contradiction is no answer, and a positive molecular result is not expected to turn negative. */
function isTelling({ finding, from, pathway }: Change, onlyPathways: boolean): boolean {
  const isPositive = (finding === 'hrr' && Array.isArray(from)) || from === 'msi_high_or_dmmr';
  return pathway !== 'incomplete' && !isPositive && (pathway !== undefined || !onlyPathways);
}

/** One change per finding: one that leads to another pathway before one that does not; for ECOG, the nearest. */
function tellingChange(changes: readonly Change[], path: FindingPath): readonly Change[] {
  const own = changes.filter(({ finding }) => finding === path);
  const turning = own.filter(({ pathway }) => pathway !== undefined);
  const told = path === 'ecog' ? turning.slice(-1) : turning;
  return [...told, ...own].slice(0, 1);
}

const either = (conditions: readonly string[]): string =>
  conditions.length < 2
    ? conditions.join('')
    : `${conditions.slice(0, -1).join(', ')} or ${conditions.at(-1)}`;
