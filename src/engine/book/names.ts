import { drugLabel } from '../facts/catalogue.ts';
import { FINDINGS, type FindingPath } from '../findings.ts';
import { offerOf } from '../rules/offers.ts';
import type { OptionId } from '../vocabulary.ts';

/** A name of the vocabulary as it is read: "confirm progression". */
export const spoken = (name: string): string => name.replaceAll('_', ' ');

export const optionNames = (options: readonly OptionId[]): string =>
  options.map((option) => offerOf(option).name).join(', ');

export const findingNames = (paths: readonly FindingPath[]): string => paths.map(findingName).join(', ');

const findingName = (path: FindingPath): string => {
  const drug = /^prior\.(.+)$/.exec(path)?.[1];
  return drug === undefined ? FINDINGS[path as keyof typeof FINDINGS].label : `${drugLabel(drug)} before`;
};
