import { both } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

const severe = (
  finding: 'anc' | 'platelets',
  low: number,
  limit: number,
  high: number,
  alert: string,
): readonly Row[] => [
  [`${low}`, { [finding]: low }, 'holds', 'said', alert],
  [`${low} at ECOG 4`, { [finding]: low, ecog: 4 }, 'holds', 'said', alert],
  [`${low}, stable`, { [finding]: low, diseaseStatus: 'stable', imaging: 'stable' }, 'holds', 'said', alert],
  [`${low}, an emergency`, both({ redFlags: ['sepsis'] }, { [finding]: low }), 'holds', 'no said'],
  [`${limit}`, { [finding]: limit }, 'fails', 'no said'],
  [`${high}`, { [finding]: high }, 'fails', 'no said'],
  ['unknown', { [finding]: 'unknown' }, 'unknown', 'no said'],
];

export const cytopeniaCases: RuleTable = {
  'cytopenia.neutrophils': severe('anc', 0.99, 1, 1.01, 'alert neutropenia'),
  'cytopenia.platelets': severe('platelets', 49, 50, 51, 'alert marrow_reserve'),
};
