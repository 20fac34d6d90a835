import { DRUG_OPTIONS, type DrugOption, type OptionId, type Pathway, type Standing } from '../vocabulary.ts';
import { bitOf, type Sign, type Signs } from './signs.ts';

/** One option as an answer would show it. */
export interface OutcomeOption {
  readonly id: OptionId;
  readonly standing: Standing;
  readonly rank: number | undefined;
  /** Ranked and provisional, and no finding is named that must come first. */
  readonly waitsForNothing: boolean;
}

/** What of an answer the guardrails speak of. */
export interface Outcome {
  readonly pathway: Pathway;
  readonly options: readonly OutcomeOption[];
}

/** A guardrail as one sentence over signs and outcome. */
export interface Statement {
  readonly guardrail: number;
  readonly says: string;
  /** The option by which the outcome breaks the sentence. */
  readonly brokenBy: (signs: Signs, outcome: Outcome) => OptionId | undefined;
}

const RANKABLE: ReadonlySet<Standing> = new Set(['recommended', 'provisional', 'on_hold']);
const DRUGS: ReadonlySet<OptionId> = new Set(DRUG_OPTIONS);
const isDrug = (id: OptionId): id is DrugOption => DRUGS.has(id);
const isOffered = ({ rank, standing }: OutcomeOption): boolean =>
  rank !== undefined || RANKABLE.has(standing);
const shows = (signs: Signs, sign: Sign): boolean => (signs & bitOf(sign)) !== 0;

/** The first option of which the sentence is false. */
const first = ({ options }: Outcome, isBroken: (option: OutcomeOption) => boolean): OptionId | undefined =>
  options.find(isBroken)?.id;

/** The sentences of the guardrails that speak of one answer's decision; 7 and 8 speak of its text and are checked on whole answers. */
export const STATEMENTS: readonly Statement[] = [
  {
    guardrail: 1,
    says: 'Every answer that is not urgent keeps ADT, or restarts it.',
    brokenBy: (signs, outcome) => {
      if (outcome.pathway === 'urgent' || shows(signs, 'orchiectomy')) return undefined;
      const keeps = outcome.options.some(
        ({ id, standing }) => (id === 'continue_adt' || id === 'restart_adt') && standing === 'recommended',
      );
      return keeps ? undefined : 'continue_adt';
    },
  },
  {
    guardrail: 2,
    says: 'At ECOG 3–4 no anticancer drug is on the table.',
    brokenBy: (signs, outcome) =>
      shows(signs, 'poor') ? first(outcome, (option) => isDrug(option.id) && isOffered(option)) : undefined,
  },
  {
    guardrail: 3,
    says: 'Lu-PSMA re-treatment and actinium are never on the table.',
    brokenBy: (_, outcome) =>
      first(
        outcome,
        (option) =>
          (option.id === 'lu_psma_retreatment' || option.id === 'actinium_225_psma') && isOffered(option),
      ),
  },
  {
    guardrail: 4,
    says: 'No drug ranks that the case lists as used.',
    brokenBy: (signs, outcome) =>
      first(outcome, ({ id, rank }) => rank !== undefined && isDrug(id) && shows(signs, `used.${id}`)),
  },
  {
    guardrail: 5,
    says: 'No ARPI ranks above cabazitaxel, or beside it, where cabazitaxel is recommended.',
    brokenBy: (_, outcome) => {
      const cabazitaxel = outcome.options.find(
        ({ id, standing }) => id === 'cabazitaxel' && standing === 'recommended',
      )?.rank;
      if (cabazitaxel === undefined) return undefined;
      return first(
        outcome,
        ({ id, rank }) =>
          (id === 'abiraterone' || id === 'enzalutamide') && rank !== undefined && rank <= cabazitaxel,
      );
    },
  },
  {
    guardrail: 6,
    says: 'No drug is recommended on an unknown that its selection depends on; a ranked provisional one names what it waits for.',
    brokenBy: (signs, outcome) =>
      first(
        outcome,
        ({ id, standing, waitsForNothing }) =>
          waitsForNothing || (standing === 'recommended' && isDrug(id) && shows(signs, `unfounded.${id}`)),
      ),
  },
  {
    guardrail: 9,
    says: 'Without castration no drug and no trial is recommended.',
    brokenBy: (signs, outcome) =>
      shows(signs, 'notCastrate')
        ? first(
            outcome,
            ({ id, standing }) => standing === 'recommended' && (isDrug(id) || id === 'clinical_trial'),
          )
        : undefined,
  },
  {
    guardrail: 10,
    says: 'In an emergency nothing ranks.',
    brokenBy: (signs, outcome) =>
      shows(signs, 'emergency') ? first(outcome, ({ rank }) => rank !== undefined) : undefined,
  },
  {
    guardrail: 11,
    says: 'Only what is recommended, provisional or on hold ranks.',
    brokenBy: (_, outcome) =>
      first(outcome, ({ rank, standing }) => rank !== undefined && !RANKABLE.has(standing)),
  },
];

/** A statement that a case breaks, and by which option. */
export interface BrokenStatement {
  readonly guardrail: number;
  readonly option: OptionId;
}

/** Every statement that the outcome breaks; empty for a safe one. Pure. */
export function brokenStatements(signs: Signs, outcome: Outcome): readonly BrokenStatement[] {
  const broken: BrokenStatement[] = [];
  for (const { guardrail, brokenBy } of STATEMENTS) {
    const option = brokenBy(signs, outcome);
    if (option !== undefined) broken.push({ guardrail, option });
  }
  return broken;
}
