import type { MissingFinding } from '../assessment.ts';
import type { Explained } from '../decision/bearings.ts';
import type { Decision } from '../decision/decide.ts';
import { mayRank } from '../decision/rank.ts';
import { FACTS } from '../facts/catalogue.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import { offerOf } from '../rules/offers.ts';
import type { OptionId, Pathway } from '../vocabulary.ts';

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
export function missingOf(
  facts: Facts,
  decision: Decision,
  explained: readonly Explained[],
): readonly MissingFinding[] {
  if (decision.pathway === 'urgent') return [];
  const reasons: Reasons = new Map();
  for (const [path, isOpen] of coreOf(facts, decision)) if (isOpen) reasons.set(path, CORE_WHY[path] ?? '');
  if (decision.pathway !== 'palliative') addRest(facts, decision, explained, reasons);
  return [...reasons].map(([finding, why]) => ({ finding, why }));
}

/** The findings of the assessment itself, and whether each is open here. */
const coreOf = (facts: Facts, { pathway }: Decision): readonly (readonly [FindingPath, boolean])[] => [
  ['redFlags', facts.redFlag === undefined],
  ['pluvictoInfusions', facts.infusions === undefined],
  ['adt', facts.adt === undefined],
  ['testosterone', !facts.castrationKnown],
  ['ecog', facts.ecog === undefined],
  ['ecogReversibleCause', pathway === 'palliative' && facts.ecogReversibleCause === undefined],
  ['diseaseStatus', pathway !== 'palliative' && facts.progression === undefined],
  ['imaging', isToBeImaged(facts, pathway)],
  ['msi', pathway !== 'palliative' && facts.msi === undefined && facts['prior.pembrolizumab'] !== true],
  ['hrr', pathway !== 'palliative' && facts.hrrBrca === undefined && facts.parpUsed !== true],
];

/** A PSA rise without current imaging, whether large enough to be confirmed or not. */
const isToBeImaged = ({ imaging, currentImaging, diseaseStatus }: Facts, pathway: Pathway): boolean =>
  (pathway === 'confirm_progression' && imaging === undefined) ||
  (pathway === 'surveillance' && diseaseStatus === 'psa_only_progression' && currentImaging === 'none');

function addRest(facts: Facts, decision: Decision, explained: readonly Explained[], reasons: Reasons): void {
  for (const path of decision.undecided)
    if (!reasons.has(path)) reasons.set(path, 'It decides which drugs apply.');
  if (decision.pathway !== 'out_of_scope') addChecks(explained, reasons);
  for (const member of explained)
    if (isWorthAsking(member, facts, decision)) addNeeds(member, facts, reasons);
}

/**
 * Histology is asked for platinum only where something points away from ordinary adenocarcinoma; outside the scope
 * nothing is asked for what stands below the article's own options.
 */
const isWorthAsking = (
  { option }: Explained,
  { fdgDiscordance, psmaPet, histology }: Facts,
  { pathway }: Decision,
): boolean =>
  option.standing !== 'on_hold' &&
  !(pathway === 'out_of_scope' && BELOW_THE_LIST.has(option.option)) &&
  (option.option !== 'platinum_chemotherapy' ||
    histology !== undefined ||
    fdgDiscordance === true ||
    psmaPet === 'negative' ||
    psmaPet === 'mixed');

const BELOW_THE_LIST: ReadonlySet<OptionId> = new Set(['docetaxel_rechallenge', 'radium223']);

/** What an option waits for is missing only if it was not given: a value to be repeated or corrected is not. */
function addNeeds({ option, why }: Explained, facts: Facts, reasons: Reasons): void {
  for (const path of why.needs)
    if (!reasons.has(path) && !isGiven(path, facts))
      reasons.set(path, CORE_WHY[path] ?? `${offerOf(option.option).name} depends on it.`);
}

/** The facts that one finding alone settles. */
const FACTS_FROM = new Map<FindingPath, (keyof Facts)[]>();
for (const fact of Object.keys(FACTS) as (keyof Facts)[]) {
  const [path, ...more] = FACTS[fact].from;
  if (path && more.length === 0) FACTS_FROM.set(path, [...(FACTS_FROM.get(path) ?? []), fact]);
}

const isGiven = (path: FindingPath, facts: Facts): boolean =>
  FACTS_FROM.get(path)?.some((fact) => fact !== 'castrationKnown' && isSettled(facts[fact])) ?? false;

/** `pending` and `not_resulted` say that nothing is known. */
const isSettled = (value: unknown): boolean =>
  value !== undefined && value !== 'pending' && value !== 'not_resulted' && value !== 'none';

/** What is checked before a first dose, each with every drug on the table that asks for it. */
function addChecks(explained: readonly Explained[], reasons: Reasons): void {
  const drugs = new Map<FindingPath, string[]>();
  for (const { option, why } of explained) {
    if (!mayRank(option)) continue;
    for (const path of why.checks) drugs.set(path, [...(drugs.get(path) ?? []), offerOf(option.option).name]);
  }
  for (const [path, names] of drugs)
    if (!reasons.has(path)) reasons.set(path, `To check before a first dose: ${names.join(', ')}.`);
}
