import type { MissingFinding } from '../assessment.ts';
import type { Decision } from '../decision/decide.ts';
import type { OptionState } from '../decision/optionState.ts';
import { mayRank } from '../decision/rank.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import { offerOf } from '../rules/offers.ts';

type Reasons = Map<FindingPath, string>;

const CORE_WHY: Readonly<Partial<Record<FindingPath, string>>> = {
  redFlags: 'Cord compression, sepsis and other emergencies come before any treatment choice.',
  pluvictoInfusions: 'The rules are written for six completed infusions.',
  adt: 'Castration comes before progression is called castration-resistant.',
  testosterone: 'Castration has to be verified (below 50 ng/dL or 1.7 nmol/L) before the next line.',
  diseaseStatus: 'Drugs are for confirmed progression; without it, surveillance.',
  ecog: 'ECOG 0–2 and ECOG 3–4 lead to different answers.',
  ecogReversibleCause: 'A reversible cause is treated, and the performance status scored again.',
  msi: 'MSI-H/dMMR puts pembrolizumab first.',
  hrr: 'A pathogenic alteration can put a PARP inhibitor first.',
  imaging: 'A PSA rise alone is confirmed by CT and bone scan.',
};

/** What was not given and matters here, each with why. In an emergency nothing is asked. */
export function missingOf(facts: Facts, decision: Decision): readonly MissingFinding[] {
  if (decision.pathway === 'urgent') return [];
  const reasons: Reasons = new Map();
  const core = (path: FindingPath) => reasons.set(path, CORE_WHY[path] ?? '');
  if (facts.redFlag === undefined) core('redFlags');
  if (facts.infusions === undefined) core('pluvictoInfusions');
  if (facts.adt === undefined) core('adt');
  if (!facts.castrationKnown) core('testosterone');
  if (facts.ecog === undefined) core('ecog');
  if (decision.pathway === 'palliative') {
    if (facts.ecogReversibleCause === undefined) core('ecogReversibleCause');
    return listed(reasons);
  }
  if (facts.progression === undefined) core('diseaseStatus');
  if (decision.pathway === 'confirm_progression' && facts.imaging === undefined) core('imaging');
  addTests(facts, reasons);
  for (const state of decision.states.values()) addOption(state, reasons);
  for (const state of decision.states.values()) addChecks(state, reasons);
  return listed(reasons);
}

function addTests(facts: Facts, reasons: Reasons): void {
  if (facts.msi === undefined && facts['prior.pembrolizumab'] !== true)
    reasons.set('msi', CORE_WHY.msi ?? '');
  if (facts.hrrBrca === undefined && facts.parpUsed !== true) reasons.set('hrr', CORE_WHY.hrr ?? '');
}

function addOption(state: OptionState, reasons: Reasons): void {
  const { name } = offerOf(state.option);
  for (const path of state.needs) {
    if (reasons.has(path) || state.standing === 'on_hold') continue;
    reasons.set(path, CORE_WHY[path] ?? `${name} depends on it.`);
  }
}

function addChecks(state: OptionState, reasons: Reasons): void {
  if (!mayRank(state)) return;
  const { name } = offerOf(state.option);
  for (const path of state.checks) {
    if (!reasons.has(path)) reasons.set(path, `To check before a first dose: ${name}.`);
  }
}

const listed = (reasons: Reasons): readonly MissingFinding[] =>
  [...reasons].map(([finding, why]) => ({ finding, why }));
