import type { Assessment, Change, FindingPath, OptionId, Standing } from '../../../engine/index.ts';
import { type Line, line, strong, words } from '../document/document.ts';
import { conditionWords } from '../words/changeWords.ts';
import { outcomeWords } from '../words/outcomeWords.ts';
import { lateChanges } from './lateOptions.ts';
import type { Plan } from './plan.ts';

/** The findings a clinician looks at next, most telling first. Others are left to "what if". */
const TELLING: readonly FindingPath[] = [
  'ecog',
  'hrr',
  'msi',
  'anc',
  'bilirubinTimesUln',
  'platelets',
  'haemoglobin',
  'creatinineClearance',
  'testosterone',
  'adt',
  'histology',
  'cnsMetastases',
  'potassium',
  'childPugh',
];
const MOST_OUTCOMES = 5;
const MOST_CONDITIONS = 3;

/** What would change the answer: one change of a finding at a time, those with one outcome together. */
export function changesLine(assessment: Assessment, plan: Plan): readonly Line[] {
  const outcomes = new Map<string, string[]>();
  for (const change of toldChanges(assessment, plan)) {
    const outcome = outcomeOf(change, assessment);
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), conditionWords(change)]);
  }
  const turned = [...outcomes]
    .slice(0, MOST_OUTCOMES)
    .map(([outcome, conditions]) => `${either(conditions.slice(0, MOST_CONDITIONS))}: ${outcome}`);
  const told = [...lateChanges(assessment), ...turned];
  return told.length === 0 ? [] : [line(strong('What would change this: '), words(`${told.join('; ')}.`))];
}

/** A status that changes comes first, then what lifts a hold together, then one finding after the other. */
function toldChanges(assessment: Assessment, { namesOnly }: Plan): readonly Change[] {
  const open = assessment.changes.filter((change) => isTelling(change, assessment, namesOnly === true));
  const joint = open.filter(({ and, finding }) => and !== undefined && TELLING.includes(finding)).slice(0, 1);
  const single = open.filter(({ and }) => and === undefined);
  return [...statusChanges(assessment), ...joint, ...TELLING.flatMap((path) => tellingChange(single, path))];
}

/** Before drugs are ranked, a change that leads to a case that still misses something leads to the ranking of drugs. */
const outcomeOf = (change: Change, assessment: Assessment): string =>
  change.pathway === 'incomplete'
    ? 'a next line is ranked (what is missing is then asked)'
    : outcomeWords(change, assessment);

/** A contradiction is no answer, and a positive molecular result is not expected to turn negative. */
function isTelling(
  { finding, from, pathway, options }: Change,
  now: Assessment,
  onlyPathways: boolean,
): boolean {
  const isPositive = (finding === 'hrr' && Array.isArray(from)) || from === 'msi_high_or_dmmr';
  if (pathway === 'incomplete')
    return (now.pathway === 'adt_first' && finding === 'testosterone') || now.pathway === 'palliative';
  return !isPositive && (pathway !== undefined || !onlyPathways || lifts(options, now));
}

/** Whether something that is on hold no longer is. */
const lifts = (moved: Change['options'] = {}, { options }: Assessment): boolean =>
  (Object.entries(moved) as [OptionId, Standing][]).some(
    ([option, standing]) =>
      (standing === 'recommended' || standing === 'provisional') &&
      options.some(({ id, standing: now }) => id === option && now === 'on_hold'),
  );

const STATUS: readonly (readonly [FindingPath, string])[] = [
  ['imaging', 'progression'],
  ['diseaseStatus', 'progressed'],
];
const BETTER: typeof STATUS = [
  ['imaging', 'response'],
  ['diseaseStatus', 'responding'],
];

/** Of the status: progression where there is none yet, and a new scan; neither is expected of a patient who has progressed. */
function statusChanges({ changes, findings: { diseaseStatus, imaging } }: Assessment): readonly Change[] {
  if (diseaseStatus === 'progressed' || imaging === 'progression') return [];
  const firstOf = (kinds: typeof STATUS) =>
    kinds
      .flatMap(([path, value]) =>
        changes.filter(({ finding, to, and }) => !and && finding === path && to === value),
      )
      .slice(0, 1);
  return [...firstOf(STATUS), ...firstOf(BETTER)];
}

/**
 * One change per finding: one that leads to another pathway before one that does not; for ECOG, and for a number, the
 * nearest to what it is now.
 */
function tellingChange(changes: readonly Change[], path: FindingPath): readonly Change[] {
  const own = changes.filter(({ finding }) => finding === path);
  const turning = own.filter(({ pathway }) => pathway !== undefined);
  const told = path === 'ecog' ? turning.slice(-1) : turning;
  return [...told, ...own.toSorted(byNearness)].slice(0, 1);
}

const byNearness = (a: Change, b: Change): number => distance(a) - distance(b);

const distance = ({ from, to }: Change): number =>
  typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : 0;

const either = (conditions: readonly string[]): string =>
  conditions.length < 2
    ? conditions.join('')
    : `${conditions.slice(0, -1).join(', ')} or ${conditions.at(-1)}`;
