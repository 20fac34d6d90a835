import {
  couldTurn,
  type Drug,
  type FindingPath,
  type Findings,
  type Outlook,
  outlookOf,
  type Pathway,
} from '../engine/index.ts';
import { PRIOR_GROUPS, QUESTION_IDS, type QuestionId } from './stages.ts';

/** Pathways in which the answer is already settled, so that no drug's questions are asked. */
const SETTLED: readonly Pathway[] = ['urgent', 'out_of_scope', 'palliative'];

interface Situation {
  readonly findings: Findings;
  readonly outlook: Outlook;
}

type IsOpen = (situation: Situation) => boolean;

const unsaid = ({ findings }: Situation, key: keyof Findings): boolean => findings[key] === undefined;

/** Open while never said, and only if its answers would differ. */
const ifItTurns =
  (path: Exclude<FindingPath, `prior.${string}`>, ...values: readonly unknown[]): IsOpen =>
  (situation) =>
    unsaid(situation, path) &&
    !SETTLED.includes(situation.outlook.pathway) &&
    couldTurn(situation.findings, path, values);

/** Open while a drug of the group decides and was never spoken of. */
const ifItDecides =
  (drugs: readonly Drug[]): IsOpen =>
  ({ findings, outlook }) =>
    drugs.some((drug) => outlook.undecided.includes(`prior.${drug}`) && findings.prior?.[drug] === undefined);

const ranksAParpInhibitor: IsOpen = ({ outlook }) =>
  outlook.ranked.includes('olaparib') || outlook.ranked.includes('rucaparib');

/** Docetaxel again is asked for only where no standard drug is left. */
const isLastLine: IsOpen = ({ findings, outlook }) =>
  findings.prior?.docetaxel === true &&
  (outlook.pathway === 'arpi_last_resort' || outlook.pathway === 'trial_or_palliative');

/** Radium-223 is asked for only where nothing else is left, and while nothing said excludes it. */
const mayHaveRadium: IsOpen = ({ findings, outlook }) =>
  outlook.pathway === 'trial_or_palliative' &&
  findings.prior?.radium223 !== true &&
  [findings.boneMetastases, findings.opioidBonePain].every((value) => value !== false) &&
  findings.visceralMetastases !== true;

const forRadium =
  (key: 'boneMetastases' | 'opioidBonePain' | 'visceralMetastases'): IsOpen =>
  (situation) =>
    mayHaveRadium(situation) && unsaid(situation, key);

const OPEN: Readonly<Record<QuestionId, IsOpen>> = {
  redFlags: (situation) => unsaid(situation, 'redFlags') && !SETTLED.includes(situation.outlook.pathway),
  pluvictoInfusions: (situation) =>
    unsaid(situation, 'pluvictoInfusions') && !SETTLED.includes(situation.outlook.pathway),
  adt: ifItTurns('adt', 'continuing', 'orchiectomy', 'stopped', 'never'),
  testosterone: (situation) =>
    unsaid(situation, 'testosteroneCastrate') &&
    ifItTurns(
      'testosterone',
      { value: 10, unit: 'ng/dL' },
      { value: 49, unit: 'ng/dL' },
      { value: 200, unit: 'ng/dL' },
    )(situation),
  diseaseStatus: (situation) =>
    situation.outlook.statusConflict ||
    (situation.outlook.undecided.includes('diseaseStatus') &&
      ifItTurns('diseaseStatus', 'stable', 'psa_only_progression', 'progressed')(situation)),
  imaging: (situation) =>
    situation.outlook.isPsaOnly &&
    unsaid(situation, 'imaging') &&
    !SETTLED.includes(situation.outlook.pathway),
  ecog: (situation) => unsaid(situation, 'karnofsky') && ifItTurns('ecog', 0, 2, 3)(situation),
  ecogReversibleCause: (situation) =>
    situation.outlook.pathway === 'palliative' && unsaid(situation, 'ecogReversibleCause'),
  msi: ifItTurns('msi', 'msi_high_or_dmmr', 'mss_or_pmmr', 'not_tested'),
  hrr: ifItTurns('hrr', 'negative', 'not_tested', [{ gene: 'brca2' }], [{ gene: 'atm' }]),
  priorTaxanes: ifItDecides(PRIOR_GROUPS.priorTaxanes),
  priorArpis: ifItDecides(PRIOR_GROUPS.priorArpis),
  priorParp: ifItDecides(PRIOR_GROUPS.priorParp),
  priorPembrolizumab: ifItDecides(PRIOR_GROUPS.priorPembrolizumab),
  priorRadium: ifItDecides(PRIOR_GROUPS.priorRadium),
  priorPlatinum: (situation) =>
    ranksAParpInhibitor(situation) && situation.findings.prior?.platinum === undefined,
  docetaxelResponseMonths: (situation) =>
    isLastLine(situation) && unsaid(situation, 'docetaxelResponseMonths'),
  docetaxelProgressedAfterArpiSwitch: (situation) =>
    isLastLine(situation) &&
    unsaid(situation, 'docetaxelProgressedAfterArpiSwitch') &&
    typeof situation.findings.docetaxelResponseMonths === 'number' &&
    situation.findings.docetaxelResponseMonths > 6,
  boneMetastases: forRadium('boneMetastases'),
  opioidBonePain: (situation) =>
    situation.findings.boneMetastases === true && forRadium('opioidBonePain')(situation),
  visceralMetastases: (situation) =>
    situation.findings.opioidBonePain === true && forRadium('visceralMetastases')(situation),
};

/** Questions without which the answer would be incomplete. */
const DECIDING: readonly QuestionId[] = [
  'pluvictoInfusions',
  'adt',
  'diseaseStatus',
  'ecog',
  'priorTaxanes',
  'priorArpis',
  'priorParp',
  'priorPembrolizumab',
  'priorRadium',
];

/** Where no standard drug is left these are the only ones that can still bring one. */
const LAST: readonly QuestionId[] = [
  'docetaxelResponseMonths',
  'docetaxelProgressedAfterArpiSwitch',
  'boneMetastases',
  'opioidBonePain',
  'visceralMetastases',
];

/** Every question whose answer could still change the outcome, in the order of asking. */
export function openQuestions(findings: Findings): readonly QuestionId[] {
  const situation = { findings, outlook: outlookOf(findings) };
  return QUESTION_IDS.filter((question) => OPEN[question](situation));
}

/** The next question to ask; with `onlyDeciding`, only if the answer would be incomplete without it. */
export function nextQuestion(findings: Findings, onlyDeciding: boolean): QuestionId | undefined {
  const situation = { findings, outlook: outlookOf(findings) };
  const isAsked = (question: QuestionId) =>
    !onlyDeciding ||
    (DECIDING.includes(question) && decidesNow(question, situation)) ||
    (LAST.includes(question) && situation.outlook.pathway === 'trial_or_palliative');
  return QUESTION_IDS.find((question) => isAsked(question) && OPEN[question](situation));
}

/**
 * An answer is incomplete only in its own pathway, where castration comes first and the drugs behind it are open, and in a
 * visceral crisis, where chemotherapy need not wait and hangs on the status alone.
 */
const decidesNow = (question: QuestionId, { findings, outlook }: Situation): boolean =>
  question.startsWith('prior') ||
  outlook.pathway === 'incomplete' ||
  outlook.statusConflict ||
  (question === 'diseaseStatus' && findings.visceralCrisis === true);
