import { drugLabel } from '../facts/catalogue.ts';
import { FINDINGS, type FindingPath } from '../findings.ts';
import { offerOf } from '../rules/offers.ts';
import type { OptionId } from '../vocabulary.ts';

/** A name of the vocabulary as it is read: "confirm progression", "ADT not castrate". */
export const spoken = (name: string): string =>
  name
    .replaceAll('_', ' ')
    .replaceAll(/\b(adt|arpi|psma|cns)\b/g, (word) => word.toUpperCase())
    .replaceAll(/\bgcsf\b/g, 'G-CSF');

export const optionNames = (options: readonly OptionId[]): string =>
  options.map((option) => offerOf(option).name).join(', ');

export const findingNames = (paths: readonly FindingPath[]): string => paths.map(findingName).join(', ');

const findingName = (path: FindingPath): string => {
  const drug = /^prior\.(.+)$/.exec(path)?.[1];
  return drug === undefined ? FINDINGS[path as keyof typeof FINDINGS].label : `${drugLabel(drug)} before`;
};
