import type { FindingPath } from '../../../engine/index.ts';
import { findingName, priorDrug } from '../words/findingNames.ts';
import { everGiven } from './waits.ts';

/** Tests that are one order: the whole is named, with what is looked at. */
const PANELS: readonly (readonly [string, readonly FindingPath[]])[] = [
  ['blood count', ['anc', 'platelets', 'haemoglobin']],
];
/** What is measured, and so has a date. */
const MEASURED: readonly FindingPath[] = [
  'anc',
  'platelets',
  'haemoglobin',
  'bilirubinTimesUln',
  'astTimesUln',
  'altTimesUln',
  'alpTimesUln',
  'creatinineClearance',
  'potassium',
  'correctedCalcium',
];

const isMeasured = (path: FindingPath): boolean => MEASURED.includes(path);

/** Checks before a first dose as one list: "blood count (ANC, platelets), bilirubin"; a panel `named` before is not spelt out again. */
export function checkNames(paths: readonly FindingPath[], named: readonly FindingPath[] = []): string {
  const panels = PANELS.flatMap(([panel, of]) => {
    const own = of.filter((path) => paths.includes(path));
    if (own.length === 0) return [];
    return [
      own.every((path) => named.includes(path)) ? panel : `${panel} (${own.map(findingName).join(', ')})`,
    ];
  });
  const single = paths.filter((path) => !PANELS.some(([, of]) => of.includes(path)));
  return [...panels, ...single.map(findingName)].join(', ');
}

/**
 * What is checked before a first dose, blood tests apart from the history; the first to name a test says how recent it
 * is. An earlier drug is a question: naming it as a check reads as if it were to be given.
 */
export const checkSentence = (paths: readonly FindingPath[], named: readonly FindingPath[]): string =>
  [checkedFirst(paths, named), askedFirst(paths.filter((path) => !named.includes(path)))]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** "Ask first: was platinum chemotherapy ever given?" */
export function askedFirst(paths: readonly FindingPath[]): string {
  const drugs = paths.flatMap((path) => priorDrug(path) ?? []);
  return drugs.length === 0 ? '' : `Ask first: ${everGiven(drugs)}`;
}

const isDrug = (path: FindingPath): boolean => priorDrug(path) !== undefined;

/** The same paths without earlier drugs. */
export const withoutDrugs = (paths: readonly FindingPath[]): readonly FindingPath[] =>
  paths.filter((path) => !isDrug(path));

function checkedFirst(paths: readonly FindingPath[], named: readonly FindingPath[]): string {
  const measured = paths.filter(isMeasured);
  const asked = withoutDrugs(paths).filter((path) => !isMeasured(path));
  if (measured.length === 0) return asked.length > 0 ? `Check first: ${checkNames(asked)}.` : '';
  const dated = named.some(isMeasured) ? '' : ', dated after the last infusion';
  const also = asked.length > 0 ? `; and ${checkNames(asked)}` : '';
  return `Check first${dated}: ${checkNames(measured, named)}${also}.`;
}
