import { both, type Patch } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

const STABLE: Patch = { diseaseStatus: 'stable', imaging: 'stable' };
const PSA_ONLY: Patch = { diseaseStatus: 'psa_only_progression', imaging: 'stable', psa: undefined };
const UNSETTLED: Patch = { diseaseStatus: 'unknown', imaging: 'unknown', psa: 'unknown' };
const POOR: Patch = { ecog: 4 };
const always = (...more: readonly Row[]): readonly Row[] => [
  ['on treatment', {}, 'holds', 'said'],
  ['ECOG 4', POOR, 'holds', 'no said'],
  ['an emergency', { redFlags: ['sepsis'] }, 'holds', 'no said'],
  ...more,
];

export const monitoringCases: RuleTable = {
  'monitoring.psa': always(['stable', STABLE, 'holds', 'said']),
  'monitoring.imaging': always(['stable', STABLE, 'holds', 'no said']),
  'monitoring.imaging-quiet': [
    ['stable', STABLE, 'holds', 'said'],
    ['stable, ADT stopped', both(STABLE, { adt: 'stopped' }), 'holds', 'no said'],
    ['PSA-only progression', PSA_ONLY, 'fails', 'no said'],
    ['progressed', {}, 'fails', 'no said'],
    ['status unknown', UNSETTLED, 'unknown', 'no said'],
  ],
  'monitoring.testosterone': always(['stable', STABLE, 'holds', 'said']),
  'monitoring.blood-and-kidney': always(['stable', STABLE, 'holds', 'said']),
  'monitoring.criteria': [
    ['stable', STABLE, 'holds', 'said'],
    ['PSA-only progression', PSA_ONLY, 'holds', 'said'],
    ['progressed', {}, 'fails', 'no said'],
    ['status unknown', UNSETTLED, 'unknown', 'no said'],
    ['stable at ECOG 4', both(STABLE, POOR), 'holds', 'no said'],
  ],
  'monitoring.adverse-events': [
    ['progressed', {}, 'holds', 'said'],
    ['stable', STABLE, 'fails', 'no said'],
    ['status unknown', UNSETTLED, 'unknown', 'no said'],
    ['progressed at ECOG 4', POOR, 'holds', 'no said'],
  ],
  'monitoring.symptoms': [
    ['ECOG 2', { ecog: 2 }, 'fails', 'no said'],
    ['ECOG 3', { ecog: 3 }, 'holds', 'said'],
    ['ECOG 4', POOR, 'holds', 'said'],
    ['unknown', { ecog: 'unknown' }, 'unknown', 'no said'],
  ],
};
