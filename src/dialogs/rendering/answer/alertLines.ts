import {
  type Alert,
  type AlertId,
  type Assessment,
  type Drug,
  type OptionAdvice,
  splitSentences,
} from '../../../engine/index.ts';
import { bullet, cited, type Line, type Piece } from '../document/document.ts';
import { drugName } from '../words/findingNames.ts';
import { optionInSentence, upperFirst } from '../words/optionNames.ts';
import { gistOf } from '../words/statement.ts';
import { few, listed, part, rankedOptions, told } from './parts.ts';
import type { Plan } from './plan.ts';

/** Told as "Do not". */
const DO_NOT: readonly AlertId[] = ['do_not_stop_adt', 'retreatment_not_supported'];
/** Said by an option of its own on the same screen; in full in the details. */
const SAID_BY_OPTION: readonly AlertId[] = [
  'palliative_care',
  'docetaxel_rechallenge_criteria',
  'actinium_investigational',
];
/** What is watched later waits in the details too. */
const SAID_LATER: readonly AlertId[] = [...SAID_BY_OPTION, 'marrow_reserve'];
/** Cautions of single drugs: they wait in the details while every drug is on hold. */
const OF_DRUGS: readonly AlertId[] = [
  'arpi_cross_resistance',
  'neutropenia',
  'gcsf',
  'marrow_reserve',
  'hepatic',
  'cardiac',
  'seizure',
  'interaction',
  'renal_dose',
  'immune_caution',
  'fracture',
  'neuropathy',
  'clonal_haematopoiesis',
];
/** Pressing enough to be read before anything is ranked. */
const PRESSING: readonly AlertId[] = [
  'visceral_crisis',
  'cns_metastases',
  'transformation',
  'do_not_wait_for_molecular',
];
const ARPIS = ['abiraterone', 'enzalutamide'] as const satisfies readonly Drug[];
/** How many notes stand on the first screen; every one is in the details. */
const MOST_NOTES = 2;
/** How much of a caution stands among others, in characters. */
const GIST = 120;

/** What must not be done, in one line. */
export function doNotLine(assessment: Assessment): readonly Line[] {
  const alerts = assessment.alerts.filter(({ id }) => DO_NOT.includes(id));
  const parts = alerts.map(({ statement, citations }) => part(forbidden(statement), few(citations)));
  return listed('Do not', [...parts, ...resumedArpis(assessment)]);
}

const forbidden = (statement: string): string =>
  statement
    .replace(/^Do not /, '')
    .replace(' or leave it out', '')
    .replace(/:.*$/, '');

/** An ARPI that was used is named where drugs are ranked: resuming it is the nearest mistake. */
function resumedArpis(assessment: Assessment): readonly (readonly Piece[])[] {
  if (rankedOptions(assessment).length === 0) return [];
  const used = ARPIS.filter((drug) => assessment.findings.prior?.[drug] === true);
  return used.map((drug) => {
    const option = assessment.options.find(({ id }) => id === drug);
    return part(`resume ${drugName(drug)}`, few(option?.citations ?? []));
  });
}

/** Where ADT comes first, the sentence under the heading says that castration is to be restored. */
const cautionsOf = (assessment: Assessment, { namesOnly }: Plan): readonly Alert[] =>
  assessment.alerts.filter(
    ({ id, severity }) =>
      severity !== 'info' &&
      !DO_NOT.includes(id) &&
      !PRESSING.includes(id) &&
      !(id === 'reversible_performance_status' && isReversible(assessment)) &&
      !(id === 'adt_not_castrate' && assessment.pathway === 'adt_first') &&
      !(namesOnly && OF_DRUGS.includes(id) && rankedOptions(assessment).every(isOnHold)),
  );

const isReversible = ({ findings }: Assessment): boolean => findings.ecogReversibleCause === true;

const isOnHold = ({ standing }: OptionAdvice): boolean => standing === 'on_hold';

/** What is read before anything is ranked, each in full. */
export const pressingLines = (assessment: Assessment): readonly Line[] =>
  assessment.alerts
    .filter(
      ({ id }) =>
        PRESSING.includes(id) || (id === 'reversible_performance_status' && isReversible(assessment)),
    )
    .map(({ statement, citations }) => bullet(...cited(statement, few(citations))));

/** What makes the rest premature comes before it. */
const FIRST: readonly AlertId[] = ['too_early_to_call'];
const bySense = (a: Alert, b: Alert): number => Number(FIRST.includes(b.id)) - Number(FIRST.includes(a.id));

/** What to be careful of: one line of gists, or each in full where cautions are the matter itself. */
export function cautionLines(assessment: Assessment, plan: Plan, alreadySaid: string): readonly Line[] {
  const alerts = cautionsOf(assessment, plan);
  if (plan.cautionsInFull)
    return alerts
      .toSorted(bySense)
      .map(({ statement, citations }) => bullet(...cited(statement, few(citations))));
  const fresh = alerts.filter(
    (alert, at) =>
      !alreadySaid.includes(openingOf(alert.statement)) &&
      !isOfLaterDrug(alert, assessment) &&
      !(alert.id === 'renal_dose' && RENAL_HOLD.test(alreadySaid)) &&
      alerts.findIndex(({ statement }) => openingOf(statement) === openingOf(alert.statement)) === at,
  );
  return told('Cautions', fresh.map(gist));
}

/** A hold for the kidneys says what a caution would say again. */
const RENAL_HOLD = /On hold: [^.]*creatinine clearance of 30/;
/** What its label always asks: read with the drug, in the details, where another drug comes first. */
const ALWAYS_OF_DRUG: readonly AlertId[] = ['neutropenia', 'gcsf'];

function isOfLaterDrug({ id, statement }: Alert, assessment: Assessment): boolean {
  const first = rankedOptions(assessment).filter(({ rank }) => rank === 1);
  const named = rankedOptions(assessment).find((option) => statement.startsWith(`${drugOf(option)}: `));
  return ALWAYS_OF_DRUG.includes(id) && named !== undefined && first.length > 0 && !first.includes(named);
}

const drugOf = ({ id }: OptionAdvice): string => upperFirst(optionInSentence(id));

/** Enough of a sentence to know it again: "Another ARPI was used" goes on in two ways and is one caution. */
const openingOf = (statement: string): string => statement.split(' ').slice(0, 4).join(' ');

/** Notes that go with the answer without being cautions. */
export const notesLine = ({ alerts }: Assessment): readonly Line[] =>
  told(
    'Also',
    alerts
      .filter(({ id, severity }) => severity === 'info' && !SAID_LATER.includes(id) && !PRESSING.includes(id))
      .slice(0, MOST_NOTES)
      .map(gist),
  );

const gist = ({ statement, citations }: Alert): readonly Piece[] =>
  cited(withoutAsides(gistOf(splitSentences(statement), GIST).join(' ')), few(citations));

/** Long asides in brackets wait for the details. */
const withoutAsides = (text: string): string =>
  text.replace(SETTLED, '(settled by this rule book)').replace(/ \([^)]{60,}\)/g, '');

const SETTLED = '(settled by this rule book; its source does not state it)';
