import type { Assessment, OptionAdvice } from './assessment.ts';
import { CITATIONS } from './evidence/citations.ts';
import { FIGURES } from './evidence/figures.ts';
import type { Findings } from './findings.ts';
import { DRUG_OPTIONS, type DrugOption, type OptionId, type Standing } from './vocabulary.ts';

/** One guardrail that an answer breaks. `what` names no finding's value, so that it may be logged. */
export interface Breach {
  readonly guardrail: number;
  readonly what: string;
}

type Guardrail = (findings: Findings, answer: Assessment) => string | undefined;

const isDrug = (id: OptionId): id is DrugOption => (DRUG_OPTIONS as readonly OptionId[]).includes(id);
const RANKABLE: readonly Standing[] = ['recommended', 'provisional', 'on_hold'];

/** Each written from the sentence it guards and from the findings as given: none calls a rule, a fact or a condition. */
const GUARDRAILS: Readonly<Record<number, Guardrail>> = {
  1: (findings, { pathway, options }) => {
    if (pathway === 'urgent' || findings.adt === 'orchiectomy') return undefined;
    const keeps = options.some(
      ({ id, standing }) => (id === 'continue_adt' || id === 'restart_adt') && standing === 'recommended',
    );
    return keeps ? undefined : 'ADT is not kept';
  },
  2: (findings, { options }) =>
    isPoor(findings)
      ? named(
          'drug on the table at ECOG 3–4',
          options.find(
            ({ id, rank, standing }) => isDrug(id) && (rank !== undefined || RANKABLE.includes(standing)),
          ),
        )
      : undefined,
  3: (_, { options }) =>
    named(
      'radioligand offered',
      options.find(
        ({ id, rank, standing }) =>
          (id === 'lu_psma_retreatment' || id === 'actinium_225_psma') &&
          (rank !== undefined || RANKABLE.includes(standing)),
      ),
    ),
  4: (findings, { options }) =>
    named(
      'drug already used is ranked',
      options.find(({ id, rank }) => rank !== undefined && isUsed(findings, id)),
    ),
  5: (_, { options }) => {
    const cabazitaxel = options.find(
      ({ id, standing }) => id === 'cabazitaxel' && standing === 'recommended',
    )?.rank;
    if (cabazitaxel === undefined) return undefined;
    return named(
      'ARPI above cabazitaxel',
      options.find(
        ({ id, rank }) =>
          (id === 'abiraterone' || id === 'enzalutamide') && rank !== undefined && rank <= cabazitaxel,
      ),
    );
  },
  6: (findings, { options }) =>
    named(
      'recommended on an unknown',
      options.find(
        ({ id, standing }) => isDrug(id) && standing === 'recommended' && hasUnknownBasis(findings, id),
      ),
    ) ??
    named(
      'provisional without what it waits for',
      options.find(
        ({ rank, standing, needs, stale }) =>
          rank !== undefined && standing === 'provisional' && !needs?.length && !stale?.length,
      ),
    ),
  7: (_, answer) => uncited(answer),
  9: (findings, { options }) =>
    isNotCastrate(findings)
      ? named(
          'recommended without castration',
          options.find(
            ({ id, standing }) => (isDrug(id) || id === 'clinical_trial') && standing === 'recommended',
          ),
        )
      : undefined,
  10: (findings, { options }) =>
    isEmergency(findings)
      ? named(
          'ranked in an emergency',
          options.find(({ rank }) => rank !== undefined),
        )
      : undefined,
  11: (_, { options }) =>
    named(
      'ranked without standing',
      options.find(({ rank, standing }) => rank !== undefined && !RANKABLE.includes(standing)),
    ),
};

/**
 * Checks an answer against guardrails 1–7 and 9–11; an empty list means that it may be shown.
 * Guardrail 8 (same findings and rule book, same bytes) compares two answers and is proved by test.
 */
export function breachesOf(findings: Findings, answer: Assessment): readonly Breach[] {
  return Object.entries(GUARDRAILS).flatMap(([guardrail, check]) => {
    const what = check(findings, answer);
    return what === undefined ? [] : [{ guardrail: Number(guardrail), what }];
  });
}

const named = (what: string, option: OptionAdvice | undefined): string | undefined =>
  option && `${what}: ${option.id}`;

function isPoor({ ecog, karnofsky }: Findings): boolean {
  if (typeof ecog === 'number') return ecog >= 3;
  return typeof karnofsky === 'number' && karnofsky <= 40;
}

const isEmergency = ({ redFlags, correctedCalcium, platelets }: Findings): boolean =>
  (Array.isArray(redFlags) && redFlags.length > 0) ||
  (typeof correctedCalcium === 'number' && correctedCalcium >= 3) ||
  (typeof platelets === 'number' && platelets < 25);

function isNotCastrate({ adt, testosterone, testosteroneCastrate }: Findings): boolean {
  if (adt === 'stopped' || adt === 'never') return true;
  if (typeof testosterone !== 'object') return testosteroneCastrate === false;
  return (
    testosterone.comparator === undefined && testosterone.value > (testosterone.unit === 'ng/dL' ? 50 : 1.735)
  );
}

function isUsed(
  { prior = {}, docetaxelResponseMonths, docetaxelProgressedAfterArpiSwitch }: Findings,
  id: OptionId,
): boolean {
  if (id === 'docetaxel_rechallenge') {
    const longEnough = typeof docetaxelResponseMonths === 'number' && docetaxelResponseMonths > 6;
    return !(longEnough && docetaxelProgressedAfterArpiSwitch === true);
  }
  if (id === 'olaparib' || id === 'rucaparib')
    return [prior.olaparib, prior.rucaparib, prior.talazoparib, prior.niraparib].includes(true);
  if (id === 'platinum_chemotherapy') return prior.platinum === true;
  return Object.entries(prior).some(([drug, used]) => drug === id && used === true);
}

/** The findings without which the drug can't have been selected, read as given. */
function hasUnknownBasis(findings: Findings, id: DrugOption): boolean {
  const unknown = (value: unknown) =>
    value === undefined || value === 'unknown' || value === 'pending' || value === 'not_tested';
  const {
    pluvictoInfusions,
    adt,
    ecog,
    karnofsky,
    testosterone,
    testosteroneCastrate,
    prior = {},
  } = findings;
  if ([pluvictoInfusions, adt].some(unknown)) return true;
  if (unknown(ecog) && unknown(karnofsky)) return true;
  if (unknown(testosterone) && unknown(testosteroneCastrate)) return true;
  if (unknown(findings.diseaseStatus) && unknown(findings.imaging)) return true;
  const exposures: Readonly<Record<DrugOption, readonly unknown[]>> = {
    cabazitaxel: [prior.docetaxel, prior.cabazitaxel],
    docetaxel: [prior.docetaxel],
    docetaxel_rechallenge: [
      prior.docetaxel,
      findings.docetaxelResponseMonths,
      findings.docetaxelProgressedAfterArpiSwitch,
    ],
    abiraterone: [prior.abiraterone],
    enzalutamide: [prior.enzalutamide],
    olaparib: [findings.hrr, prior.olaparib, prior.rucaparib, prior.talazoparib, prior.niraparib],
    rucaparib: [findings.hrr, prior.olaparib, prior.rucaparib, prior.talazoparib, prior.niraparib],
    pembrolizumab: [findings.msi, prior.pembrolizumab],
    radium223: [
      findings.boneMetastases,
      findings.opioidBonePain,
      findings.visceralMetastases,
      prior.radium223,
      findings.anc,
      findings.platelets,
      findings.haemoglobin,
    ],
    platinum_chemotherapy: [findings.histology],
  };
  return exposures[id].some(unknown);
}

function uncited(answer: Assessment): string | undefined {
  const statements = [
    answer.headline,
    ...answer.options,
    ...answer.alerts,
    ...answer.derived,
    ...answer.monitoring,
    ...answer.discrepancies,
  ];
  if (statements.some(({ citations }) => citations.length === 0)) return 'a statement has no citation';
  const resolves = (id: string) => Object.hasOwn(CITATIONS, id) && Object.hasOwn(answer.citations, id);
  if (!statements.every(({ citations }) => citations.every(resolves))) return 'a citation does not resolve';
  const figures = answer.options.flatMap((option) => option.figures ?? []);
  return figures.every((id) => Object.hasOwn(FIGURES, id)) ? undefined : 'a figure has no record';
}
